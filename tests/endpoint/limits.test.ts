import { afterEach, expect, test } from 'vitest';
import { createTarget, pushList, readError } from '../conformance/target.ts';
import { startEndpoint, type TestEndpoint, type TestEndpointOptions } from '../support/endpoint.ts';
import { makeChain, makeFrame } from '../support/frames.ts';

let endpoint: TestEndpoint | undefined;

async function start(options: TestEndpointOptions) {
  endpoint = await startEndpoint(options);
  return createTarget({ base: endpoint.base });
}

afterEach(() => endpoint?.stop());

test('who asks too often is told when to come back, and then is served again', async () => {
  let now = 1_000_000;
  const target = await start({ requestsPerSecond: 2, now: () => now });
  for (let count = 0; count < 10; count += 1) {
    expect((await fetch(`${target.base}/`)).status).toBe(200);
  }
  const refused = await fetch(`${target.base}/`);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(await refused.json()).toEqual({ error: 'too-many-requests' });
  now += 1000;
  expect((await fetch(`${target.base}/`)).status).toBe(200);
});

test('behind a proxy each client has a limit of its own', async () => {
  const target = await start({ requestsPerSecond: 1, isBehindProxy: true, now: () => 0 });
  const askAs = async (address: string) => {
    const headers = { 'x-forwarded-for': `10.0.0.1, ${address}` };
    return (await fetch(`${target.base}/`, { headers })).status;
  };
  for (let count = 0; count < 5; count += 1) expect(await askAs('10.0.0.2')).toBe(200);
  expect(await askAs('10.0.0.2')).toBe(429);
  expect(await askAs('10.0.0.3')).toBe(200);
});

test('without a proxy nobody escapes the limit by claiming another address', async () => {
  const target = await start({ requestsPerSecond: 1, now: () => 0 });
  const statuses: number[] = [];
  for (let count = 0; count < 6; count += 1) {
    const headers = { 'x-forwarded-for': `10.0.0.${count}` };
    statuses.push((await fetch(`${target.base}/`, { headers })).status);
  }
  expect(statuses.at(-1)).toBe(429);
});

test('one busy log does not use up the limit of the others', async () => {
  const target = await start({ requestsPerSecond: 1, isBehindProxy: true, now: () => 0 });
  const busy = target.newLog();
  const statuses: number[] = [];
  for (let count = 0; count < 6; count += 1) {
    const headers = { ...busy.headers, 'x-forwarded-for': `10.0.0.${count}` };
    statuses.push((await fetch(`${target.base}/${busy.log}`, { headers })).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  const headers = { ...busy.headers, 'x-forwarded-for': '10.0.0.9' };
  expect((await fetch(`${target.base}/${target.newLog().log}`, { headers })).status).toBe(200);
});

test('a log that has used up its room is full, keeps what it has, and others go on', async () => {
  const target = await start({ maxLogBytes: 1000 });
  const log = target.newLog();
  const [first, second, third] = makeChain(log.log, log.device, 3, 300);
  if (first === undefined || second === undefined || third === undefined) throw new Error('few');
  expect((await log.put(log.device, first)).status).toBe(201);
  expect(await pushList(log, [second, third])).toMatchObject([
    { sha256: second.sha256 },
    { error: 'full', n: 3 },
  ]);
  expect(await readError(await log.put(log.device, third))).toMatchObject({
    status: 507,
    error: 'full',
  });
  expect((await log.put(log.device, first)).status).toBe(200);
  const other = target.newLog();
  expect((await other.put(other.device, makeFrame(other))).status).toBe(201);
});
