import { expect, test } from 'vitest';
import { simulate } from './simulate.ts';
import { testSeeds } from './test-seeds.ts';

testSeeds(
  'odd',
  Array.from({ length: 500 }, (_, index) => index * 2 + 1),
);

/** What each of them found stands beside it. */
const seedsThatFailedOnce = [
  186, // a clone and a restored server left a device on a branch that nobody could continue
  203, // the same with five devices, and what stood only on that branch lost to the others
  1644, // a wiped server showed a clone's fifth segment first, and the two of our own were forgotten
  32_438, // a clone's branch without a change was given up, and that it was seen was still said
];

test.for(seedsThatFailedOnce)('seed %i, which failed once, passes', async (seed) => {
  const { counts } = await simulate(seed);
  expect(counts.saves).toBeGreaterThan(0);
});

test('the same seed gives the same trace, another seed another one', async () => {
  const [first, again, other] = [await simulate(8), await simulate(8), await simulate(9)];
  expect(again.traceHash).toBe(first.traceHash);
  expect(other.traceHash).not.toBe(first.traceHash);
});
