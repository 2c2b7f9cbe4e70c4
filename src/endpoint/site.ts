import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Answer } from './answers.ts';
import type { Address } from './read-address.ts';
import { assetHeaders, documentHeaders } from './site-headers.ts';

export type Site = {
  readonly answer: (address: Address, headers: IncomingHttpHeaders) => Promise<Answer>;
};

type Encoding = 'br' | 'gzip' | 'identity';

type SiteFile = {
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>;
  readonly isCompressible: boolean;
};

/**
 * Serves the built app from memory: it is a few megabytes, read once, and each file is compressed
 * once, as hard as possible, because the first screen on EDGE waits for these bytes.
 */
export function createSite(folder: string): Site {
  const files = existsSync(folder) ? readSite(folder) : new Map<string, SiteFile>();

  async function answer({ method, path }: Address, headers: IncomingHttpHeaders): Promise<Answer> {
    if (method !== 'GET') return notFound;
    const file = files.get(path) ?? (isNavigation(headers) ? files.get('/index.html') : undefined);
    if (file === undefined) return notFound;
    if (headers['if-none-match'] === file.etag) {
      return { status: 304, headers: { etag: file.etag, ...file.headers }, body: null };
    }
    const encoding = file.isCompressible ? chooseEncoding(headers) : 'identity';
    return {
      status: 200,
      body: await file.body(encoding),
      headers: {
        ...file.headers,
        etag: file.etag,
        ...(file.isCompressible ? { vary: 'accept-encoding' } : {}),
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      },
    };
  }

  return { answer };
}

function readSite(folder: string): Map<string, SiteFile> {
  const files = new Map<string, SiteFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (!statSync(file).isFile() || extname(name) === '.map') continue;
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    files.set(path, readSiteFile(file, path));
  }
  const index = files.get('/index.html');
  if (index !== undefined) files.set('/', index);
  return files;
}

function readSiteFile(file: string, path: string): SiteFile {
  const bytes = new Uint8Array(readFileSync(file));
  const type = typesByExtension[extname(path)] ?? 'application/octet-stream';
  // Vite puts the hash of the content into the names under /assets, so those never change.
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return {
    etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
    headers: {
      'content-type': type,
      'cache-control': cache,
      ...(isDocument(path) ? documentHeaders : assetHeaders),
    },
    isCompressible: compressible.test(type),
    body: compressOnce(bytes),
  };
}

function compressOnce(bytes: Uint8Array<ArrayBuffer>): SiteFile['body'] {
  const done = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>([
    ['identity', Promise.resolve(bytes)],
  ]);
  return (encoding) => {
    const body = done.get(encoding) ?? compress(bytes, encoding);
    done.set(encoding, body);
    return body;
  };
}

async function compress(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const compressed =
    encoding === 'br'
      ? await promisify(brotliCompress)(bytes)
      : await promisify(gzip)(bytes, { level: 9 });
  return new Uint8Array(compressed);
}

function chooseEncoding(headers: IncomingHttpHeaders): Encoding {
  const accepted = headers['accept-encoding'] ?? '';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

/** A missing picture must stay a 404; only somebody who opens an address of the app gets the app. */
function isNavigation(headers: IncomingHttpHeaders): boolean {
  const mode = headers['sec-fetch-mode'];
  if (mode !== undefined) return mode === 'navigate';
  return (headers.accept ?? '').includes('text/html');
}

// A worker takes its policy from its own script's answer, not from the page.
function isDocument(path: string): boolean {
  return ['.html', '.js'].includes(extname(path));
}

const notFound: Answer = {
  status: 404,
  headers: { 'content-type': 'text/plain', 'cache-control': 'no-store', ...assetHeaders },
  body: 'Not found\n',
};

const compressible = /^(text\/|application\/(json|manifest)|image\/svg)/;

const typesByExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};
