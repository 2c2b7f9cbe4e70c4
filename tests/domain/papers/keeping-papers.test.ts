import { describe, expect, test } from 'vitest';
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
