import * as v from 'valibot';
import { map, type RecordOf, text } from '../record.ts';

/** The paper card that one person filled in after a speed evening. */
export const choiceCard = {
  table: 'choiceCard',
  fields: {
    event: text(40),
    person: text(40),
    /** 0 no, 1 perhaps, 2 gladly, 3 very much, by the id of the person met. */
    ratings: map(v.picklist([0, 1, 2, 3])),
    note: text(1000),
  },
} as const;

export type ChoiceCard = RecordOf<typeof choiceCard>;
