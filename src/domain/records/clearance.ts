import * as v from 'valibot';
import { type RecordOf, text, value } from '../record.ts';

export const clearanceKinds = ['criminal-record', 'medical', 'other'] as const;
export type ClearanceKind = (typeof clearanceKinds)[number];

/** That a certificate was shown: its number and term, never what stands in it. */
export const clearance = {
  table: 'clearance',
  ownerField: 'person',
  fields: {
    person: text(40),
    kind: value(v.picklist(clearanceKinds), 'criminal-record'),
    number: text(100),
    on: text(10),
    /** The last day; empty: without end. */
    until: text(10),
  },
} as const;

export type Clearance = RecordOf<typeof clearance>;
