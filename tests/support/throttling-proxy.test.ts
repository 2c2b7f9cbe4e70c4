import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { lines, startThrottlingProxy } from './throttling-proxy.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function startNetwork(body: string) {
  const server = createServer((_request, response) => response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const proxy = await startThrottlingProxy(address.port);
  closers.push(proxy.close);
  const get = async () =>
    (await fetch(`http://127.0.0.1:${proxy.port}/`, { headers: { connection: 'close' } })).text();
  return { proxy, get };
}

test('over EDGE twelve kilobytes need a handshake, a round trip and their time on the line', async () => {
  const { proxy, get } = await startNetwork('x'.repeat(12_000));
  proxy.use({ kind: 'line', line: lines.edge });

  const startMillis = performance.now();
  await get();
  const tookMillis = performance.now() - startMillis;

  const ideal = 2 * 840 + (12_000 * 8) / 240;
  expect(tookMillis).toBeGreaterThan(ideal - 20);
  expect(tookMillis).toBeLessThan(ideal + 400);
});

test('every byte is counted, headers included', async () => {
  const { proxy, get } = await startNetwork('x'.repeat(1000));
  await get();
  const { up, down } = proxy.takeBytes();
  expect(up).toBeGreaterThan(50);
  expect(down).toBeGreaterThan(1080);
  expect(proxy.takeBytes()).toEqual({ up: 0, down: 0 });
});

test('a network that is off refuses, and comes back', async () => {
  const { proxy, get } = await startNetwork('here');
  proxy.use({ kind: 'off' });
  await expect(get()).rejects.toThrow('fetch failed');
  proxy.use({ kind: 'line', line: lines.direct });
  expect(await get()).toBe('here');
});

test('a filter answers with a page and 200', async () => {
  const { proxy, get } = await startNetwork('here');
  proxy.use({ kind: 'filter' });
  expect(await get()).toContain('<!doctype html>');
});

test('a line that lies connects and delivers nothing', async () => {
  const { proxy } = await startNetwork('here');
  proxy.use({ kind: 'lie' });
  const signal = AbortSignal.timeout(300);
  await expect(fetch(`http://127.0.0.1:${proxy.port}/`, { signal })).rejects.toThrow('timeout');
});
