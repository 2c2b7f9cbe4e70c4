import * as v from 'valibot';
import { map, type RecordOf, set, text, value } from '../record.ts';
import { models } from './forms.ts';

export const requestKinds = ['life', 'personal', 'educational', 'professional'] as const;

/** 0 no, 1 perhaps, 2 gladly, 3 very much. */
export const wishRating = v.picklist([0, 1, 2, 3]);

/** What a mentee wants to solve, in own words. */
export const request = {
  table: 'request',
  fields: {
    mentee: text(40),
    words: text(2000),
    themes: set(),
    kind: value(v.nullable(v.picklist(requestKinds)), null),
    /** What should be different at the end, in own words. */
    outcome: text(1000),
    form: value(v.nullable(v.string()), null),
    model: value(v.nullable(v.picklist(models)), null),
    urgency: value(v.picklist(['ordinary', 'soon', 'urgent']), 'ordinary'),
    /** Who looks after it, by name; empty: the coordinator. */
    owner: text(300),
    deadline: text(10),
    /** What happens next with a request that has no mentor yet, and when: «поиск продолжается». */
    nextStep: text(500),
    nextStepOn: text(10),
    remindedOn: text(10, 'auto'),
    /** With whom, by the mentor's id. */
    wishes: map(wishRating),
    /** Of a pupil among equals. */
    canTeach: set(),
    wantsToLearn: set(),
    /** Weekday and lesson, `1-6`: Monday, sixth lesson. None: nobody asked. */
    slots: set(),
    places: set(),
    /** How many times matching left it without a mentor. */
    leftOver: value(v.pipe(v.number(), v.integer(), v.minValue(0)), 0, 'auto'),
    enteredOn: text(10),
    finishedOn: text(10),
    result: text(2000),
    caseLink: text(500),
    finishedMark: text(200),
    status: value(v.picklist(['open', 'matched', 'closed']), 'open', 'auto'),
  },
} as const;

export type Request = RecordOf<typeof request>;
