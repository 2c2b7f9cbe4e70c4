import { afterAll, beforeAll, expect, test } from 'vitest';
import { casesForFullEndpoints } from '../conformance/cases.ts';
import { createTarget } from '../conformance/target.ts';
import { startEndpoint, type TestEndpoint } from '../support/endpoint.ts';

let endpoint: TestEndpoint;

beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.stop());

for (const { name, run } of casesForFullEndpoints) {
  test(`on SQLite: ${name}`, async () => {
    await expect(run(createTarget({ base: endpoint.base }))).resolves.toBeUndefined();
  });
}
