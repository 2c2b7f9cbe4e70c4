import { expect, test } from 'vitest';
import type { Case } from '../conformance/case.ts';
import { createTarget, type TargetOptions } from '../conformance/target.ts';

/** One test for each case of the conformance kit, against one kind of server. */
export function testLaws(where: string, cases: readonly Case[], options: () => TargetOptions) {
  for (const { name, run } of cases) {
    test(`${where}: ${name}`, { timeout: 60_000 }, async () => {
      await expect(run(createTarget(options()))).resolves.toBeUndefined();
    });
  }
}
