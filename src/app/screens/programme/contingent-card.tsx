import {
  type ContingentLine,
  type Denominator,
  denominators,
  listContingent,
  withCount,
} from '../../../domain/programme/contingent.ts';
import type { Programme } from '../../../domain/records/programme.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Note } from '../../parts/note.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { NumberCell } from './number-cell.tsx';
import './contingent-card.css';

/** How many there are of whom the indicators speak; counted by the register, or said by the school. */
export function ContingentCard({ programme }: { programme: Programme }) {
  const words = textOf('programme');
  const today = schoolToday.value;
  const counted = useWatch('contingent', { on: programme.referenceOn || today });
  const edit = (fields: Partial<Pick<Programme, 'contingent' | 'referenceOn'>>) =>
    void act([{ type: 'edit', table: 'programme', id: programme.id, fields }], words.saved);
  if (!counted) return null;
  const lines = listContingent(programme, counted);
  const ages = lines.filter(({ key }) => ageOf(key) !== null);
  const sums = lines.filter(({ key }) => ageOf(key) === null);
  const table = (caption: string, shown: readonly ContingentLine[]) => (
    <ContingentTable
      caption={caption}
      lines={shown}
      onChange={(key, count) => edit({ contingent: withCount(programme, key, count) })}
    />
  );
  return (
    <Card title={words.figures.contingent}>
      <p class="quiet">{words.figures.contingentHint}</p>
      <div class="contingent__day">
        <DateField
          label={words.figures.referenceOn}
          hint={words.figures.referenceHint}
          value={programme.referenceOn || null}
          today={today}
          onChange={(on) => edit({ referenceOn: on ?? '' })}
        />
      </div>
      {counted.unknownAges > 0 && (
        <Note tone="amber">{words.figures.unknownAges(counted.unknownAges)}</Note>
      )}
      {table(words.figures.forIndicators, sums)}
      {table(words.figures.byAge, ages)}
    </Card>
  );
}

type ContingentTableProps = {
  caption: string;
  lines: readonly ContingentLine[];
  onChange: (key: string, count: number | null) => void;
};

const mostPeople = 100_000;

function ContingentTable({ caption, lines, onChange }: ContingentTableProps) {
  const words = textOf('programme').figures;
  return (
    <div class="number-table">
      <DataTable
        caption={caption}
        columns={[
          { id: 'whom', heading: words.whom },
          { id: 'number', heading: words.number },
          { id: 'source', heading: words.source },
        ]}
        rows={lines.map((line) => ({
          id: line.key,
          cells: [
            labelOf(line.key),
            <NumberCell
              key="number"
              label={`${labelOf(line.key)}, ${words.number}`}
              value={line.number}
              placeholder={words.none}
              max={mostPeople}
              whole
              error={words.badCount}
              onCommit={(count) => onChange(line.key, count)}
            />,
            <Source key="source" line={line} onReset={() => onChange(line.key, null)} />,
          ],
        }))}
      />
    </div>
  );
}

function Source({ line, onReset }: { line: ContingentLine; onReset: () => void }) {
  const words = textOf('programme').figures;
  const sources = {
    typed: words.typed,
    ages: words.fromAges,
    register: words.fromRegister,
    none: words.none,
  };
  return (
    <span class="row">
      <span class="quiet">{sources[line.source]}</span>
      {line.source === 'typed' && (
        <Button
          kind="quiet"
          size="row"
          icon="undo"
          label={words.toRegister(labelOf(line.key))}
          onClick={onReset}
        />
      )}
    </span>
  );
}

const ageOf = (key: string): number | null =>
  key.startsWith('age-') ? Number(key.slice('age-'.length)) : null;

function labelOf(key: string): string {
  const words = textOf('programme').figures;
  const age = ageOf(key);
  if (age !== null) return words.age(age);
  return isDenominator(key) ? words[key] : key;
}

const isDenominator = (key: string): key is Denominator => denominators.some((one) => one === key);
