import { useState } from 'preact/hooks';
import type { RequestedTalk } from '../../../domain/rotation/rotation.ts';
import type { PersonRow } from '../../../domain/views.ts';
import { Button } from '../../parts/button.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { Select } from '../../parts/select.tsx';
import { fullName, shortName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import type { EventForm } from './event-form.ts';

type RequestedTalksProps = {
  form: EventForm;
  onChange: (requested: readonly RequestedTalk[]) => void;
};

/** Talks that somebody asked for: they come first. */
export function RequestedTalks({ form, onChange }: RequestedTalksProps) {
  const words = textOf('calendar').form;
  const { mentors, mentees, requested } = form;
  if (mentors.length === 0 || mentees.length === 0) return null;
  return (
    <FieldGroup label={words.requested} hint={words.requestedHint}>
      {requested.length > 0 && (
        <ul class="event-form__talks">
          {requested.map((talk) => {
            const [mentor, mentee] = [
              nameOf(mentors, talk.mentorId),
              nameOf(mentees, talk.menteeId),
            ];
            if (mentor === '' || mentee === '') return null;
            return (
              <li key={`${talk.mentorId} ${talk.menteeId}`} class="event-form__talk">
                {words.talk(mentor, mentee)}
                <Button
                  kind="quiet"
                  size="row"
                  icon="close"
                  label={words.removeRequested(mentor, mentee)}
                  onClick={() => onChange(requested.filter((one) => one !== talk))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <AddTalk
        form={form}
        onAdd={(talk) => {
          const isKnown = requested.some(
            (one) => one.mentorId === talk.mentorId && one.menteeId === talk.menteeId,
          );
          if (!isKnown) onChange([...requested, talk]);
        }}
      />
    </FieldGroup>
  );
}

function nameOf(people: readonly PersonRow[], id: string): string {
  const person = people.find((one) => one.id === id);
  return person ? shortName(person) : '';
}

function AddTalk({ form, onAdd }: { form: EventForm; onAdd: (talk: RequestedTalk) => void }) {
  const words = textOf('calendar').form;
  const [mentor, setMentor] = useState('');
  const [mentee, setMentee] = useState('');
  const mentorId = chosenOf(form.mentors, mentor);
  const menteeId = chosenOf(form.mentees, mentee);
  return (
    <div class="event-form__pick">
      <Select
        label={words.mentors}
        options={form.mentors.map(personToOption)}
        value={mentorId}
        onChange={setMentor}
      />
      <Select
        label={words.mentees}
        options={form.mentees.map(personToOption)}
        value={menteeId}
        onChange={setMentee}
      />
      <Button icon="add" onClick={() => onAdd({ mentorId, menteeId })}>
        {words.addRequested}
      </Button>
    </div>
  );
}

const personToOption = (person: PersonRow) => ({ value: person.id, label: fullName(person) });

/** Whoever was chosen may have been taken from the list since. */
const chosenOf = (people: readonly PersonRow[], id: string): string =>
  (people.find((person) => person.id === id) ?? people[0])?.id ?? '';
