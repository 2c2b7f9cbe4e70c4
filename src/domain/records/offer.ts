import * as v from 'valibot';
import { type RecordOf, set, text, value } from '../record.ts';

/** What a mentor can give. */
export const offer = {
  table: 'offer',
  fields: {
    mentor: text(40),
    competences: text(2000),
    achievements: text(2000),
    interests: text(2000),
    ages: text(200),
    /** In own words, as the official base asks: «2 часа в неделю». */
    hours: text(200),
    topics: set(),
    form: value(v.nullable(v.string()), null),
    /** How many mentees at once. */
    capacity: value(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)), 2),
    enteredOn: text(10),
    finishedOn: text(10),
    result: text(2000),
    caseLink: text(500),
  },
} as const;

export type Offer = RecordOf<typeof offer>;
