import { parentPort } from 'node:worker_threads';
import * as v from 'valibot';
import { SeedBatch, type SeedsDone } from './seed-batch.ts';
import { simulate } from './simulate.ts';

const answer = async (message: unknown) => {
  const done = await simulateBatch(v.parse(SeedBatch, message));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of node has no origin
  parentPort?.postMessage(done);
};

parentPort?.on('message', (message: unknown) => void answer(message));

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
