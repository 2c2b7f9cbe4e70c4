import {
  addDays,
  dateToDayNumber,
  daysBetween,
  isLocalDate,
  type LocalDate,
  mondayOf,
} from '../dates.ts';
import type { Programme } from '../records/programme.ts';

type Holidays = Programme['holidays'];

/** Days after `from` up to and with `until` on which school was not on holiday; never negative. */
export function countSchoolDays(from: LocalDate, until: LocalDate, holidays: Holidays): number {
  const first = dateToDayNumber(from) + 1;
  const last = dateToDayNumber(until);
  const free = joinSpans(holidays).map((span) =>
    Math.max(0, Math.min(span.last, last) - Math.max(span.first, first) + 1),
  );
  return Math.max(0, last - first + 1) - free.reduce((sum, days) => sum + days, 0);
}

/** From Monday to Friday nobody goes to school. */
export function isHolidayWeek(day: LocalDate, holidays: Holidays): boolean {
  const monday = mondayOf(day);
  return countSchoolDays(addDays(monday, -1), addDays(monday, 4), holidays) === 0;
}

/**
 * «12-я неделя программы»: weeks since 1 September, those of the holidays left out; a year that
 * begins at a weekend begins on the Monday after it. `null` outside of September to May.
 */
export function programmeWeek(
  { firstYear, holidays }: Pick<Programme, 'firstYear' | 'holidays'>,
  today: LocalDate,
): number | null {
  const firstDay = `${firstYear}-09-01`;
  if (today < firstDay || today > `${firstYear + 1}-05-31`) return null;
  let week = 0;
  const firstMonday = mondayOf(addDays(firstDay, 2));
  for (let monday = firstMonday; monday <= today; monday = addDays(monday, 7)) {
    if (!isHolidayWeek(monday, holidays)) week += 1;
  }
  return Math.max(1, week);
}

type Span = { readonly first: number; readonly last: number };

/** Holidays are typed in by people and may overlap, run backwards or be no dates at all. */
function joinSpans(holidays: Holidays): readonly Span[] {
  const joined: Span[] = [];
  const spans = holidays
    .filter(({ from, until }) => isLocalDate(from) && isLocalDate(until))
    .filter(({ from, until }) => daysBetween(from, until) >= 0)
    .map(({ from, until }) => ({ first: dateToDayNumber(from), last: dateToDayNumber(until) }))
    .sort((a, b) => a.first - b.first);
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && span.first <= before.last) {
      joined[joined.length - 1] = { ...before, last: Math.max(before.last, span.last) };
    } else joined.push(span);
  }
  return joined;
}
