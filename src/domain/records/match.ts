import * as v from 'valibot';
import { map, type RecordOf, set, text, value } from '../record.ts';
import { models } from './forms.ts';

const formSchema = v.picklist([
  'pupil-pupil',
  'teacher-teacher',
  'student-pupil',
  'employer-pupil',
  'employer-student',
]);

/** The talk at the end with one side: held, or why there could be none. */
const exitTalk = v.object({ talk: v.picklist(['held', 'impossible']), because: v.string() });

/** What came out of the match, in words, and the talk at the end with each side. */
const closure = v.object({
  result: v.pipe(v.string(), v.maxLength(2000)),
  talks: v.object({ mentor: v.nullable(exitTalk), mentee: v.nullable(exitTalk) }),
});

const status = v.object({
  state: v.picklist(['proposed', 'active', 'paused', 'closed']),
  on: v.string(),
  reason: v.string(),
  /** Of a match that has worked and was closed; a proposal, a list of old and older closings have none. */
  closure: v.exactOptional(closure),
});

const answer = v.object({
  answer: v.picklist(['accepted', 'declined', 'question']),
  on: v.string(),
  reason: v.string(),
});

/**
 * The mentoring relationship. Its form and variant are one decision and so one field; the same
 * holds for the status with its date, its reason and, when closed, what came of it: so that no merge
 * puts the closing of one device beside the result of another, and history keeps it whole.
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
    status: value(status, { state: 'proposed', on: '', reason: '' }),
    /** The states before, by their day: `2025-10-01 active`. A reopened match keeps its closing. */
    history: map(status, 'append'),
    proposedOn: text(10),
    /** Decided by the coordinator: running the matching again does not move it. */
    pinned: value(v.boolean(), false, 'auto'),
    /** What each side said, by the person's id; `guardian:<mentee's id>` is the parent. */
    answers: map(answer),
    /** The order that names the match, and the day its agreement was signed. */
    orderDocument: text(40),
    agreementOn: text(10),
    period: value(v.object({ from: v.string(), until: v.string() }), { from: '', until: '' }),
    /** The adult who answers for the match. */
    supervisor: text(40),
    place: text(300),
    /** The usual hour, `3-6`: Wednesday, sixth lesson. */
    slot: text(10),
    request: text(40),
    /** As lists of old tell it; what the app itself closes says it in the status (`resultOf`). */
    result: text(2000),
    caseLink: text(500),
  },
} as const;

export type Match = RecordOf<typeof match>;
export type MatchStatus = Match['status'];
export type Closure = v.InferOutput<typeof closure>;
export type ExitTalk = v.InferOutput<typeof exitTalk>;
export type Side = keyof Closure['talks'];
export type MatchAnswer = Match['answers'][string];
export type MatchState = Match['status']['state'];
