import * as v from 'valibot';
import { type RecordOf, text, value } from '../record.ts';

/** How a person corrected the reading of one kind of table, remembered by the shape of its header. */
export const importLayout = {
  table: 'importLayout',
  fields: {
    fingerprint: text(100, 'auto'),
    reading: value(v.record(v.string(), v.union([v.string(), v.number(), v.null()])), {}, 'auto'),
  },
} as const;

export type ImportLayout = RecordOf<typeof importLayout>;
