import { expect, test } from 'vitest';
import { readDate } from '../../../src/app/text/read-date.ts';
import { addMinutes, readTime } from '../../../src/app/text/read-time.ts';

const today = '2026-11-24';

test.each([
  ['24.11.2026', '2026-11-24'],
  ['24.11.26', '2026-11-24'],
  ['24/11/2026', '2026-11-24'],
  ['24-11-2026', '2026-11-24'],
  ['24 11 2026', '2026-11-24'],
  ['24112026', '2026-11-24'],
  ['241126', '2026-11-24'],
  ['2411', '2026-11-24'],
  ['1.9', '2026-09-01'],
  ['24.11.2026 г.', '2026-11-24'],
  ['24.11.2026 года', '2026-11-24'],
  ['2026-11-24', '2026-11-24'],
  ['24 ноября', '2026-11-24'],
  ['24 НОЯ', '2026-11-24'],
  ['1 мая 2027', '2027-05-01'],
  ['8 марта', '2027-03-08'],
  ['3 сент. 26', '2026-09-03'],
  ['24 November', '2026-11-24'],
  ['сегодня', '2026-11-24'],
  ['Вчера', '2026-11-23'],
  ['послезавтра', '2026-11-26'],
])('«%s» is understood as %s', (typed, date) => {
  expect(readDate(typed, today)).toBe(date);
});

test('without a year the nearest such day is meant', () => {
  expect(readDate('15 января', today)).toBe('2027-01-15');
  expect(readDate('15 октября', today)).toBe('2026-10-15');
});

test('29 February without a year is the nearest one that there is', () => {
  expect(readDate('29 февраля', '2028-01-10')).toBe('2028-02-29');
  expect(readDate('29 февраля', today)).toBeNull();
});

test('a year of two digits may be a year of birth', () => {
  expect(readDate('12.03.61', today)).toBe('1961-03-12');
  expect(readDate('12.03.14', today)).toBe('2014-03-12');
  expect(readDate('12.03.30', today)).toBe('2030-03-12');
});

test.each([
  '',
  '32.01.2026',
  '24.13.2026',
  '31.02.2026',
  'вторник',
  '24',
  'ноябрь',
  '24.11.2026.5',
])('«%s» is no date', (typed) => {
  expect(readDate(typed, today)).toBeNull();
});

test.each([
  ['13:30', '13:30'],
  ['13.30', '13:30'],
  ['13 30', '13:30'],
  ['1330', '13:30'],
  ['930', '09:30'],
  ['9', '09:00'],
  ['9 ч 5', '09:05'],
  ['9ч', '09:00'],
])('«%s» is the time %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test.each(['', '25:00', '13:60', 'в обед', '12345'])('«%s» is no time', (typed) => {
  expect(readTime(typed)).toBeNull();
});

test('the arrows of the time field stay within the day', () => {
  expect(addMinutes('13:30', 5)).toBe('13:35');
  expect(addMinutes('23:58', 5)).toBe('23:59');
  expect(addMinutes('00:02', -5)).toBe('00:00');
});
