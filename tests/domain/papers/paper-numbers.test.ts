import { describe, expect, test } from 'vitest';
import {
  isNumbered,
  nextNumber,
  numberAfter,
  renumber,
} from '../../../src/domain/papers/paper-numbers.ts';

const kept = (number: string, on: string, kind: 'agreement' | 'order-matches' = 'agreement') => ({
  kind,
  number,
  on,
});

describe('the next number', () => {
  test('follows the greatest of its kind in the school year', () => {
    const documents = [
      kept('9', '2026-10-01'),
      kept('10-н', '2026-09-15'),
      kept('30', '2026-10-02', 'order-matches'),
      kept('77', '2026-08-31'),
      kept('без номера', '2026-11-01'),
    ];
    expect(nextNumber(documents, 'agreement', '2026-11-24')).toBe('11');
    expect(nextNumber(documents, 'labour-contract', '2026-11-24')).toBe('1');
  });

  test('keeps the letters of the register', () => {
    expect(numberAfter('7-н', 3)).toBe('10-н');
    expect(numberAfter('', 3)).toBe('');
  });

  test('is given to what stands in a register, not to forms', () => {
    expect(isNumbered('order-matches')).toBe(true);
    expect(isNumbered('consent')).toBe(false);
  });
});

describe('another number or day', () => {
  const from = { number: '1', on: '2026-11-24' };
  const text = 'от 24\u00a0ноября 2026\u00a0г. № 1\nпо приказу № 12 от 24\u00a0ноября 2026\u00a0г.';

  test('stands in the heading and leaves the edited words alone', () => {
    expect(renumber(text, from, { number: '15-н', on: '2026-12-02' })).toBe(
      'от 2\u00a0декабря 2026\u00a0г. № 15-н\nпо приказу № 12 от 24\u00a0ноября 2026\u00a0г.',
    );
  });

  test('leaves a line to write on while it is empty, and finds it again', () => {
    const empty = renumber(text, from, { ...from, number: '' });
    expect(empty).toContain('г. № ________________\n');
    expect(renumber(empty, { ...from, number: '' }, from)).toBe(text);
  });

  test('never takes the beginning of another number', () => {
    const edited = 'по приказу № 12';
    expect(renumber(edited, from, { ...from, number: '2' })).toBe(edited);
  });
});
