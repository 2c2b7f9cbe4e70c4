import * as v from 'valibot';
import { type RecordOf, set, text, value } from '../record.ts';

/** What a mentee wants to solve, in own words. */
export const request = {
  table: 'request',
  fields: {
    mentee: text(40),
    words: text(2000),
    themes: set(),
    form: value(v.nullable(v.string()), null),
    enteredOn: text(10),
    finishedOn: text(10),
    result: text(2000),
    caseLink: text(500),
    finishedMark: text(200),
    status: value(v.picklist(['open', 'matched', 'closed']), 'open', 'auto'),
  },
} as const;

export type Request = RecordOf<typeof request>;
