import { addDays, type LocalDate, weekdayOf } from '../dates.ts';
import { type Holidays, isHoliday, schoolDaysBefore } from './school-year.ts';
import type { Story } from './stories/story.ts';

/** `sign` as in the rhythm of a story. */
export type MeetingDay = { readonly sign: string; readonly date: LocalDate };

/**
 * The days of a story, the earliest first: the same weekday in each week of its rhythm, but not on
 * holidays. `earlier` more meetings lie before its beginning.
 */
export function storyDays(
  { rhythm, lastDaysAgo }: Story,
  earlier: number,
  today: LocalDate,
  holidays: Holidays,
): readonly MeetingDay[] {
  const lastOn = schoolDaysBefore(today, lastDaysAgo, holidays);
  const told = rhythm
    .split('')
    .map((sign, index) => ({ sign, date: addDays(lastOn, 7 * (index + 1 - rhythm.length)) }))
    .filter(({ sign, date }) => sign !== '.' && !isHoliday(date, holidays))
    .map(({ sign, date }) => ({ sign, date: avoidSunday(date, holidays) }));
  const [first] = told;
  return first ? [...steadyDays(earlier, addDays(first.date, -7), 7, holidays), ...told] : told;
}

/** So many meetings up to the last one, the same number of school days apart. */
export function steadyDays(
  meetings: number,
  lastOn: LocalDate,
  stepDays: number,
  holidays: Holidays,
): readonly MeetingDay[] {
  const days: MeetingDay[] = [];
  let date = lastOn;
  for (let left = meetings; left > 0; left -= 1) {
    days.push({ sign: '2', date: stepDays > 1 ? avoidSunday(date, holidays) : date });
    date = schoolDaysBefore(date, stepDays, holidays);
  }
  return days.reverse();
}

export const avoidSunday = (date: LocalDate, holidays: Holidays): LocalDate =>
  weekdayOf(date) === 7 ? schoolDaysBefore(date, 1, holidays) : date;
