import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumberToDate } from '../../../src/domain/dates.ts';
import {
  dateToBorn,
  dateToDay,
  readDate,
  readPeriod,
} from '../../../src/domain/people/russian-dates.ts';
import { rubbish } from '../../support/rubbish.ts';

const born = (text: string) => {
  const date = readDate(text);
  return date && dateToBorn(date);
};

test.each([
  ['01.09.2025', '2025-09-01'],
  ['1.9.25', '2025-09-01'],
  ['1/9/2025', '2025-09-01'],
  ['01-09-2025', '2025-09-01'],
  ['2025-09-01', '2025-09-01'],
  ['2025-09-01T00:00:00.000Z', '2025-09-01'],
  ['01.09.2025 0:00:00', '2025-09-01'],
  ['01.09.2025 г.', '2025-09-01'],
  ['1 сентября 2025', '2025-09-01'],
  ['«01» сентября 2025 г.', '2025-09-01'],
  ['1 сент. 2025 года', '2025-09-01'],
  ['8 мая 2011', '2011-05-08'],
  ['8 марта 2011', '2011-03-08'],
  ['45901', '2025-09-01'],
  ['14.11.68', '1968-11-14'],
  ['2013', '2013'],
  ['2013 г.р.', '2013'],
  ['2013 г. рождения', '2013'],
  ['29.02.2012', '2012-02-29'],
])('«%s» is %s', (text, expected) => {
  expect(born(text)).toBe(expected);
});

test.each([
  '',
  '31.02.2011',
  '32.01.2011',
  '13',
  '89025551234',
  'весна',
  '99.99.9999',
  '9А',
  '1.5',
])('«%s» is no date', (text) => {
  expect(readDate(text)).toBeUndefined();
});

test('a month begins on its first day and ends on its last; a year alone has no day', () => {
  const september = readDate('сентябрь 2025') ?? { year: 0 };
  expect(dateToDay(september, 'first')).toBe('2025-09-01');
  expect(dateToDay(september, 'last')).toBe('2025-09-30');
  expect(dateToDay(readDate('09.2025') ?? { year: 0 }, 'first')).toBe('2025-09-01');
  expect(dateToDay({ year: 2025 }, 'first')).toBeUndefined();
});

test.each([
  ['с 01.09.2025 по 31.05.2026', '2025-09-01', '2026-05-31'],
  ['01.09.2025 - 31.05.2026', '2025-09-01', '2026-05-31'],
  ['01.09.2025-31.05.2026', '2025-09-01', '2026-05-31'],
  ['с сентября 2025 до 31 мая 2026', '2025-09', '2026-05-31'],
  ['31.05.2026', '', '2026-05-31'],
])('«%s» is a period from %s until %s', (text, from, until) => {
  const period = readPeriod(text);
  const day = (date: typeof period.from) => (date ? (dateToDay(date, 'first') ?? '') : '');
  expect(day(period.from).startsWith(from)).toBe(true);
  expect(day(period.until)).toBe(until);
});

test('every day of a century is understood in each way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 40_000 }), (dayNumber) => {
      const date = dayNumberToDate(dayNumber);
      const [year = '', month = '', day = ''] = date.split('-');
      expect(born(date)).toBe(date);
      expect(born(`${day}.${month}.${year}`)).toBe(date);
      expect(born(String(dayNumber + 25_569))).toBe(date);
    }),
  );
});

test('rubbish never breaks the reading of a date', () => {
  fc.assert(
    fc.property(rubbish, (text) => {
      const years = [readDate(text), ...Object.values(readPeriod(text))].map(
        (date) => date?.year ?? 2000,
      );
      expect(years.every((year) => year >= 1900 && year < 2100)).toBe(true);
    }),
  );
});
