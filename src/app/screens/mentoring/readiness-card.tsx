import type { PersonReadiness } from '../../../domain/gates/readiness.ts';
import { stateFields } from '../../../domain/pairing/match-status.ts';
import type { MatchView, PersonRow } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { schoolToday } from '../../school.ts';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { missingWords } from '../missing-words.ts';
import { PeoplePicker } from '../people-picker.tsx';
import './readiness-card.css';

/**
 * Of a match that has not begun: what is missing, with the one thing that cures it. The gate itself
 * stands in the save; here it is only explained.
 */
export function ReadinessCard({ view }: { view: MatchView }) {
  const words = textOf('gates');
  const { readiness, match } = view;
  const awaited = view.answerers.filter((key) => match.answers[key]?.answer !== 'accepted');
  const begin = () => {
    const on = schoolToday.value;
    const accepted = { answer: 'accepted', on, reason: '' } as const;
    const answers = {
      ...match.answers,
      ...Object.fromEntries(awaited.map((key) => [key, accepted] as const)),
    };
    const fields = { ...stateFields(match, 'active', on), answers };
    void act([{ type: 'edit', table: 'match', id: match.id, fields }], words.begun);
  };
  return (
    <Card title={words.title}>
      {readiness.isReady && <p>{words.ready}</p>}
      {readiness.missing.includes('goal') && <p class="readiness__missing">{words.goal}</p>}
      {readiness.missing.includes('supervisor') && <ChooseSupervisor view={view} />}
      <ul class="readiness">
        {readiness.people.map((one) => (
          <PersonLine key={`${one.role} ${one.person}`} one={one} view={view} />
        ))}
      </ul>
      {readiness.isReady && (
        <>
          {awaited.length > 0 && <p class="quiet">{words.awaited(awaited.length)}</p>}
          <p>
            <Button icon="check" onClick={begin}>
              {awaited.length > 0 ? words.beginAll : words.begin}
            </Button>
          </p>
        </>
      )}
    </Card>
  );
}

function ChooseSupervisor({ view }: { view: MatchView }) {
  const words = textOf('gates');
  const choose = ([supervisor]: readonly PersonRow[]) => {
    if (!supervisor) return;
    void act([
      {
        type: 'edit',
        table: 'match',
        id: view.match.id,
        fields: { supervisor: supervisor.id },
      },
    ]);
  };
  return (
    <PeoplePicker
      label={words.chooseSupervisor}
      hint={words.supervisor}
      people={[]}
      onChange={choose}
    />
  );
}

function PersonLine({ one, view }: { one: PersonReadiness; view: MatchView }) {
  const words = textOf('gates');
  const person = [...view.row.mentors, ...view.row.mentees].find(({ id }) => id === one.person);
  const name = person ? fullName(person) : words.unknownPerson;
  return (
    <li class="readiness__person">
      <span class="readiness__words">
        <b>{name}</b>
        {one.missing.map((missing) => (
          <span key={missingWords(missing)}>{missingWords(missing)}</span>
        ))}
        {one.warnings.map((warning) => (
          <span key={missingWords(warning)} class="quiet">
            {missingWords(warning)}
          </span>
        ))}
      </span>
      {one.missing.length === 0 && <Tag tone="amber">{words.warning}</Tag>}
      {person && (
        <ButtonLink
          href={`/people/${person.id}#papers`}
          kind="quiet"
          size="row"
          label={words.open(name)}
        >
          {words.record}
        </ButtonLink>
      )}
    </li>
  );
}
