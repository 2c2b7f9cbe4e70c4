import { expect, test } from 'vitest';
import { daysOf, turnPeriod } from '../../src/domain/calendar-days.ts';

test('a week begins on Monday and ends on Sunday', () => {
  const week = { from: '2026-11-23', until: '2026-11-29' };
  expect(daysOf('week', '2026-11-23')).toEqual(week);
  expect(daysOf('week', '2026-11-29')).toEqual(week);
});

test('a month knows its own length', () => {
  expect(daysOf('month', '2026-11-24')).toEqual({ from: '2026-11-01', until: '2026-11-30' });
  expect(daysOf('month', '2028-02-10')).toEqual({ from: '2028-02-01', until: '2028-02-29' });
  expect(daysOf('month', '2026-12-31')).toEqual({ from: '2026-12-01', until: '2026-12-31' });
});

test('one turns from period to period and over the new year', () => {
  expect(turnPeriod('month', '2026-12-31', 1)).toBe('2027-01-01');
  expect(turnPeriod('month', '2027-01-15', -1)).toBe('2026-12-01');
  expect(turnPeriod('week', '2026-12-30', 1)).toBe('2027-01-04');
  expect(turnPeriod('week', '2027-01-05', -1)).toBe('2026-12-28');
});
