import { addDays } from '../domain/dates.ts';
import { serialToDate } from '../domain/people/russian-dates.ts';

/** `8.9161928503E10` is how a table program stores a phone. */
export function numberToText(written: string): string {
  return /e|\.\d{9}/i.test(written) ? String(Number(written)) : written;
}

/** The day of a date cell; a mere time of day stays a number. */
export function serialToText(written: string, startsIn1904: boolean): string {
  const serial = Number(written) + (startsIn1904 ? 1462 : 0);
  return serial >= 1 && serial < 100_000 ? serialToDate(serial) : numberToText(written);
}

/**
 * The day of `2011-08-08T00:00:00.000Z`. Some programs store the midnight of their own zone: 16:00
 * of the day before is midnight in Irkutsk, so the second half of a day belongs to the next one.
 */
export function isoToText(written: string): string {
  const [date = '', time = ''] = written.split('T');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return written;
  return time.endsWith('Z') && time >= '12' ? addDays(date, 1) : date;
}
