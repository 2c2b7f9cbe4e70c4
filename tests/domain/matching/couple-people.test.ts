import { expect, test } from 'vitest';
import { alone, couplePeople, type Worth } from '../../../src/domain/matching/couple-people.ts';
import { type LinearRow, maximiseInTurn } from './solve-linear.ts';

test(
  'up to twenty people are coupled as well as an independent solver can couple them',
  { timeout: 60_000 },
  () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const count = seed % 10 === 0 ? 20 : seed % 13;
      const worth = worthBySeed(seed, 0.5);
      expect(sumOf(couplePeople(count, worth), worth), `seed ${seed}`).toBe(optimum(count, worth));
    }
  },
);

test('bigger groups come within two hundredths of the best', { timeout: 60_000 }, () => {
  let found = 0;
  let best = 0;
  for (let seed = 1; seed <= 12; seed += 1) {
    const count = 21 + (seed % 20);
    const worth = worthBySeed(seed, 0.15 + (seed % 4) / 5);
    found += sumOf(couplePeople(count, worth), worth);
    best += optimum(count, worth);
  }
  expect(found / best).toBeGreaterThan(0.98);
});

test('nobody is coupled where nobody suits', () => {
  expect(couplePeople(3, () => 0)).toEqual([alone, alone, alone]);
  expect(couplePeople(0, () => 1)).toEqual([]);
});

function sumOf(partners: readonly number[], worth: Worth): number {
  let sum = 0;
  for (const [one, other] of partners.entries()) {
    if (other === alone) continue;
    expect(partners[other]).toBe(one);
    if (one < other) sum += worth(one, other);
  }
  return sum;
}

/** As a programme in whole numbers: a variable for each couple, at most one couple for each person. */
function optimum(count: number, worth: Worth): number {
  const goal: number[] = [];
  const couplesOf = Array.from({ length: count }, (): number[] => []);
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      if (worth(one, other) <= 0) continue;
      couplesOf[one]?.push(goal.length);
      couplesOf[other]?.push(goal.length);
      goal.push(worth(one, other));
    }
  }
  const rows = couplesOf.map((variables): LinearRow => ({ variables, atMost: 1 }));
  const upper = goal.map(() => 1);
  return maximiseInTurn({ upper, rows, isWhole: true }, [goal])[0] ?? NaN;
}

/** Whole worths from 1 to 50 for some couples, the same for the same seed. */
const worthBySeed =
  (seed: number, share: number): Worth =>
  (one, other) => {
    const mixed = Math.imul(
      seed * 7919 + Math.min(one, other) * 131 + Math.max(one, other),
      2_654_435_761,
    );
    const high = (mixed >>> 8) & 0xffff;
    return high / 0xffff < share ? 1 + (high % 50) : 0;
  };
