import { addDays, type LocalDate, mondayOf } from '../../../domain/dates.ts';
import { formatDate, formatPeriod } from '../../text/dates.ts';

export const periods = ['week', 'month'] as const;
export type CalendarPeriod = (typeof periods)[number];

type Days = { readonly from: LocalDate; readonly until: LocalDate };

/** The week from Monday or the month that a day lies in. */
export function daysOf(period: CalendarPeriod, day: LocalDate): Days {
  if (period === 'week') {
    const from = mondayOf(day);
    return { from, until: addDays(from, 6) };
  }
  const from = `${day.slice(0, 8)}01`;
  return { from, until: addDays(daysOf('month', addDays(from, 31)).from, -1) };
}

/** A day in the next period, or in the one before. */
export function turnPeriod(period: CalendarPeriod, day: LocalDate, by: number): LocalDate {
  const { from, until } = daysOf(period, day);
  return by > 0 ? addDays(until, 1) : daysOf(period, addDays(from, -1)).from;
}

/** «23 ноября – 29 ноября», «ноябрь 2026» */
export function periodWords(period: CalendarPeriod, day: LocalDate): string {
  const { from, until } = daysOf(period, day);
  return period === 'week' ? formatPeriod(from, until) : formatDate(day, 'month');
}
