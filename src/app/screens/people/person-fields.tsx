import { useState } from 'preact/hooks';
import { parsePersonField, type PersonTextField } from '../../../domain/people/person-field.ts';
import type { Person } from '../../../domain/records/person.ts';
import { circles } from '../../../domain/records/circles.ts';
import { act } from '../../acts.ts';
import { Card } from '../../parts/card.tsx';
import { ChipGroup } from '../../parts/chip.tsx';
import { InlineEdit } from '../../parts/inline-edit.tsx';
import { Select } from '../../parts/select.tsx';
import { Switch } from '../../parts/switch.tsx';
import { textOf } from '../../text/text-of.ts';
import { fieldText } from './person-field-text.ts';
import './person-fields.css';

const groups = {
  about: ['familyName', 'givenName', 'patronymic', 'born', 'schoolClass'],
  contacts: ['phone', 'contact', 'guardian', 'guardianPhone'],
  work: ['position', 'workplace', 'experienceYears', 'graduationYear'],
} as const satisfies Record<string, readonly PersonTextField[]>;

/** Saved as soon as a field is left; what cannot be understood stays on the screen with the reason. */
export function PersonFields({ person }: { person: Person }) {
  const words = textOf('people').person;
  return (
    <>
      <Card title={words.about}>
        <FieldList person={person} names={groups.about} />
        <SexField person={person} />
        <CircleField person={person} />
        <BusField person={person} />
      </Card>
      <Card title={words.contacts}>
        <FieldList person={person} names={groups.contacts} />
      </Card>
      <Card title={words.work}>
        <FieldList person={person} names={groups.work} />
      </Card>
      <Card>
        <PersonField person={person} name="note" />
      </Card>
    </>
  );
}

function FieldList({ person, names }: { person: Person; names: readonly PersonTextField[] }) {
  return (
    <div class="person-fields">
      {names.map((name) => (
        <PersonField key={name} person={person} name={name} />
      ))}
    </div>
  );
}

function PersonField({ person, name }: { person: Person; name: PersonTextField }) {
  const words = textOf('people').person;
  const label = textOf('records').fields[name];
  const [error, setError] = useState<string>();
  const commit = (typed: string) => {
    const read = parsePersonField(name, typed);
    if (!read.ok) {
      setError(read.error.type === 'not-a-number' ? words.badNumber : words.badDate);
      return;
    }
    setError(undefined);
    void act(
      [{ type: 'edit', table: 'person', id: person.id, fields: { [name]: read.value } }],
      words.saved,
    );
  };
  return (
    <InlineEdit
      label={label}
      value={fieldText(person, name)}
      placeholder={words.add(label.toLocaleLowerCase())}
      multiline={name === 'note' || name === 'contact'}
      error={error}
      onCommit={commit}
    />
  );
}

const noSex = '';

function SexField({ person }: { person: Person }) {
  const records = textOf('records');
  return (
    <ChipGroup
      label={records.fields.sex}
      value={person.sex ?? noSex}
      options={[
        { value: 'female', label: records.sexes.female },
        { value: 'male', label: records.sexes.male },
        { value: noSex, label: textOf('people').person.noSex },
      ]}
      onChange={(sex) =>
        void act([
          {
            type: 'edit',
            table: 'person',
            id: person.id,
            fields: { sex: sex === noSex ? null : sex },
          },
        ])
      }
    />
  );
}

function CircleField({ person }: { person: Person }) {
  const records = textOf('records');
  return (
    <Select
      label={records.fields.circle}
      value={person.circle}
      options={circles.map((circle) => ({
        value: circle as string,
        label: records.circles[circle],
      }))}
      onChange={(circle) =>
        void act([{ type: 'edit', table: 'person', id: person.id, fields: { circle } }])
      }
    />
  );
}

function BusField({ person }: { person: Person }) {
  return (
    <Switch
      label={textOf('records').fields.ridesBus}
      checked={person.ridesBus}
      onChange={(ridesBus) =>
        void act([{ type: 'edit', table: 'person', id: person.id, fields: { ridesBus } }])
      }
    />
  );
}
