import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateToDayNumber,
  dayNumberToDate,
  daysBetween,
  isLocalDate,
  localMoment,
  mondayOf,
  weekdayOf,
} from '../../src/domain/dates.ts';

const dates = fc.integer({ min: -30_000, max: 60_000 }).map(dayNumberToDate);

describe('local dates', () => {
  test('are counted in days, over leap years and the change of the year', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-11-03', '2026-11-24')).toBe(21);
    expect(daysBetween('2026-11-24', '2026-11-03')).toBe(-21);
  });

  test('go to numbers and back', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -1000, max: 1000 }), (date, days) => {
        expect(dayNumberToDate(dateToDayNumber(date))).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('know their weekday, before 1970 too', () => {
    expect(weekdayOf('2026-11-24')).toBe(2);
    expect(weekdayOf('2026-11-29')).toBe(7);
    fc.assert(
      fc.property(dates, (date) => {
        expect(weekdayOf(date)).toBe(new Date(`${date}T00:00:00Z`).getUTCDay() || 7);
        expect(weekdayOf(mondayOf(date))).toBe(1);
        expect(daysBetween(mondayOf(date), date)).toBe(weekdayOf(date) - 1);
      }),
    );
  });

  test.each([
    ['2026-02-28', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['24.11.2026', false],
    ['', false],
  ])('%s is a date: %s', (text, expected) => {
    expect(isLocalDate(text)).toBe(expected);
  });
});

test('the moment on the wall is that of the school, not of the laptop', () => {
  const millis = Date.UTC(2026, 10, 24, 17, 5);
  expect(localMoment(millis, 'Asia/Irkutsk')).toEqual({ date: '2026-11-25', time: '01:05' });
  expect(localMoment(millis, 'Europe/Moscow')).toEqual({ date: '2026-11-24', time: '20:05' });
});
