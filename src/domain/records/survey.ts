import * as v from 'valibot';
import { type RecordOf, text, value } from '../record.ts';

/** What each side is asked before and after, in own words after the official model (МР-42/02). */
export const surveyItems = {
  mentee: ['comfort', 'personal', 'group', 'support', 'help', 'plan', 'safety'],
  mentor: ['interest', 'benefit', 'ease', 'meetings', 'training', 'involvement'],
} as const;

/** Can only be asked afterwards. */
export const itemsAfter = ['work', 'result'] as const;

export type SurveyItem =
  | (typeof surveyItems)[keyof typeof surveyItems][number]
  | (typeof itemsAfter)[number];

const answers = v.object({
  on: v.string(),
  /** 1 to 10 by item; what was left empty on paper is missing. */
  scores: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
  words: v.pipe(v.string(), v.maxLength(2000)),
});

/**
 * What one participant of a match answered before it and after it. Both are one field: what a device
 * writes as «before» beside an «after» that it does not know is then a second value that is seen and
 * decided, and no merge changes a «before» behind the back of its «after».
 */
export const survey = {
  table: 'survey',
  scopeField: 'match',
  fields: {
    match: text(40),
    person: text(40),
    side: value(v.picklist(['mentor', 'mentee']), 'mentee'),
    filled: value(v.object({ before: v.nullable(answers), after: v.nullable(answers) }), {
      before: null,
      after: null,
    }),
  },
} as const;

export type Survey = RecordOf<typeof survey>;
export type SurveyMoment = keyof Survey['filled'];
export type SurveyAnswers = v.InferOutput<typeof answers>;
