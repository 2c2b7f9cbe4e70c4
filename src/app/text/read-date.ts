import { addDays, daysBetween, type LocalDate } from '../../domain/dates.ts';
import { dateToDay, readDate as readWrittenDate } from '../../domain/people/russian-dates.ts';

/**
 * A date typed into a field, in any way that lists of the school know and a few shorter ones: 24/11,
 * 24112026, «24 ноября», «вчера», 24 November. Without a year the nearest such day is meant. `null`
 * is no date.
 */
export function readDate(typed: string, today: LocalDate): LocalDate | null {
  const text = typed.trim().toLowerCase();
  const distance = nearDays[text];
  if (distance !== undefined) return addDays(today, distance);
  const written = withRussianMonth(withDots(text));
  return readWhole(written) ?? readNearest(written, today);
}

const nearDays: Partial<Record<string, number>> = {
  позавчера: -2,
  вчера: -1,
  сегодня: 0,
  завтра: 1,
  послезавтра: 2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
};

/** «24 11 2026» and «24112026» as 24.11.2026; dates that begin with the year stay. */
function withDots(text: string): string {
  if (!/^[\d\s.,/-]+$/.test(text) || /^\d{4}\D/.test(text)) return text;
  const digits = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(text);
  const groups = digits ? digits.slice(1) : text.split(/\D+/);
  return groups.filter(Boolean).join('.');
}

const englishMonths: Partial<Record<string, string>> = {
  jan: 'янв',
  feb: 'фев',
  mar: 'мар',
  apr: 'апр',
  may: 'мая',
  jun: 'июн',
  jul: 'июл',
  aug: 'авг',
  sep: 'сен',
  oct: 'окт',
  nov: 'ноя',
  dec: 'дек',
};

function withRussianMonth(text: string): string {
  return text.replace(/[a-z]{3,}/, (word) => englishMonths[word.slice(0, 3)] ?? word);
}

function readWhole(written: string): LocalDate | null {
  const date = readWrittenDate(written);
  return date?.day === undefined ? null : (dateToDay(date, 'first') ?? null);
}

function readNearest(written: string, today: LocalDate): LocalDate | null {
  const thisYear = Number(today.slice(0, 4));
  const separator = /\d$/.test(written) ? '.' : ' ';
  const days = [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => readWhole(`${written}${separator}${year}`))
    .filter((day) => day !== null);
  const distance = (day: LocalDate) => Math.abs(daysBetween(today, day));
  return days.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}
