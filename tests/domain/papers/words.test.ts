import { describe, expect, test } from 'vitest';
import { dateToDigits, dateToWords, sinceWords } from '../../../src/domain/papers/date-words.ts';
import { fillTemplate } from '../../../src/domain/papers/fill-template.ts';
import { numberToWords, pluralOf } from '../../../src/domain/papers/number-words.ts';
import { textToBlocks, toRow } from '../../../src/domain/papers/paper-blocks.ts';
import { declinePost } from '../../../src/domain/papers/post-cases.ts';
import { findByShortCode, shortCodeOf } from '../../../src/domain/papers/short-code.ts';
import { earliestEnd, isWorkingDay } from '../../../src/domain/papers/working-days.ts';

test.each([
  ['Директор', 'Директору'],
  ['Учитель русского языка и литературы', 'Учителю русского языка и литературы'],
  ['Классный руководитель', 'Классному руководителю'],
  ['Заместитель директора', 'Заместителю директора'],
  ['педагог-психолог', 'педагогу-психологу'],
  ['Заведующая хозяйством', 'Заведующей хозяйством'],
  ['лесничий', 'лесничему'],
  ['и. о. директора', 'и. о. директора'],
  ['ИП', 'ИП'],
  ['учитель химии, библиотекарь', 'учителю химии, библиотекарю'],
])('%s is written to as «%s»', (post, dative) => {
  expect(declinePost(post, 'dative')).toBe(dative);
});

describe('a day', () => {
  test('stands in words, in digits, or as a line to fill in', () => {
    expect(dateToWords('2026-11-04')).toBe('4\u00a0ноября 2026\u00a0г.');
    expect(dateToDigits('2026-11-04')).toBe('04.11.2026');
    expect(dateToWords('')).toBe('«___» ____________ 20___ г.');
  });

  test('begins with the preposition that is spoken', () => {
    expect(sinceWords('2026-09-02')).toBe('со 2\u00a0сентября 2026\u00a0г.');
    expect(sinceWords('2026-09-22')).toBe('с 22\u00a0сентября 2026\u00a0г.');
  });
});

test('numbers are named with the gender of what is counted', () => {
  expect(numberToWords(0)).toBe('ноль');
  expect(numberToWords(21, 'feminine')).toBe('двадцать одна');
  expect(numberToWords(112)).toBe('сто двенадцать');
  expect(numberToWords(41_002)).toBe('сорок одна тысяча два');
  expect(() => numberToWords(1_000_000)).toThrow(/not a number/);
  expect([1, 3, 11, 22, 25].map((number) => pluralOf(number, ['час', 'часа', 'часов']))).toEqual([
    'час',
    'часа',
    'часов',
    'часа',
    'часов',
  ]);
});

describe('a template', () => {
  test('leaves a line for what is empty and nothing for what does not belong', () => {
    expect(fillTemplate('{who}, {what}{rest}!', { who: 'Анна', what: ' ', rest: null })).toBe(
      'Анна, ________________!',
    );
  });

  test('ends a sentence with one full stop after «г.»', () => {
    expect(fillTemplate('до {until}.', { until: dateToWords('2027-05-25') })).toBe(
      'до 25\u00a0мая 2027\u00a0г.',
    );
  });

  test('with a place of which nobody knows is a bug', () => {
    expect(() => fillTemplate('{nobody}', {})).toThrow('Nobody fills in {nobody}.');
  });
});

test('signs at the beginning of a line give the text its form', () => {
  const text = [
    '> Директору',
    '# ПРИКАЗ',
    'Текст',
    '',
    toRow(['№', 'Кто | где']),
    toRow(['1', 'Анна']),
    '~ Директор | О. П. Зуева',
    '===',
    'Второй лист',
  ].join('\n');
  expect(textToBlocks(text)).toEqual([
    { type: 'right', text: 'Директору' },
    { type: 'heading', text: 'ПРИКАЗ' },
    { type: 'paragraph', text: 'Текст' },
    { type: 'table', head: ['№', 'Кто   где'], rows: [['1', 'Анна']] },
    { type: 'signature', post: 'Директор', name: 'О. П. Зуева' },
    { type: 'new-sheet' },
    { type: 'paragraph', text: 'Второй лист' },
  ]);
});

describe('the code of a form', () => {
  const ids = ['01a20c5a-8cd3-7852-8f3c-9aebcad88561', '01a20c5a-8cd3-7428-83af-2cfb334dc247'];
  const [first = '', second = ''] = ids;

  test('finds its record however it is typed', () => {
    const code = shortCodeOf(first);
    expect(code).toMatch(/^[2579АГДЕИКЛМНПРСТУФХЦШЭЮЯ]{4}$/);
    expect(findByShortCode(` ${code.slice(0, 2).toLowerCase()}-${code.slice(2)}`, ids)).toEqual([
      first,
    ]);
    expect(findByShortCode(shortCodeOf(second), ids)).toEqual([second]);
  });
});

describe('three working days after a notice', () => {
  test('given on Tuesday end on Friday', () => {
    expect(earliestEnd('2026-02-10')).toBe('2026-02-13');
  });

  test('leave out the weekend and the public holidays', () => {
    expect(earliestEnd('2026-02-19')).toBe('2026-02-25');
  });

  test('follow what the government moved that year', () => {
    const moved = { daysOff: ['2026-02-12'], workingDays: ['2026-02-14'] };
    expect(earliestEnd('2026-02-10', moved)).toBe('2026-02-14');
    expect(isWorkingDay('2026-02-14', moved)).toBe(true);
    expect(isWorkingDay('2026-03-09', { daysOff: ['2026-03-09'], workingDays: [] })).toBe(false);
  });
});
