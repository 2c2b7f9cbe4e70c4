import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeOf, readSchoolClass } from '../../../src/domain/people/school-class.ts';
import { rubbish } from '../../support/rubbish.ts';

test.each([
  ['9А', '9А'],
  ['9A', '9А'],
  ['9а', '9А'],
  ['1 "А"', '1А'],
  ['1 «Б»', '1Б'],
  ['1-а', '1А'],
  ['11 - В', '11В'],
  ['9', '9'],
  ['09', '9'],
  ['9 класс', '9'],
  ['9-й класс', '9'],
  ['9 кл.', '9'],
  ['9 А класс', '9А'],
  ['9 «А» кл', '9А'],
  ['IX', '9'],
  ['XI А', '11А'],
  ['5–6', '5–6'],
  ['5-6 кл.', '5–6'],
  ['5 и 6', '5–6'],
  ['1-4', '1–4'],
  ['9-1', '9-1'],
  ['2026-06-05', '5–6'],
  ['05.06.2026', '5–6'],
  ['05.июн', '5–6'],
  ['46178', '5–6'],
  ['2027-01-09', '9-1'],
  ['10 соц-экон', '10 соц-экон'],
  ['', ''],
])('«%s» is the class «%s»', (text, expected) => {
  expect(readSchoolClass(text)).toEqual({ ok: true, value: expected });
});

test.each(['99Z', '12', '0', '12А', '9Z', '2015', 'девятый', '2026-06-25', '25.06.2026', '1-12'])(
  '«%s» is no class',
  (text) => {
    expect(readSchoolClass(text).ok).toBe(false);
  },
);

test('a class that was read once is read the same again, and rubbish never breaks', () => {
  const classLike = fc.string({
    unit: fc.constantFrom(...Array.from('0123456789-–/ "АБВабвABCXIклс.,')),
  });
  fc.assert(
    fc.property(fc.oneof(classLike, rubbish), (text) => {
      const read = readSchoolClass(text);
      if (!read.ok || read.value === '') return;
      expect(readSchoolClass(read.value)).toEqual(read);
      expect(gradeOf(read.value)).toBeGreaterThan(0);
      expect(gradeOf(read.value)).toBeLessThan(12);
    }),
  );
});
