import { useState } from 'preact/hooks';
import type { FigureView, IndicatorsView, PersonRow } from '../../../domain/views.ts';
import { Card } from '../../parts/card.tsx';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import './counted-card.css';

/** The names behind the numbers; only those that lie open are printed. */
export function CountedCard({ view }: { view: IndicatorsView }) {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  return (
    <div class={opened.size === 0 ? 'screen-only' : undefined}>
      <Card title={textOf('reports').counted}>
        <div class="counted">
          {view.figures.map((one) => (
            <Names
              key={one.figure.indicator}
              view={one}
              onToggle={(isOpen) =>
                setOpened((before) => withToggled(before, one.figure.indicator, isOpen))
              }
            />
          ))}
        </div>
      </Card>
    </div>
  );
}

function withToggled(before: ReadonlySet<number>, indicator: number, isOpen: boolean) {
  const after = new Set(before);
  if (isOpen) after.add(indicator);
  else after.delete(indicator);
  return after;
}

type NamesProps = { view: FigureView; onToggle: (isOpen: boolean) => void };

function Names({ view: { figure, counted, unknown }, onToggle }: NamesProps) {
  const words = textOf('reports');
  const { indicator } = figure;
  const name = textOf('programme').figures.indicators[indicator];
  return (
    <details onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{words.countedLine(name, counted.length)}</summary>
      {counted.length === 0 && <p class="quiet">{words.nobody}</p>}
      <ol>
        {counted.map(({ organisation, people }) => (
          <li key={people[0]?.id}>
            {organisation && `${organisation}: `}
            <People people={people} />
          </li>
        ))}
      </ol>
      {unknown.length > 0 && (
        <p>
          {words.unknown[indicator](unknown.length)} <People people={unknown} />
        </p>
      )}
    </details>
  );
}

function People({ people }: { people: readonly PersonRow[] }) {
  return (
    <>
      {people.map((person, index) => (
        <span key={person.id}>
          {index > 0 && ', '}
          <a href={`/people/${person.id}`}>{fullName(person)}</a>
          {person.schoolClass && <span class="quiet"> {person.schoolClass}</span>}
        </span>
      ))}
    </>
  );
}
