import { daysBetween, type LocalDate, localMoment } from '../../domain/dates.ts';
import { language, localeOf } from './language.ts';

const formats = {
  /** 24 ноября */
  day: { day: 'numeric', month: 'long' },
  /** 24 ноя. */
  dayShort: { day: 'numeric', month: 'short' },
  /** 24 ноября 2026 г. */
  dayAndYear: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 24.11.2026 */
  numbers: { day: '2-digit', month: '2-digit', year: 'numeric' },
  /** вторник, 24 ноября */
  weekdayAndDay: { weekday: 'long', day: 'numeric', month: 'long' },
  /** вт, 24 ноября */
  weekdayShortAndDay: { weekday: 'short', day: 'numeric', month: 'long' },
  /** вторник */
  weekday: { weekday: 'long' },
  /** вт */
  weekdayShort: { weekday: 'short' },
  /** ноябрь 2026 г. */
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateFormat = keyof typeof formats;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A local date in words. Times of day stay as they are: `13:30` is read the same everywhere. */
export function formatDate(date: LocalDate, format: DateFormat = 'day'): string {
  const key = `${language.value} ${format}`;
  const known = formatters.get(key);
  const formatter =
    known ?? new Intl.DateTimeFormat(localeOf(), { ...formats[format], timeZone: 'UTC' });
  if (!known) formatters.set(key, formatter);
  return withoutYearMark(formatter.format(Date.parse(`${date}T00:00:00Z`)));
}

const nearWords = {
  ru: { '-1': 'вчера', '0': 'сегодня', '1': 'завтра' },
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
} as const;

/** «сегодня», «вчера», «завтра»; «17 ноября»; with the year where it is not this school year's half. */
export function formatNearDate(date: LocalDate, today: LocalDate): string {
  const distance = daysBetween(today, date);
  const near: Partial<Record<string, string>> = nearWords[language.value];
  return (
    near[String(distance)] ?? formatDate(date, Math.abs(distance) > 182 ? 'dayAndYear' : 'day')
  );
}

/** «сегодня, 13:30» for a moment that a clock wrote down, in the school's zone. */
export function formatMoment(millis: number, zone: string, nowMillis: number): string {
  const { date, time } = localMoment(millis, zone);
  return `${formatNearDate(date, localMoment(nowMillis, zone).date)}, ${time}`;
}

/** «15 сентября – 25 мая», «с 15 сентября», «до 25 мая»; empty when both ends are open. */
export function formatPeriod(from: LocalDate | null, to: LocalDate | null): string {
  const words = periodWords[language.value];
  if (from && to) return `${formatDate(from)}\u00a0– ${formatDate(to)}`;
  if (from) return `${words.from} ${formatDate(from)}`;
  return to ? `${words.to} ${formatDate(to)}` : '';
}

const periodWords = {
  ru: { from: 'с', to: 'до' },
  en: { from: 'from', to: 'until' },
} as const;

/** «Вторник, 24 ноября» at the beginning of a line. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase(localeOf()) + text.slice(1);
}

/** «2026 г.» is for documents; on a screen the year stands alone. */
function withoutYearMark(text: string): string {
  return text.replace(/[\s\u00a0\u202f]г\.$/, '');
}
