import { addDays, daysBetween, isLocalDate, type LocalDate } from '../../domain/dates.ts';

/**
 * A date typed in any common way: 24.11.2026, 24.11.26, 24/11, 24112026, «24 ноября», «вчера»,
 * 2026-11-24. Without a year the nearest such day is meant. `null` is no date.
 */
export function readDate(typed: string, today: LocalDate): LocalDate | null {
  const text = typed
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replace(/ ?(г\.?|года?)$/, '')
    .trim();
  const distance = nearDays[text];
  if (distance !== undefined) return addDays(today, distance);
  if (isLocalDate(text)) return text;
  return readWords(text, today) ?? readNumbers(text, today);
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

const monthStarts = {
  ru: ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
} as const;

function readWords(text: string, today: LocalDate): LocalDate | null {
  const parts = /^(\d{1,2})[ .]?([а-яa-z]{3,})\.?(?:[ ,]+(\d{4}|\d{2}))?$/.exec(text);
  if (!parts) return null;
  const [, day = '', word = '', year] = parts;
  const month = Math.max(
    ...Object.values(monthStarts).map((starts) =>
      starts.findIndex((start) => word.startsWith(start)),
    ),
  );
  return month < 0 ? null : dateOf(day, String(month + 1), year, today);
}

function readNumbers(text: string, today: LocalDate): LocalDate | null {
  const parts =
    /^(\d{1,2})[ ./,-]+(\d{1,2})(?:[ ./,-]+(\d{4}|\d{2}))?\.?$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(text);
  if (!parts) return null;
  const [, day = '', month = '', year] = parts;
  return dateOf(day, month, year, today);
}

function dateOf(day: string, month: string, year: string | undefined, today: LocalDate) {
  const inYear = (full: number) =>
    `${String(full).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const thisYear = Number(today.slice(0, 4));
  if (year) return realDate(inYear(fullYear(Number(year), thisYear)));
  const near = [thisYear - 1, thisYear, thisYear + 1]
    .map((full) => realDate(inYear(full)))
    .filter((date) => date !== null);
  return near.reduce<LocalDate | null>((best, date) => {
    if (best === null) return date;
    const isNearer = Math.abs(daysBetween(today, date)) < Math.abs(daysBetween(today, best));
    return isNearer ? date : best;
  }, null);
}

/** Two digits are a year up to ten ahead, or else one of the last ninety: 61 was a year of birth. */
function fullYear(year: number, thisYear: number): number {
  if (year > 99) return year;
  const inThisCentury = Math.floor(thisYear / 100) * 100 + year;
  return inThisCentury > thisYear + 10 ? inThisCentury - 100 : inThisCentury;
}

function realDate(date: string): LocalDate | null {
  return isLocalDate(date) ? date : null;
}
