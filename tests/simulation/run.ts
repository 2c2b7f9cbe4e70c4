import { simulate } from './simulate.ts';

/** `npm run simulate -- --seeds N [--from S]`: prints the seed and the trace of the first failure. */
const numberAfter = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};

const seeds = numberAfter('--seeds', 1000);
const from = numberAfter('--from', 1);
const startedAt = performance.now();
for (let seed = from; seed < from + seeds; seed += 1) {
  try {
    await simulate(seed);
  } catch (error) {
    console.log(`seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`);
    process.exit(1);
  }
}
console.log(`${seeds} seeds in ${Math.round((performance.now() - startedAt) / 1000)} s`);
