import * as v from 'valibot';
import { type RecordOf, text, value } from '../record.ts';

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
    /** `true` in the example school, which one tap removes. */
    example: value(v.boolean(), false, 'auto'),
  },
} as const;

export type Programme = RecordOf<typeof programme>;
