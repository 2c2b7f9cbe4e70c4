import { afterAll, beforeAll } from 'vitest';
import { casesForFullEndpoints } from '../conformance/cases.ts';
import { startEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import { testLaws } from '../support/test-laws.ts';

let endpoint: TestEndpoint;

beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.stop());

testLaws('on SQLite', casesForFullEndpoints, () => ({ base: endpoint.base }));
