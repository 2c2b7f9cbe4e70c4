import { isLocalDate, type LocalDate } from '../dates.ts';

const months =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** «24 ноября 2026 г.»; a line to fill in by hand where there is no date. */
export function dateToWords(date: LocalDate): string {
  if (!isLocalDate(date)) return '«___» ____________ 20___ г.';
  const [year, month, day] = date.split('-');
  return `${Number(day)}\u00a0${months[Number(month) - 1] ?? ''} ${year ?? ''}\u00a0г.`;
}

/** «с 24 ноября 2026 г.», but «со 2 сентября»: the second is spoken «со второго». */
export const sinceWords = (date: LocalDate): string =>
  `${date.endsWith('-02') ? 'со' : 'с'} ${dateToWords(date)}`;

/** «24.11.2026», for tables. */
export function dateToDigits(date: LocalDate): string {
  return isLocalDate(date) ? date.split('-').reverse().join('.') : '';
}
