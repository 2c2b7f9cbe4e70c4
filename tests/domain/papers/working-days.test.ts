import { describe, expect, test } from 'vitest';
import { earliestEnd, isWorkingDay } from '../../../src/domain/papers/working-days.ts';

const nothingMoved = { daysOff: [], workingDays: [] };

describe('the notice of three working days (ТК art. 351.8)', () => {
  test('given on Tuesday 10 February 2026 lets the work end on 13 February', () => {
    expect(earliestEnd('2026-02-10')).toBe('2026-02-13');
  });

  test.each([
    ['before a weekend', '2026-02-12', '2026-02-17'],
    ['on a Saturday', '2026-02-14', '2026-02-18'],
    ['before the day of 23 February', '2026-02-20', '2026-02-26'],
    ['before the New Year holidays', '2026-12-30', '2027-01-12'],
    ['before 8 March, a Sunday in 2026, for which Monday is free', '2026-03-06', '2026-03-12'],
    ['before 9 May, a Saturday in 2026, for which Monday is free', '2026-05-08', '2026-05-14'],
  ])('given %s skips what is free', (_when, noticeOn, lastDay) => {
    expect(earliestEnd(noticeOn)).toBe(lastDay);
  });

  test('follows the days that the school types in', () => {
    const calendar = { daysOff: ['2026-02-11'], workingDays: ['2026-02-14'] };
    expect(earliestEnd('2026-02-10', calendar)).toBe('2026-02-14');
  });
});

describe('a working day', () => {
  test('is none of the holidays of the law and no weekend', () => {
    expect(isWorkingDay('2026-11-03', nothingMoved)).toBe(true);
    expect(isWorkingDay('2026-11-04', nothingMoved)).toBe(false);
    expect(isWorkingDay('2026-11-07', nothingMoved)).toBe(false);
    expect(isWorkingDay('2026-11-08', nothingMoved)).toBe(false);
  });

  test('is not the Monday after a holiday at the weekend, unless the government moved it elsewhere', () => {
    expect(isWorkingDay('2025-02-24', nothingMoved)).toBe(false);
    const moved = { daysOff: ['2025-05-08'], workingDays: ['2025-02-24'] };
    expect(isWorkingDay('2025-02-24', moved)).toBe(true);
    expect(isWorkingDay('2025-05-08', moved)).toBe(false);
  });

  test('is the Monday after the January holidays: their weekends are moved by decree alone', () => {
    expect(isWorkingDay('2028-01-10', nothingMoved)).toBe(true);
  });
});
