import { type RecordOf, set, text } from '../record.ts';

/** «Не ставить вместе»: two people; for the coordinator's eyes only, and never with a reason on paper. */
export const ban = {
  table: 'ban',
  fields: { people: set('ask'), reason: text(1000) },
} as const;

export type Ban = RecordOf<typeof ban>;
