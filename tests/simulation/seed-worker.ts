import { parentPort } from 'node:worker_threads';
import * as v from 'valibot';
import { SeedBatch, type SeedsDone } from './seed-batch.ts';
import { simulate } from './simulate.ts';

parentPort?.on('message', (message: unknown) => {
  void simulateBatch(v.parse(SeedBatch, message)).then((done) => parentPort?.postMessage(done));
});

async function simulateBatch({ from, until }: v.InferOutput<typeof SeedBatch>): Promise<SeedsDone> {
  const hashes: string[] = [];
  for (let seed = from; seed < until; seed += 1) {
    try {
      hashes.push((await simulate(seed)).traceHash);
    } catch (error) {
      const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { seed, failure };
    }
  }
  return { hashes };
}
