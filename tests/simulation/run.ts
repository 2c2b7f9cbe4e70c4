import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { build } from 'vite';
import { projectPath } from '../support/project-paths.ts';
import { SeedsDone } from './seed-batch.ts';

/**
 * `npm run simulate -- --seeds N [--from S]`: seeds S to S + N − 1 on all cores. Ends at the first
 * failure with its seed and its trace; otherwise with a hash over all traces, which is the same
 * for the same seeds on every machine.
 *
 * Bundled first: what tsx adds to each function to keep its name costs a tenth of a long run.
 */
const numberAfter = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};

const from = numberAfter('--from', 1);
const until = from + numberAfter('--seeds', 1000);
const seedsInBatch = 50;

const startedAt = performance.now();
const hashes = new Map<number, readonly string[]>();
let next = from;

const program = await bundle();
await Promise.all(Array.from({ length: availableParallelism() }, () => runBatches(program)));

const inOrder = [...hashes].sort(([one], [other]) => one - other).flatMap(([, batch]) => batch);
const all = createHash('sha256').update(inOrder.join('\n')).digest('hex');
const seconds = Math.round((performance.now() - startedAt) / 1000);
console.log(`${inOrder.length} seeds in ${seconds} s, traces ${all}`);

async function runBatches(path: string): Promise<void> {
  const worker = new Worker(path);
  while (next < until) {
    const first = next;
    next = Math.min(until, first + seedsInBatch);
    const done = await askFor(worker, { from: first, until: next });
    if ('failure' in done) {
      console.log(`seed ${done.seed}: ${done.failure}`);
      process.exit(1);
    }
    hashes.set(first, done.hashes);
    if (hashes.size % 20 === 0) console.error(`${hashes.size * seedsInBatch} seeds`);
  }
  await worker.terminate();
}

async function askFor(worker: Worker, batch: { from: number; until: number }): Promise<SeedsDone> {
  const answer = once(worker, 'message');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of node has no origin
  worker.postMessage(batch);
  const [message] = v.parse(v.tuple([SeedsDone]), await answer);
  return message;
}

async function bundle(): Promise<string> {
  const outDir = projectPath('.cache/simulation');
  await build({
    configFile: false,
    logLevel: 'error',
    root: projectPath('tests/simulation'),
    build: {
      ssr: projectPath('tests/simulation/seed-worker.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
    },
  });
  return `${outDir}/seed-worker.js`;
}
