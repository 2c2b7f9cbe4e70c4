/**
 * `npm run conformance -- URL [--token TOKEN] [--registration-code CODE]`: asks an endpoint in any
 * language whether it keeps the laws of src/sync/PROTOCOL.md. URL is the base of the exchange, for
 * example http://localhost:8080/krug. An endpoint without a hello is tried as a store.
 */
import { parseArgs } from 'node:util';
import { casesForFullEndpoints, casesForStores } from './cases.ts';
import { createTarget } from './target.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { token: { type: 'string' }, 'registration-code': { type: 'string' } },
});
const [base] = positionals;

if (base === undefined) {
  console.error('Say the base of the exchange, for example http://localhost:8080/krug');
  process.exitCode = 1;
} else {
  process.exitCode = (await runCases(base)) === 0 ? 0 : 1;
}

async function runCases(url: string): Promise<number> {
  const { token, 'registration-code': registrationCode } = values;
  const target = createTarget({ base: url, token, registrationCode });
  const isFull = (await target.hello()) !== undefined;
  const cases = isFull ? casesForFullEndpoints : casesForStores;
  console.log(`${url} is tried as a ${isFull ? 'full endpoint' : 'store'}.`);
  let failed = 0;
  for (const { name, run } of cases) {
    try {
      await run(target);
      console.log(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`not ok  ${name}`);
      console.log(`        ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(`${cases.length - failed} passed, ${failed} failed`);
  return failed;
}
