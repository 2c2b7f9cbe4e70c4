import { dateToDayNumber, dayNumberToDate, isLocalDate, type LocalDate } from '../dates.ts';
import { foldText, tidyText } from './spelling.ts';

/** A date as exactly as it was written: «2013 г.р.», «сентябрь 2025», «1 сентября 2025 г.». */
export type WrittenDate = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
};

/**
 * A date typed in any common way: 01.09.2025, 1/9/25, 2025-09-01, 1 сентября 2025 г., сентябрь
 * 2025, 09.2025, a year alone, or the serial number a table program keeps it as (45901). Nothing
 * where it is no date.
 */
export function readDate(text: string): WrittenDate | undefined {
  const plain = /^[\d.-]*$/.test(text) ? text : plainDate(text);
  return readSerial(plain) ?? readIso(plain) ?? readNumbers(plain) ?? readWords(plain);
}

const plainDate = (text: string) =>
  foldText(tidyText(text))
    .replaceAll(/[«»"]/g, '')
    .replace(/\s*(г\.?\s?р\.?|г\.?\s?рожд\p{L}*\.?|года?\.?|г\.?)$/u, '')
    .replace(/[,\s]+\d{1,2}:\d{2}(:\d{2})?$/, '');

/** «с 01.09.2025 по 31.05.2026», or one date, which is the end. */
export function readPeriod(text: string): { from?: WrittenDate; until?: WrittenDate } {
  const single = readDate(text);
  if (single) return { until: single };
  const parts = /^(?:с\s)?(.*?)\s?(?:по|до|–|—|\s-\s|-)\s?(.*)$/i.exec(tidyText(text));
  const from = readDate(parts?.[1] ?? '');
  const until = readDate(parts?.[2] ?? '');
  return { ...(from && { from }), ...(until && { until }) };
}

/** A date of birth as a person's record keeps it: the whole date, or the year alone. */
export function dateToBorn(date: WrittenDate): string {
  return wholeDate(date) ?? String(date.year);
}

/** A day for a month or a date; nothing for a year alone, which would be an invented day. */
export function dateToDay(date: WrittenDate, side: 'first' | 'last'): LocalDate | undefined {
  if (date.month === undefined) return undefined;
  const day = side === 'first' ? 1 : daysInMonth(date.year, date.month);
  return wholeDate({ day, ...date });
}

function wholeDate({ year, month, day }: WrittenDate): LocalDate | undefined {
  if (month === undefined || day === undefined) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Day 1 of the table programs is 31 December 1899 as we count, because they believe in 29.02.1900. */
export const serialToDate = (serial: number): LocalDate =>
  dayNumberToDate(Math.floor(serial) - 25_569);

/** Nothing where it is no whole date, or one before the table programs begin. */
export function dateToSerial(date: LocalDate): number | undefined {
  const serial = isLocalDate(date) ? dateToDayNumber(date) + 25_569 : 0;
  return serial > 0 ? serial : undefined;
}

/** From 1910 to 2099: smaller numbers are years, ages and counts. */
const [firstSerial, lastSerial] = [3654, 73_050];

function readSerial(plain: string): WrittenDate | undefined {
  const serial = /^\d{4,5}([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : 0;
  if (serial >= 1900 && serial < 2100) return { year: Math.floor(serial) };
  return serial >= firstSerial && serial <= lastSerial ? readIso(serialToDate(serial)) : undefined;
}

function readIso(plain: string): WrittenDate | undefined {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:t[\d:.]*z?)?$/.exec(plain);
  return parts ? checked(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

function readNumbers(plain: string): WrittenDate | undefined {
  const whole = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})\.?$/.exec(plain);
  if (whole) return checked(fullYear(whole[3]), Number(whole[2]), Number(whole[1]));
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(plain);
  return month ? checked(Number(month[2]), Number(month[1])) : undefined;
}

const months = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

function readWords(plain: string): WrittenDate | undefined {
  const parts = /^(?:(\d{1,2})[\s.-]*)?(\p{L}{3,})\.?[\s.-]*(\d{4}|\d{2})$/u.exec(plain);
  const month = months.findIndex((start) => parts?.[2]?.startsWith(start)) + 1;
  if (!parts || month === 0) return undefined;
  const day = parts[1] === undefined ? undefined : Number(parts[1]);
  return checked(fullYear(parts[3]), month, day);
}

/** Nobody at school was born before 1941 and nothing is planned after 2040. */
function fullYear(written: string | undefined): number {
  const year = Number(written);
  if (year > 99) return year;
  return year > 40 ? 1900 + year : 2000 + year;
}

function checked(year: number, month: number, day?: number): WrittenDate | undefined {
  if (year < 1900 || year > 2099 || month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** Between 1901 and 2099 every fourth year is a leap year. */
const daysInMonth = (year: number, month: number) => {
  if (month === 2) return year % 4 === 0 && year !== 1900 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};
