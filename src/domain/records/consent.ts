import * as v from 'valibot';
import { type RecordOf, set, text, value } from '../record.ts';
import { consentKinds } from './consent-kinds.ts';

/** One signed paper of one person: when it was signed and by whom, never its contents. */
export const consent = {
  table: 'consent',
  ownerField: 'person',
  fields: {
    person: text(40),
    kind: value(v.picklist(consentKinds), 'processing'),
    /** Of the form that was signed: `2025-1`. */
    version: text(40),
    /** The name under the paper. */
    signer: text(300),
    /** `both`: a pupil of 14 to 17 together with the guardian. */
    signerIs: value(v.picklist(['self', 'guardian', 'both']), 'guardian'),
    on: text(10),
    /** Why the guardian may sign: «мать», «опекун, постановление № 12». */
    basis: text(300),
    /** The last day; empty: until it is withdrawn. */
    until: text(10),
    withdrawnOn: text(10),
    /** Of a publication: `publicationCategories`. */
    categories: set(),
    conditions: text(1000),
    /** The rest is of a teacher's labour consent: the first day of the work, its pay, its contract. */
    from: text(10),
    pay: text(200),
    contractNumber: text(60),
    contractOn: text(10),
    /** The day on which one side gave notice of an early end. */
    noticeOn: text(10),
  },
} as const;

export type Consent = RecordOf<typeof consent>;
