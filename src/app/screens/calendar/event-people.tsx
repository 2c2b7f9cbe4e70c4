import type { PersonRow } from '../../../domain/views.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ErrorNote } from '../../parts/note.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { PeoplePicker } from '../people-picker.tsx';
import type { EventForm } from './event-form.ts';

type EventPeopleProps = {
  form: EventForm;
  isMissing: boolean;
  onChange: (edit: Partial<EventForm>) => void;
};

/** Both sides of the tables, one by one or at one touch; of other events hosts and participants. */
export function EventPeople({ form, isMissing, onChange }: EventPeopleProps) {
  const words = textOf('calendar').form;
  const candidates = useWatch('eventCandidates', {});
  const isSpeed = form.kind === 'speed';
  return (
    <Card title={words.who}>
      {isMissing && <ErrorNote>{words.peopleNeeded}</ErrorNote>}
      <Side
        label={isSpeed ? words.mentors : words.leaders}
        people={form.mentors}
        candidates={candidates?.mentors ?? []}
        all={words.allMentors}
        onChange={(mentors) => onChange({ mentors })}
      />
      <Side
        label={isSpeed ? words.mentees : words.participants}
        people={form.mentees}
        candidates={candidates?.mentees ?? []}
        all={words.allMentees}
        onChange={(mentees) => onChange({ mentees })}
      />
    </Card>
  );
}

type SideProps = {
  label: string;
  people: readonly PersonRow[];
  candidates: readonly PersonRow[];
  all: (count: number) => string;
  onChange: (people: readonly PersonRow[]) => void;
};

function Side({ label, people, candidates, all, onChange }: SideProps) {
  const words = textOf('calendar').form;
  const known = new Set(people.map(({ id }) => id));
  const isOffered = candidates.some(({ id }) => !known.has(id));
  return (
    <div class="event-form__side">
      <PeoplePicker label={label} isMany isDense people={people} onChange={onChange} />
      <div class="row">
        {isOffered && (
          <Button
            size="row"
            icon="people"
            onClick={() => onChange([...people, ...candidates.filter(({ id }) => !known.has(id))])}
          >
            {all(candidates.length)}
          </Button>
        )}
        {people.length > 1 && (
          <Button
            kind="quiet"
            size="row"
            label={`${words.takeEverybodyOff}: ${label}`}
            onClick={() => onChange([])}
          >
            {words.takeEverybodyOff}
          </Button>
        )}
      </div>
    </div>
  );
}
