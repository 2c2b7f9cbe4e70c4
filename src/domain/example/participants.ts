import * as v from 'valibot';
import type { RecordId } from '../op.ts';
import { type Person, person } from '../records/person.ts';
import type { People } from './generate-people.ts';

/** Of the invented people what their papers say. */
export type Participant = Pick<Person, 'id' | 'born' | 'circle' | 'guardian'> & {
  readonly fullName: string;
};

export function listParticipants({ changes }: People): ReadonlyMap<RecordId, Participant> {
  const text = v.fallback(v.string(), '');
  const schema = v.object({
    familyName: text,
    givenName: text,
    patronymic: text,
    born: v.optional(text, ''),
    guardian: v.optional(text, ''),
    circle: person.fields.circle.schema,
  });
  return new Map(
    changes.flatMap((change): [RecordId, Participant][] => {
      if (change.type !== 'create') return [];
      const { familyName, givenName, patronymic, ...rest } = v.parse(schema, change.fields);
      const fullName = `${familyName} ${givenName} ${patronymic}`;
      return [[change.id, { id: change.id, fullName, ...rest }]];
    }),
  );
}
