import * as v from 'valibot';
import { map, type RecordOf, text, value } from '../record.ts';

/** One session of a match, planned or held. */
export const meeting = {
  table: 'meeting',
  scopeField: 'match',
  fields: {
    match: text(40),
    state: value(v.picklist(['planned', 'held', 'missed']), 'planned', 'auto'),
    /** Time and place only make sense together. Empty `time` means that nobody noted it. */
    when: value(v.object({ date: v.string(), time: v.string(), place: v.string() }), {
      date: '',
      time: '',
      place: '',
    }),
    minutes: value(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60)), 45),
    /** Who came, by the mentee's id. */
    came: map(v.boolean()),
    topic: text(300),
    summary: text(4000),
    nextStep: text(500),
    /** How it was in the mentee's own view, 1 to 5, by the mentee's id. */
    rating: map(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)), 'auto'),
  },
} as const;

export type Meeting = RecordOf<typeof meeting>;
