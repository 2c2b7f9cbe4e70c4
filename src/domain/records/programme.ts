import * as v from 'valibot';
import { map, type RecordOf, set, text, value } from '../record.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One school year of mentoring. */
export const programme = {
  table: 'programme',
  fields: {
    school: text(300),
    place: text(300),
    /** Of the IANA list, such as `Asia/Irkutsk`: days and hours are counted there, whatever the laptop says. */
    zone: text(60),
    /** The year in which the school year begins. */
    firstYear: value(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)), 2026),
    coordinator: text(300),
    /** Holidays do not count as silence. Both days belong to them. */
    holidays: value(v.array(v.object({ from: v.string(), until: v.string() })), []),
    /** An archived year can be read and no longer changed. */
    status: value(v.object({ state: v.picklist(['running', 'archived']), on: v.string() }), {
      state: 'running',
      on: '',
    }),
    aims: text(4000),
    /** The official forms that the school uses. */
    formsUsed: set(),
    resources: text(4000),
    /** As it stands on papers: «МБОУ «Сосновская СОШ»». Empty: `school`. */
    officialName: text(500),
    address: text(500),
    /** Who signs: full name in the nominative, and the post. */
    head: text(300),
    headPost: text(200),
    coordinatorPost: text(200),
    /** Per cent to reach, by indicator and year: `1-2026`. None: «цель не задана». */
    targets: map(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
    /** Denominators: `age-10` … `age-19`, `pupils-10-19`, `pupils-15-19`, `young-teachers`, `organisations`. */
    contingent: map(count),
    /** The day on which ages are counted; empty: the day of the report. */
    referenceOn: text(10),
    /** Flash and speed talks count as participation only where the school says so. */
    countsSingleTalks: value(v.boolean(), false),
    /** Points of ten from which on a participant counts as satisfied with the result. */
    satisfiedFrom: value(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), 8),
    /** The last lesson after which the school bus still waits, by weekday `1` … `6`. */
    lastLessonBeforeBus: map(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(15))),
    /** Whether adults from outside need a certificate to work with minors. */
    needsClearance: value(v.boolean(), true),
    /** What the government moved: more days off, and days off that are worked. */
    daysOff: set(),
    workingDays: set(),
    /** The day on which the pupils were moved up into the classes of this year; it is done once. */
    promotedOn: text(10, 'auto'),
    /** `true` in the example school, which one tap removes. */
    example: value(v.boolean(), false, 'auto'),
  },
} as const;

export type Programme = RecordOf<typeof programme>;
