import { addDays, type LocalDate, mondayOf } from './dates.ts';

export const calendarPeriods = ['week', 'month'] as const;
export type CalendarPeriod = (typeof calendarPeriods)[number];

type Days = { readonly from: LocalDate; readonly until: LocalDate };

/** The week from Monday or the month that a day lies in; both ends belong to it. */
export function daysOf(period: CalendarPeriod, day: LocalDate): Days {
  const from = period === 'week' ? mondayOf(day) : firstOfMonth(day);
  const next = period === 'week' ? addDays(from, 7) : firstOfMonth(addDays(from, 31));
  return { from, until: addDays(next, -1) };
}

/** The first day of the period after (or, below zero, before) the one that a day lies in. */
export function turnPeriod(period: CalendarPeriod, day: LocalDate, by: number): LocalDate {
  const { from, until } = daysOf(period, day);
  return by > 0 ? addDays(until, 1) : daysOf(period, addDays(from, -1)).from;
}

const firstOfMonth = (day: LocalDate): LocalDate => `${day.slice(0, 8)}01`;
