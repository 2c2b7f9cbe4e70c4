import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newRecordId } from '../../src/domain/ids.ts';

const random = fc.uint8Array({ minLength: 10, maxLength: 16 });
const moments = fc.integer({ min: 0, max: 2 ** 48 - 1 });

test('an id is a uuid of version 7', () => {
  fc.assert(
    fc.property(moments, random, (millis, bytes) => {
      expect(newRecordId(millis, bytes)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }),
  );
});

test('ids of one day lie together, the earlier first', () => {
  fc.assert(
    fc.property(moments, moments, random, random, (one, other, left, right) => {
      fc.pre(one < other);
      expect(newRecordId(one, left) < newRecordId(other, right)).toBe(true);
    }),
  );
});

test('different randomness gives different ids in one millisecond', () => {
  const ids = new Set<string>();
  for (let byte = 0; byte < 256; byte += 1) ids.add(newRecordId(1, new Uint8Array(10).fill(byte)));
  expect(ids.size).toBe(256);
});
