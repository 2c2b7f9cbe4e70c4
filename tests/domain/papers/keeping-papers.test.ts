import { describe, expect, test } from 'vitest';
import { dateToDigits, dateToWords } from '../../../src/domain/papers/date-words.ts';
import { blank, fillTemplate } from '../../../src/domain/papers/fill-template.ts';
import { numberToWords, pluralOf } from '../../../src/domain/papers/number-words.ts';
import { textToBlocks, toRow } from '../../../src/domain/papers/paper-blocks.ts';
import { draftToChanges } from '../../../src/domain/papers/paper-draft.ts';
import { findByShortCode, shortCodeOf } from '../../../src/domain/papers/short-code.ts';
import { newSchoolDevice, recordsOf, tryChanges, create } from '../../support/school-device.ts';

test('an order is kept with its words, its number and its day, and every match remembers it', () => {
  const device = newSchoolDevice();
  const text = '# ПРИКАЗ\n| № | Наставник |\n| 1 | Соколов Алексей Петрович |';
  const draft = {
    kind: 'order-matches',
    title: 'О закреплении',
    about: '',
    number: '13',
    on: '2026-11-24',
    text,
    matches: ['pair'],
    people: ['a'],
  } as const;
  const written = tryChanges(device, Date.UTC(2026, 10, 24), [
    create('match', 'pair', { mentors: ['a'], mentees: ['b'] }),
    ...draftToChanges(draft, 'order'),
  ]);
  expect(written).toMatchObject({ ok: true });
  expect(recordsOf(device).find('document', 'order')).toMatchObject({
    kind: 'order-matches',
    number: '13',
    on: '2026-11-24',
    text,
    matches: ['pair'],
  });
  expect(recordsOf(device).find('match', 'pair')?.orderDocument).toBe('order');
});

describe('the short code on a printed form', () => {
  const ids = ['0198c1f0-6d5a-7c11-8f00-0123456789ab', '0198c1f0-6d5a-7c11-8f00-fedcba987654'];

  test('has four signs that no hand mixes up, the same every time', () => {
    for (const id of ids) {
      expect(shortCodeOf(id)).toMatch(/^[2579АГДЕИКЛМНПРСТУФХЦШЭЮЯ]{4}$/);
      expect(shortCodeOf(id)).toBe(shortCodeOf(id));
    }
    expect(shortCodeOf(ids[0] ?? '')).not.toBe(shortCodeOf(ids[1] ?? ''));
  });

  test('is found however it is typed in', () => {
    const [id = ''] = ids;
    const code = shortCodeOf(id);
    expect(findByShortCode(` ${code.toLowerCase().slice(0, 2)}-${code.slice(2)} `, ids)).toEqual([
      id,
    ]);
    expect(findByShortCode('', ids)).toEqual([]);
  });

  test('is found where it was typed with Latin letters of the same look', () => {
    const alike: Record<string, string> = {
      А: 'A',
      Е: 'E',
      К: 'K',
      М: 'M',
      Н: 'H',
      Р: 'P',
      С: 'C',
      Т: 'T',
      Х: 'X',
      У: 'Y',
    };
    const many = Array.from(
      { length: 400 },
      (_, index) => `0198c1f0-6d5a-7c11-8f00-${(index * 7919).toString(16).padStart(12, '0')}`,
    );
    for (const id of many) {
      const latin = shortCodeOf(id).replaceAll(/./g, (sign) => alike[sign] ?? sign);
      expect(findByShortCode(latin, many)).toContain(id);
    }
  });

  test('is found where the Latin layout was switched on', () => {
    const id = '0198c1f0-6d5a-7c11-8f00-000000000000';
    expect(shortCodeOf(id)).toBe('2222');
    const other = '0198c1f0-6d5a-7c11-8f00-000000000008';
    expect(shortCodeOf(other)).toBe('И222');
    expect(findByShortCode('b222', [id, other])).toEqual([other]);
  });

  test('is shared by few: of a thousand forms hardly any two', () => {
    const codes = new Set(
      Array.from({ length: 1000 }, (_, index) =>
        shortCodeOf(`0198-${((index + 1) * 2_654_435_761).toString(16).padStart(12, '0')}`),
      ),
    );
    expect(codes.size).toBeGreaterThan(995);
  });
});

