import * as v from 'valibot';

/** What crosses between the command and its workers: seeds `from` to `until` − 1, and how they went. */
export const SeedBatch = v.object({ from: v.number(), until: v.number() });

export const SeedsDone = v.union([
  v.object({ hashes: v.array(v.string()) }),
  v.object({ seed: v.number(), failure: v.string() }),
]);
export type SeedsDone = v.InferOutput<typeof SeedsDone>;
