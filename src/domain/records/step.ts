import * as v from 'valibot';
import { type RecordOf, text, value } from '../record.ts';

/** One step towards the goal of a match. */
export const step = {
  table: 'step',
  scopeField: 'match',
  fields: {
    match: text(40),
    words: text(500),
    due: text(10),
    /** The day it was done, or empty. */
    doneOn: text(10),
    order: value(v.number(), 0, 'auto'),
  },
} as const;

export type Step = RecordOf<typeof step>;
