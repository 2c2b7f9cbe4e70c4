import { expect, test } from 'vitest';
import { type Counts, simulate } from './simulate.ts';

/** One test for many seeds. Two files share them, because two cores can. */
export function testSeeds(name: string, seeds: readonly number[]): void {
  test(
    `${seeds.length} ${name} seeds: all agree, nothing acknowledged is lost, no status ever lied`,
    {
      timeout: 240_000,
    },
    async () => {
      const sums = new Map<string, number>();
      for (const seed of seeds) {
        const { counts } = await simulate(seed).catch((error: unknown) => {
          throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
        });
        for (const [what, count] of Object.entries(counts)) {
          sums.set(what, (sums.get(what) ?? 0) + count);
        }
      }
      // A simulation in which nothing happens proves nothing.
      const each = (what: keyof Counts) => (sums.get(what) ?? 0) / seeds.length;
      expect(each('saves')).toBeGreaterThan(20);
      expect(each('requests')).toBeGreaterThan(50);
      expect(each('faults')).toBeGreaterThan(10);
      expect(each('kills')).toBeGreaterThan(1);
      expect(each('forks')).toBeGreaterThan(0.3);
      expect(each('summaries')).toBeGreaterThan(0.3);
      expect(each('forgotten')).toBeGreaterThan(3);
      expect(each('conflicts')).toBeGreaterThan(0.5);
    },
  );
}