describe('the words of papers', () => {
  test('say dates in words and in digits, and leave a line where there is none', () => {
    expect(dateToWords('2026-11-24')).toBe('24\u00a0ноября 2026\u00a0г.');
    expect(dateToWords('')).toBe('«___» ____________ 20___ г.');
    expect(dateToDigits('2026-11-04')).toBe('04.11.2026');
    expect(dateToDigits('2026')).toBe('');
  });

  test.each([
    [0, 'ноль'],
    [1, 'один'],
    [2, 'два'],
    [11, 'одиннадцать'],
    [21, 'двадцать один'],
    [40, 'сорок'],
    [100, 'сто'],
    [319, 'триста девятнадцать'],
    [1000, 'одна тысяча'],
    [2500, 'две тысячи пятьсот'],
    [5014, 'пять тысяч четырнадцать'],
    [11_000, 'одиннадцать тысяч'],
    [21_001, 'двадцать одна тысяча один'],
    [999_999, 'девятьсот девяносто девять тысяч девятьсот девяносто девять'],
  ])('name %i «%s»', (number, words) => {
    expect(numberToWords(number)).toBe(words);
  });

  test('name feminine and neuter things', () => {
    expect(numberToWords(21, 'feminine')).toBe('двадцать одна');
    expect(numberToWords(2, 'feminine')).toBe('две');
    expect(numberToWords(1, 'neuter')).toBe('одно');
    expect(() => numberToWords(1_000_000)).toThrow('1000000');
    expect(() => numberToWords(1.5)).toThrow('1.5');
  });

  test('choose the form that the number asks for', () => {
    const pairs = [1, 2, 5, 11, 12, 14, 21, 22, 25, 111, 121].map((count) =>
      pluralOf(count, ['пара', 'пары', 'пар']),
    );
    expect(pairs).toEqual([
      'пара',
      'пары',
      'пар',
      'пар',
      'пар',
      'пар',
      'пара',
      'пары',
      'пар',
      'пар',
      'пара',
    ]);
  });
});

describe('a template', () => {
  test('leaves a line for what is unknown, nothing for what is left out, and throws at a slip', () => {
    expect(fillTemplate('{who} и {whom}{also}', { who: 'Зуева', whom: ' ', also: null })).toBe(
      `Зуева и ${blank}`,
    );
    expect(fillTemplate('{blank}', {})).toBe(blank);
    expect(() => fillTemplate('{nobody}', {})).toThrow('{nobody}');
  });

  test('takes every value as it is, signs of templates included', () => {
    expect(fillTemplate('{goal}', { goal: '{goal} $& $1' })).toBe('{goal} $& $1');
  });
});

describe('the text of a paper', () => {
  test('becomes headings, lines on the right, tables, signatures and sheets', () => {
    const text = [
      '> МБОУ «Сосновская СОШ»',
      '# ПРИКАЗ',
      '1. Закрепить:',
      toRow(['№', 'Наставник']),
      toRow(['1', 'Соколов | лесник\nи краевед']),
      '',
      '~ Директор | О. П. Зуева',
      '===',
      'Второй лист',
    ].join('\n');
    expect(textToBlocks(text)).toEqual([
      { type: 'right', text: 'МБОУ «Сосновская СОШ»' },
      { type: 'heading', text: 'ПРИКАЗ' },
      { type: 'paragraph', text: '1. Закрепить:' },
      { type: 'table', head: ['№', 'Наставник'], rows: [['1', 'Соколов   лесник и краевед']] },
      { type: 'signature', post: 'Директор', name: 'О. П. Зуева' },
      { type: 'new-sheet' },
      { type: 'paragraph', text: 'Второй лист' },
    ]);
  });

  test('keeps a table at its end, empty cells and a missing name', () => {
    expect(textToBlocks('~ Директор\n| А | Б |\n|  |  |')).toEqual([
      { type: 'signature', post: 'Директор', name: '' },
      { type: 'table', head: ['А', 'Б'], rows: [['', '']] },
    ]);
    expect(textToBlocks('')).toEqual([]);
  });
});
