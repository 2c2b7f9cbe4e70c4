import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEndpoint, type TestEndpoint } from '../support/endpoint.ts';

const page = `<!doctype html><title>Круг</title>${'<p>наставник</p>'.repeat(200)}`;
const siteFolder = mkdtempSync(join(tmpdir(), 'krug-site-'));
let endpoint: TestEndpoint;

beforeAll(async () => {
  mkdirSync(join(siteFolder, 'assets'));
  writeFileSync(join(siteFolder, 'index.html'), page);
  writeFileSync(join(siteFolder, 'sw.js'), 'self;'.repeat(100));
  writeFileSync(join(siteFolder, 'manifest.webmanifest'), '{}');
  writeFileSync(join(siteFolder, 'krug.php'), '<?php');
  writeFileSync(join(siteFolder, 'assets/main-3fa9c1.js'), 'let a;'.repeat(100));
  writeFileSync(join(siteFolder, 'assets/main-3fa9c1.js.map'), '{}');
  writeFileSync(join(siteFolder, 'assets/golos-77.woff2'), Buffer.alloc(1000));
  endpoint = await startEndpoint({ siteFolder });
});
afterAll(async () => {
  await endpoint.stop();
  rmSync(siteFolder, { recursive: true });
});

test('the page comes with a policy that lets nothing in from elsewhere', async () => {
  const { headers } = await fetch(endpoint.url);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|data:/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('permissions-policy')).toContain('geolocation=()');
  expect(headers.get('cache-control')).toBe('no-cache');
});

test('a worker script carries the policy too, because it does not inherit the page’s', async () => {
  const { headers } = await fetch(`${endpoint.url}/assets/main-3fa9c1.js`);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('names with a hash are kept for ever, the names that stay are asked for each time', async () => {
  expect(await cacheOf('/assets/main-3fa9c1.js')).toContain('immutable');
  for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest']) {
    expect(await cacheOf(path)).toBe('no-cache');
  }
});

test('who has the file already gets no second copy', async () => {
  const first = await fetch(`${endpoint.url}/sw.js`);
  const etag = first.headers.get('etag') ?? '';
  const again = await fetch(`${endpoint.url}/sw.js`, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test('text travels compressed, in the best way that the browser knows', async () => {
  const brotli = await ask('/', { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
  const gzip = await ask('/', { 'accept-encoding': 'gzip, deflate' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).toString()).toBe(page);
  const plain = await ask('/');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(page);
  expect(brotli.headers.vary).toBe('accept-encoding');
  expect(brotli.body.length).toBeLessThan(plain.body.length / 10);
});

test('fonts are compressed already and travel as they are', async () => {
  const font = await ask('/assets/golos-77.woff2', { 'accept-encoding': 'br' });
  expect(font.headers['content-encoding']).toBeUndefined();
  expect(font.headers['content-type']).toBe('font/woff2');
});

test('an address inside the app opens the app, a missing file does not', async () => {
  for (const headers of [{ 'sec-fetch-mode': 'navigate' }, { accept: 'text/html,*/*' }]) {
    const opened = await ask('/people/0199', headers);
    expect(opened.status).toBe(200);
    expect(opened.body.toString()).toBe(page);
  }
  expect((await ask('/people/0199', { 'sec-fetch-mode': 'cors' })).status).toBe(404);
  expect((await ask('/assets/gone.js', { accept: '*/*' })).status).toBe(404);
});

test('nothing outside the built app is handed out', async () => {
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/assets/main-3fa9c1.js.map']) {
    expect((await ask(path)).status).toBe(404);
  }
});

test('without a built app the exchange still works', async () => {
  const bare = await startEndpoint({ siteFolder: join(siteFolder, 'missing') });
  expect((await fetch(bare.url)).status).toBe(404);
  expect((await fetch(`${bare.base}/`)).status).toBe(200);
  expect(await (await fetch(`${bare.url}/health`)).json()).toEqual({ ok: true });
  await bare.stop();
});

async function cacheOf(path: string) {
  return (await fetch(`${endpoint.url}${path}`)).headers.get('cache-control');
}

type Answer = {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
};

/** Like fetch, but neither tidies the path nor unpacks the body. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(endpoint.url, { path, headers });
    asked.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          const { statusCode: status } = response;
          resolve({ status, headers: response.headers, body: Buffer.concat(chunks) });
        });
    });
    asked.end();
  });
}
