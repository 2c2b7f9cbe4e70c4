import * as v from 'valibot';
import { type RecordOf, set, text, value } from '../record.ts';

/** One training of mentors, recorded for all who were there. */
export const training = {
  table: 'training',
  fields: {
    topic: text(300),
    hours: value(v.pipe(v.number(), v.minValue(0), v.maxValue(500)), 2),
    on: text(10),
    leader: text(300),
    people: set(),
  },
} as const;

export type Training = RecordOf<typeof training>;
