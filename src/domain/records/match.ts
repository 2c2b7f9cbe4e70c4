import * as v from 'valibot';
import { type RecordOf, set, text, value } from '../record.ts';
import { models } from './forms.ts';

const formSchema = v.picklist([
  'pupil-pupil',
  'teacher-teacher',
  'student-pupil',
  'employer-pupil',
  'employer-student',
]);

/**
 * The mentoring relationship. Its form and variant are one decision and so one field; the same
 * holds for the status with its date and reason.
 */
export const match = {
  table: 'match',
  fields: {
    model: value(v.picklist(models), 'traditional'),
    official: value(v.nullable(v.object({ form: formSchema, variant: v.string() })), null),
    mentors: set('ask'),
    mentees: set('ask'),
    /** Of a circle: «Куда после девятого». A pair is named by its people. */
    title: text(200),
    theme: text(300),
    goal: text(1000),
    status: value(
      v.object({
        state: v.picklist(['proposed', 'active', 'paused', 'closed']),
        on: v.string(),
        reason: v.string(),
      }),
      { state: 'proposed', on: '', reason: '' },
    ),
    period: value(v.object({ from: v.string(), until: v.string() }), { from: '', until: '' }),
    /** The adult who answers for the match. */
    supervisor: text(40),
    place: text(300),
    request: text(40),
    result: text(2000),
    caseLink: text(500),
  },
} as const;

export type Match = RecordOf<typeof match>;
export type MatchState = Match['status']['state'];
