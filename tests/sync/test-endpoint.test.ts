import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import type { Attempt } from '../../src/domain/exchange/journal.ts';
import { newRecordId } from '../../src/domain/ids.ts';
import { startEndpoint } from '../support/endpoint.ts';
import { newDeviceDisk, openExchangeDevice } from '../support/exchange-device.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Whatever answers at an address: a folder, a form, a login page. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}/krug`;
}

/** A device with one change that waits, and what its journal was told. */
function openDeviceAt(url: string, kind: 'unknown' | 'store' = 'unknown') {
  const attempts: Attempt[] = [];
  const disk = newDeviceDisk(randomBytes(32), [url]);
  const known = disk.endpoints.get('endpoint0');
  if (known) disk.endpoints = new Map([['endpoint0', { ...known, kind }]]);
  const device = openExchangeDevice(disk, {
    onAttempt: (attempt) => Promise.resolve(void attempts.push(attempt)),
  });
  const id = newRecordId(Date.now(), randomBytes(10));
  const fields = { familyName: 'Иванова', circle: 'pupils' };
  device.log.save([{ type: 'create', table: 'person', id, fields }], Date.now());
  return { ...device, disk, attempts, ask: () => device.exchange.testEndpoint('endpoint0') };
}

const folder = (): RequestListener => {
  const files = new Map<string, Buffer>();
  return (request, response) => {
    const path = request.url ?? '';
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (request.method === 'PUT') files.set(path, Buffer.concat(parts));
      const file = request.method === 'GET' ? files.get(path) : Buffer.from('');
      response.writeHead(file ? 200 : 404).end(file);
    });
  };
};

const loginPage: RequestListener = (request, response) => {
  request.resume();
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Вход в сеть');
};

test('a server of ours is recognised, and nothing that waits has left', async () => {
  const endpoint = await startEndpoint();
  closers.push(endpoint.stop);
  const { ask, disk, attempts } = openDeviceAt(endpoint.base);
  const before = structuredClone(disk.endpoints.get('endpoint0'));
  expect(await ask()).toMatchObject({ ok: true, value: { kind: 'full', isCodeNeeded: false } });
  expect(disk.unsealed).toHaveLength(1);
  expect(disk.receipts.size).toBe(0);
  const after = disk.endpoints.get('endpoint0');
  expect(after).toMatchObject({ kind: 'unknown', lastTryMillis: null, lastPullMillis: null });
  expect(after?.bytesByMonth).not.toEqual(before?.bytesByMonth);
  expect(attempts).toMatchObject([{ reason: 'test', result: 'done', kind: 'full', sent: 0 }]);
});

test('a server that wants a code says so before the first parcel is refused', async () => {
  const endpoint = await startEndpoint({ registrationCode: 'село-2026' });
  closers.push(endpoint.stop);
  const { ask } = openDeviceAt(endpoint.base);
  expect(await ask()).toMatchObject({ ok: true, value: { kind: 'full', isCodeNeeded: true } });
});

test('a folder behind http is recognised because it gives back what was put there', async () => {
  const { ask, attempts } = openDeviceAt(await serve(folder()));
  expect(await ask()).toMatchObject({ ok: true, value: { kind: 'store' } });
  expect(await ask()).toMatchObject({ ok: true, value: { kind: 'store' } });
  expect(attempts).toHaveLength(2);
});

test('a form that takes whatever is posted is told from a folder', async () => {
  const url = await serve((request, response) => {
    request.resume();
    response.writeHead(request.method === 'POST' ? 200 : 405).end();
  });
  const { ask, exchange } = openDeviceAt(url);
  expect(await ask()).toMatchObject({ ok: true, value: { kind: 'unknown' } });
  await exchange.exchangeNow();
  expect(await ask()).toMatchObject({ ok: true, value: { kind: 'sink' } });
});

test('a login page is no endpoint, also where a folder was known before', async () => {
  const url = await serve(loginPage);
  for (const kind of ['unknown', 'store'] as const) {
    const { ask, disk } = openDeviceAt(url, kind);
    expect(await ask()).toEqual({ ok: false, error: { type: 'not-an-endpoint' } });
    expect(disk.receipts.size).toBe(0);
  }
});

test('where nobody listens the answer is that there is no connection', async () => {
  const { ask, attempts } = openDeviceAt('http://127.0.0.1:9/krug');
  expect(await ask()).toEqual({ ok: false, error: { type: 'no-connection' } });
  expect(attempts).toMatchObject([{ reason: 'test', result: 'no-connection', status: null }]);
});

test('an exchange is written down with its counts, and never with what it carried', async () => {
  const endpoint = await startEndpoint();
  closers.push(endpoint.stop);
  const { exchange, attempts, disk } = openDeviceAt(endpoint.base);
  await exchange.exchangeNow();
  expect(attempts).toMatchObject([
    { reason: 'button', result: 'done', sent: 1, receipts: 1, applied: 0, forks: 0 },
  ]);
  const { log = '', token = '' } = disk.endpoints.get('endpoint0') ?? {};
  const text = JSON.stringify(attempts);
  for (const secret of [log, token, disk.identity.device, 'Иванова', endpoint.base]) {
    expect(text).not.toContain(secret);
  }
});
