import * as v from 'valibot';
import { map, type RecordOf, text, value } from '../record.ts';

export const mostOfCriterion = 3;

/** What is scored, 0 to 3 each. */
export const interviewCriteria = [
  'motivation',
  'experience',
  'communication',
  'reliability',
  'safety',
] as const;
export type InterviewCriterion = (typeof interviewCriteria)[number];

/** The protocol of a talk with somebody who wants to be a mentor. */
export const interview = {
  table: 'interview',
  ownerField: 'mentor',
  fields: {
    mentor: text(40),
    on: text(10),
    interviewer: text(300),
    /** 0 to 3 by criterion. */
    scores: map(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostOfCriterion))),
    /** `null`: not decided yet. */
    decision: value(v.nullable(v.picklist(['accepted', 'reserve', 'refused'])), null),
    note: text(4000),
  },
} as const;

export type Interview = RecordOf<typeof interview>;
