import { addDays, type LocalDate, weekdayOf } from '../dates.ts';

/** Days that are free every year (ТК art. 112), as `month-day`. */
const publicHolidays = new Set([
  '01-01',
  '01-02',
  '01-03',
  '01-04',
  '01-05',
  '01-06',
  '01-07',
  '01-08',
  '02-23',
  '03-08',
  '05-01',
  '05-09',
  '06-12',
  '11-04',
]);

/** `daysOff` and `workingDays` are what the government moved that year; the school types them in. */
export type WorkCalendar = {
  readonly daysOff: readonly LocalDate[];
  readonly workingDays: readonly LocalDate[];
};

export function isWorkingDay(date: LocalDate, calendar: WorkCalendar): boolean {
  if (calendar.workingDays.includes(date)) return true;
  if (calendar.daysOff.includes(date)) return false;
  return weekdayOf(date) < 6 && !publicHolidays.has(date.slice(5)) && !isFreeInstead(date);
}

/**
 * The Monday after a holiday that fell on the weekend (ТК art. 112). Not in January: those days off
 * are moved by decree alone.
 */
function isFreeInstead(date: LocalDate): boolean {
  if (weekdayOf(date) !== 1) return false;
  const weekend = [addDays(date, -2), addDays(date, -1)].map((day) => day.slice(5));
  return weekend.some((day) => publicHolidays.has(day) && !day.startsWith('01-'));
}

const noticeWorkingDays = 3;

/**
 * The earliest last day of a teacher's work as a mentor after a notice: three full working days
 * follow the day of the notice (ТК art. 351.8).
 */
export function earliestEnd(
  noticeOn: LocalDate,
  calendar: WorkCalendar = { daysOff: [], workingDays: [] },
): LocalDate {
  let date = noticeOn;
  for (let left = noticeWorkingDays; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}
