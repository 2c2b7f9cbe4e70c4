import * as v from 'valibot';
import { type RecordOf, set, text, value } from '../record.ts';
import { circles } from './circles.ts';

/** Anyone of the school's community. */
export const person = {
  table: 'person',
  fields: {
    familyName: text(),
    givenName: text(),
    patronymic: text(),
    sex: value(v.nullable(v.picklist(['female', 'male'])), null),
    circle: value(v.picklist(circles), 'residents'),
    /** `9А`, `9`, `5–6`, or empty. */
    schoolClass: text(20),
    /** `2010-05-17`, or the year alone where only that is known, or empty. */
    born: text(10),
    /** `+79025551234`, or as it was written where it is no Russian number. */
    phone: text(60),
    contact: text(500),
    guardian: text(300),
    guardianPhone: text(60),
    position: text(300),
    workplace: text(300),
    /** Whole years of work; decides who is a young specialist (0 to 3). */
    experienceYears: value(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(80))), null),
    graduationYear: value(v.nullable(v.pipe(v.number(), v.integer())), null),
    interests: set(),
    /** Goes home by the school bus, which no meeting may outlast. */
    ridesBus: value(v.boolean(), false),
    /** Of a teacher: the class led, and the classes taught now. */
    leadsClass: text(20),
    teaches: set(),
    note: text(4000),
  },
} as const;

export type Person = RecordOf<typeof person>;
