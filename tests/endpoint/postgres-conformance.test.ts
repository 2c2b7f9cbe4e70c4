import { afterAll, beforeAll, describe } from 'vitest';
import { casesForFullEndpoints } from '../conformance/cases.ts';
import { startEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import { startPostgres } from '../support/postgres.ts';
import { testLaws } from '../support/test-laws.ts';

const database = await startPostgres();

describe.runIf(database !== undefined)('the laws of the exchange', () => {
  let endpoint: TestEndpoint;

  beforeAll(async () => {
    endpoint = await startEndpoint({ databaseUrl: database?.databaseUrl });
  });
  afterAll(async () => {
    await endpoint.stop();
    database?.stop();
  });

  testLaws('on PostgreSQL', casesForFullEndpoints, () => ({ base: endpoint.base }));
});
