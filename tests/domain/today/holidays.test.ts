import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumberToDate } from '../../../src/domain/dates.ts';
import {
  countSchoolDays,
  isHolidayWeek,
  programmeWeek,
} from '../../../src/domain/today/holidays.ts';

const autumn = { from: '2026-10-27', until: '2026-11-04' };

describe('days of silence', () => {
  test('begin on the day after', () => {
    expect(countSchoolDays('2026-11-03', '2026-11-24', [])).toBe(21);
    expect(countSchoolDays('2026-11-24', '2026-11-24', [])).toBe(0);
    expect(countSchoolDays('2026-11-25', '2026-11-24', [])).toBe(0);
  });

  test('leave out the holidays, both days of them', () => {
    expect(countSchoolDays('2026-10-26', '2026-11-12', [autumn])).toBe(8);
    expect(countSchoolDays('2026-11-01', '2026-11-12', [autumn])).toBe(8);
    expect(countSchoolDays('2026-10-28', '2026-11-02', [autumn])).toBe(0);
  });

  test('are the same when holidays overlap, run backwards or are no dates', () => {
    const typed = [
      autumn,
      { from: '2026-11-01', until: '2026-11-04' },
      { from: '2026-12-31', until: '2026-01-10' },
      { from: 'осень', until: '' },
    ];
    expect(countSchoolDays('2026-10-26', '2026-11-12', typed)).toBe(8);
  });

  test('are those that one counts on the calendar', () => {
    const day = fc.integer({ min: 20_700, max: 20_760 });
    const spans = fc.array(fc.tuple(day, fc.nat({ max: 12 })), { maxLength: 4 });
    fc.assert(
      fc.property(day, fc.nat({ max: 60 }), spans, (first, length, free) => {
        const holidays = free.map(([start, days]) => ({
          from: dayNumberToDate(start),
          until: dayNumberToDate(start + days),
        }));
        const isFree = (date: string) =>
          holidays.some(({ from, until }) => from <= date && date <= until);
        const from = dayNumberToDate(first);
        const days = Array.from({ length }, (_, index) => addDays(from, index + 1));
        expect(countSchoolDays(from, addDays(from, length), holidays)).toBe(
          days.filter((date) => !isFree(date)).length,
        );
      }),
    );
  });
});

test('a week is one of holidays when nobody goes to school from Monday to Friday', () => {
  const week = { from: '2026-10-26', until: '2026-10-30' };
  expect(isHolidayWeek('2026-11-01', [week])).toBe(true);
  expect(isHolidayWeek('2026-10-28', [autumn])).toBe(false);
});

describe('the week of the programme', () => {
  const year = { firstYear: 2026, holidays: [{ from: '2026-10-26', until: '2026-11-03' }] };

  test('counts from 1 September and leaves out the weeks of holidays', () => {
    expect(programmeWeek(year, '2026-09-01')).toBe(1);
    expect(programmeWeek(year, '2026-09-07')).toBe(2);
    expect(programmeWeek(year, '2026-11-24')).toBe(12);
  });

  test('begins on Monday when 1 September is a Saturday', () => {
    const next = { firstYear: 2029, holidays: [] };
    expect(programmeWeek(next, '2029-09-01')).toBe(1);
    expect(programmeWeek(next, '2029-09-03')).toBe(1);
    expect(programmeWeek(next, '2029-09-10')).toBe(2);
  });

  test('is none outside of the school year', () => {
    expect(programmeWeek(year, '2026-08-31')).toBeNull();
    expect(programmeWeek(year, '2027-06-01')).toBeNull();
    expect(programmeWeek(year, '2027-05-31')).toBe(39);
  });
});
