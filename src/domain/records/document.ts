import * as v from 'valibot';
import { type RecordOf, set, text, value } from '../record.ts';

export const documentKinds = [
  'order-launch',
  'order-matches',
  'agreement',
  'consent',
  'labour-contract',
  'notice',
  'call',
  'protocol',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A paper with its number and date. `text` is what was printed: a reprint is the same to the letter. */
export const document = {
  table: 'document',
  fields: {
    kind: value(v.picklist(documentKinds), 'other'),
    number: text(60),
    on: text(10),
    title: text(300),
    matches: set(),
    people: set(),
    /** In the marks of `papers/paper-blocks.ts`. */
    text: text(60_000),
    printedOn: text(10, 'auto'),
  },
} as const;

export type SchoolDocument = RecordOf<typeof document>;
