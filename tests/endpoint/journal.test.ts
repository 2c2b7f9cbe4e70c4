import { expect, test } from 'vitest';
import { createTarget } from '../conformance/target.ts';
import { startEndpoint } from '../support/endpoint.ts';
import { makeFrame } from '../support/frames.ts';

test('the journal has a line of JSON for each request and gives nobody away', async () => {
  const endpoint = await startEndpoint();
  const log = createTarget({ base: endpoint.base }).newLog();
  await log.put(log.device, makeFrame(log));
  await log.pull(17);
  await endpoint.stop();

  const lines = endpoint.journal();
  const text = lines.join('\n');
  for (const secret of [log.token, log.log, log.device, 'after', '0badcafe', 'Bearer']) {
    expect(text).not.toContain(secret);
  }
  const shortLog = `/krug/${log.log.slice(0, 6)}…`;
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    { event: 'started', url: endpoint.url, database: 'sqlite' },
    { event: 'request', method: 'PUT', path: expect.stringContaining(shortLog), status: 201 },
    { event: 'request', method: 'GET', path: shortLog, status: 200 },
    { event: 'stopped' },
  ]);
});
