import * as v from 'valibot';
import { type RecordOf, text, value } from '../record.ts';

/** One installation; its id is the device's own. Introduced in the log, so a plain store needs no listing. */
export const device = {
  table: 'device',
  fields: {
    name: text(100),
    kind: value(v.picklist(['laptop', 'phone', 'tablet']), 'laptop', 'auto'),
    joinedOn: text(10, 'auto'),
  },
} as const;

export type Device = RecordOf<typeof device>;
