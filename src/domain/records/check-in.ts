import * as v from 'valibot';
import { type RecordOf, text, value } from '../record.ts';

/** A short contact of the coordinator with one side; silence is quiet until `quietUntil`. */
export const checkIn = {
  table: 'checkIn',
  scopeField: 'match',
  fields: {
    match: text(40),
    on: text(10),
    person: text(40),
    note: text(2000),
    quietUntil: text(10),
    mood: value(v.nullable(v.picklist(['well', 'worried', 'bad'])), null),
  },
} as const;

export type CheckIn = RecordOf<typeof checkIn>;
