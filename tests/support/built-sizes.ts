import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { projectPath } from './project-paths.ts';
import { workerFile } from './shipped-worker.ts';

/** Bytes after gzip. */
export type LoadedSizes = {
  readonly pageScripts: number;
  readonly workerScripts: number;
  readonly styles: number;
};

/**
 * What the page has loaded so far, as the browser itself asked for it. The worker's own imports
 * are read from its file, because pages do not see them.
 */
export async function measureLoaded(page: Page): Promise<LoadedSizes> {
  const paths = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname),
  );
  const files = [...new Set(paths.map((path) => path.slice(1)))].filter((file) =>
    existsSync(projectPath(`dist/${file}`)),
  );
  const workerFiles = importsOf(`assets/${workerFile()}`);
  const isPageScript = (file: string) => file.endsWith('.js') && !workerFiles.has(file);
  return {
    pageScripts: gzippedSize(files.filter((file) => isPageScript(file) && file !== 'sw.js')),
    workerScripts: gzippedSize(workerFiles),
    styles: gzippedSize(files.filter((file) => file.endsWith('.css'))),
  };
}

export type PrecacheSizes = {
  readonly all: number;
  /** Without what is loaded on intent: import, example, matching, papers, QR (`vite.config.ts`). */
  readonly withoutTools: number;
  readonly largestTool: number;
};

/** Everything that the service worker keeps for work without a network, after gzip. */
export function precacheSizes(): PrecacheSizes {
  const worker = readFileSync(projectPath('dist/sw.js'), 'utf8');
  const entries = [...worker.matchAll(/["']?url["']?:\s*["'`]([^"'`]+)["'`]/g)];
  const files = [...new Set(entries.map(([, url = '']) => url))].filter((url) =>
    existsSync(projectPath(`dist/${url}`)),
  );
  const tools = files.filter((url) => url.includes('/tool-'));
  if (tools.length === 0) throw new Error('The service worker lists no tool.');
  return {
    all: gzippedSize(files),
    withoutTools: gzippedSize(files.filter((url) => !tools.includes(url))),
    largestTool: Math.max(...tools.map((url) => gzippedSize([url]))),
  };
}

/** A file of `dist` and all that it imports before it runs. */
function importsOf(file: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(projectPath(`dist/${file}`), 'utf8');
  for (const [, name = ''] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
    importsOf(`assets/${name}`, found);
  }
  return found;
}

function gzippedSize(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) {
    const content = readFileSync(projectPath(`dist/${file}`));
    bytes += /\.(woff2|png)$/.test(file) ? content.length : gzipSync(content).length;
  }
  return bytes;
}
