import { expect, test } from 'vitest';
import { createRandomPool, type FillRandom } from '../../src/worker/random-pool.ts';

/** One, two, three… each pair of bytes its own number, so that a repeated byte is seen. */
function createCounter(): { readonly fill: FillRandom; readonly fills: () => number } {
  let count = 0;
  let fills = 0;
  return {
    fill: (bytes) => {
      fills += 1;
      const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
      for (let index = 0; index < pairs.length; index += 1) pairs[index] = count += 1;
    },
    fills: () => fills,
  };
}

test('no bytes are handed out twice, whatever is asked for in between', () => {
  const { fill, fills } = createCounter();
  const random = createRandomPool(fill);
  const seen = new Set<number>();
  for (let index = 0; index < 1000; index += 1) {
    const bytes = random([24, 10, 2, 32, 64][index % 5] ?? 2);
    for (const pair of new Uint16Array(bytes.buffer)) {
      expect(seen.has(pair)).toBe(false);
      seen.add(pair);
    }
  }
  expect(fills()).toBeGreaterThan(1);
});

test('a thousand nonces ask the browser a few times only', () => {
  const { fill, fills } = createCounter();
  const random = createRandomPool(fill);
  for (let index = 0; index < 1000; index += 1) random(24);
  expect(fills()).toBeLessThan(10);
});

test('what was handed out is the caller’s own', () => {
  const { fill } = createCounter();
  const random = createRandomPool(fill);
  const first = random(8);
  const copy = [...first];
  random(8);
  expect([...first]).toEqual(copy);
  expect(random(5000)).toHaveLength(5000);
});
