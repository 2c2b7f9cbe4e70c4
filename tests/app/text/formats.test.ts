import { afterEach, expect, test } from 'vitest';
import { formatDate, formatNearDate, formatPeriod } from '../../../src/app/text/dates.ts';
import { formatClock, formatDays, formatMinutes } from '../../../src/app/text/durations.ts';
import { language } from '../../../src/app/text/language.ts';
import {
  addressName,
  fullName,
  givenAndFamily,
  initialsOf,
  shortName,
} from '../../../src/app/text/names.ts';
import { formatBytes, formatNumber, formatPercent } from '../../../src/app/text/numbers.ts';
import { formatPhone } from '../../../src/app/text/phone.ts';
import { plural } from '../../../src/app/text/plural.ts';
import { loadTexts, setLanguage, textOf } from '../../../src/app/text/text-of.ts';

afterEach(async () => {
  await setLanguage('ru');
});

const pairs = { one: 'пара', few: 'пары', many: 'пар' };

test.each([
  [1, 'пара'],
  [2, 'пары'],
  [5, 'пар'],
  [11, 'пар'],
  [21, 'пара'],
  [112, 'пар'],
  [0, 'пар'],
  [1.5, 'пары'],
])('Russian says %d %s', (count, word) => {
  expect(plural(count, pairs)).toBe(word);
});

test('English needs two forms', () => {
  const forms = { one: 'match', many: 'matches' };
  expect([0, 1, 2, 21].map((count) => plural(count, forms))).toEqual([
    'matches',
    'match',
    'matches',
    'matches',
  ]);
});

test('dates are written as a school writes them', () => {
  expect(formatDate('2026-11-24')).toBe('24 ноября');
  expect(formatDate('2026-11-24', 'numbers')).toBe('24.11.2026');
  expect(formatDate('2026-11-24', 'weekdayAndDay')).toBe('вторник, 24 ноября');
  expect(formatDate('2026-11-24', 'dayAndYear')).toBe('24 ноября 2026');
  expect(formatDate('2026-11-01', 'month')).toBe('ноябрь 2026');
});

const near = (date: string) => formatNearDate(date, '2026-11-24');

test('near days have names, far ones their year', () => {
  expect(near('2026-11-24')).toBe('сегодня');
  expect(near('2026-11-23')).toBe('вчера');
  expect(near('2026-11-25')).toBe('завтра');
  expect(near('2026-11-17')).toBe('17 ноября');
  expect(near('2025-03-08')).toBe('8 марта 2025');
});

test('a period may be open at either end', () => {
  expect(formatPeriod('2026-09-15', '2027-05-25')).toBe('15 сентября\u00a0– 25 мая');
  expect(formatPeriod('2026-09-15', null)).toBe('с 15 сентября');
  expect(formatPeriod(null, '2027-05-25')).toBe('до 25 мая');
  expect(formatPeriod(null, null)).toBe('');
});

test('a number and its unit never part at the end of a line', () => {
  expect(formatNumber(1234.5)).toBe('1\u00a0234,5');
  expect(formatPercent(0.36)).toBe('36\u00a0%');
  expect(formatMinutes(90)).toBe('1\u00a0ч\u00a030\u00a0мин');
  expect(formatMinutes(45)).toBe('45\u00a0мин');
  expect(formatMinutes(120)).toBe('2\u00a0ч');
  expect(formatDays(21)).toBe('21\u00a0день');
  expect(formatBytes(1_234)).toBe('1,2\u00a0кБ');
  expect(formatBytes(34_567_890)).toBe('35\u00a0МБ');
});

test('a clock counts the second that has begun', () => {
  expect(formatClock(252)).toBe('04:12');
  expect(formatClock(0.4)).toBe('00:01');
  expect(formatClock(-3)).toBe('00:00');
});

const kuznetsov = { familyName: 'Кузнецов', givenName: 'Алексей', patronymic: 'Петрович' };

test('a name is written for registers, tight places, headings and talk', () => {
  expect(fullName(kuznetsov)).toBe('Кузнецов Алексей Петрович');
  expect(shortName(kuznetsov)).toBe('Кузнецов\u00a0А.\u00a0П.');
  expect(givenAndFamily(kuznetsov)).toBe('Алексей Кузнецов');
  expect(addressName(kuznetsov)).toBe('Алексей Петрович');
  expect(initialsOf(kuznetsov)).toBe('АК');
});

test('a name without a patronymic or without a given name is whole too', () => {
  const dondokov = { familyName: 'Дондоков', givenName: 'Баир', patronymic: '' };
  expect(shortName(dondokov)).toBe('Дондоков\u00a0Б.');
  expect(addressName(dondokov)).toBe('Баир');
  const onlyFamily = { familyName: 'Ли', givenName: '' };
  expect(fullName(onlyFamily)).toBe('Ли');
  expect(initialsOf(onlyFamily)).toBe('Л');
  expect(addressName(onlyFamily)).toBe('Ли');
});

test('a phone is shown in groups that hold together', () => {
  expect(formatPhone('+79025551234')).toBe('+7\u00a0902\u00a0555\u201112\u201134');
  expect(formatPhone('+4915112345678')).toBe('+4915112345678');
});

test('the whole page changes its language at once', async () => {
  await loadTexts(['parts']);
  expect(textOf('parts').close).toBe('Закрыть');
  await setLanguage('en');
  expect(language.value).toBe('en');
  expect(textOf('parts').close).toBe('Close');
  expect(formatDate('2026-11-24')).toBe('24 November');
  expect(formatPercent(0.36)).toBe('36%');
});
