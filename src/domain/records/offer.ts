import * as v from 'valibot';
import { map, type RecordOf, set, text, value } from '../record.ts';
import { wishRating } from './request.ts';

const age = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120)));

/** What a mentor can give. */
export const offer = {
  table: 'offer',
  fields: {
    mentor: text(40),
    competences: text(2000),
    achievements: text(2000),
    interests: text(2000),
    /** In own words, as the official base asks; what matching counts are the two numbers after it. */
    ages: text(200),
    ageFrom: value(age, null),
    ageUntil: value(age, null),
    /** In own words, as the official base asks: «2 часа в неделю». */
    hours: text(200),
    /** Hours a month by model; 0 hides the mentor from that model, none at all: nobody asked. */
    hoursByModel: map(v.pipe(v.number(), v.minValue(0), v.maxValue(200))),
    topics: set(),
    /** Of `requestKinds`: those the mentor takes whatever their theme. */
    kinds: set(),
    form: value(v.nullable(v.string()), null),
    /** None: any. */
    forms: set(),
    /** None: any. */
    models: set(),
    /** How many mentees at once. */
    capacity: value(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)), 2),
    /** Weekday and lesson, `1-6`: Monday, sixth lesson. None: nobody asked. */
    slots: set(),
    places: set(),
    /** With whom, by the mentee's id. */
    wishes: map(wishRating),
    /** For a later programme: not proposed now. */
    isReserve: value(v.boolean(), false),
    enteredOn: text(10),
    finishedOn: text(10),
    result: text(2000),
    caseLink: text(500),
  },
} as const;

export type Offer = RecordOf<typeof offer>;
