import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText, isSameJson, type Json } from '../../src/domain/json.ts';

const plain: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('json'), { maxKeys: 3 }),
  ),
})).json;

test('the order of keys does not matter, the order of a list does', () => {
  expect(
    isSameJson({ date: '2026-11-24', time: '13:30' }, { time: '13:30', date: '2026-11-24' }),
  ).toBe(true);
  expect(isSameJson([{ a: 1, b: [{ c: 1, d: 2 }] }], [{ b: [{ d: 2, c: 1 }], a: 1 }])).toBe(true);
  expect(isSameJson(['a', 'b'], ['b', 'a'])).toBe(false);
});

test.each([
  [1, '1'],
  [null, false],
  [[], {}],
  [{ a: null }, {}],
  ['', null],
] satisfies [Json, Json][])('%j is not %j', (left, right) => {
  expect(isSameJson(left, right)).toBe(false);
});

test('plain data equals its copy, and its one text says it whole', () => {
  fc.assert(
    fc.property(plain, (value) => {
      const copy = JSON.parse(JSON.stringify(value));
      expect(isSameJson(value, copy)).toBe(true);
      expect(JSON.parse(canonicalText(value))).toEqual(copy);
    }),
  );
});
