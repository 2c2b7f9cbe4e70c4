/**
 * Dates as people mean them: a local date without a time zone, `2026-11-24`. The school's zone is a
 * setting, because a laptop set to Moscow time stands in Irkutsk more often than not.
 */
export type LocalDate = string;

/** `13:30` */
export type LocalTime = string;

const dayMillis = 24 * 60 * 60_000;

export const dateToDayNumber = (date: LocalDate): number =>
  Math.round(Date.parse(`${date}T00:00:00Z`) / dayMillis);

export const dayNumberToDate = (day: number): LocalDate =>
  new Date(day * dayMillis).toISOString().slice(0, 10);

export const addDays = (date: LocalDate, days: number): LocalDate =>
  dayNumberToDate(dateToDayNumber(date) + days);

/** Days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  dateToDayNumber(to) - dateToDayNumber(from);

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LocalDate): number {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 0 ? 7 : day;
}

export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));

export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const millis = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(millis) && new Date(millis).toISOString().slice(0, 10) === text;
}

/** The date and time that the wall shows in a zone such as `Asia/Irkutsk`. */
export function localMoment(millis: number, zone: string): { date: LocalDate; time: LocalTime } {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(millis);
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}
