import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { projectPath } from '../support/project-paths.ts';
import { workerFile } from '../support/shipped-worker.ts';
import { withBenchSchool } from '../support/bench-school.ts';
import { appAddress } from '../support/browser.ts';
import { printFigure } from './figures.ts';

/**
 * What the first route loads, as the browser itself asked for it, each file compressed with gzip.
 * The worker's own imports are read from its file, because pages do not see them.
 */
const kilo = 1000;

await withBenchSchool(async (school) => {
  const device = await school.openDevice();
  const page = device.page();
  await page.goto(appAddress);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname),
  );

  const workerFiles = importsOf(`assets/${workerFile()}`);
  const loadedFiles = [...new Set(loaded.map((path) => path.slice(1)))];
  const pageScripts = loadedFiles.filter(
    (file) => file.endsWith('.js') && !workerFiles.has(file) && file !== 'sw.js',
  );
  const styles = loadedFiles.filter((file) => file.endsWith('.css'));
  const pageBytes = sizeOf(pageScripts);

  printFigure('JavaScript of the first page', pageBytes / kilo, 'kB gz', 50);
  printFigure('page and worker together', (pageBytes + sizeOf(workerFiles)) / kilo, 'kB gz', 120);
  printFigure('CSS of the first page', sizeOf(styles) / kilo, 'kB gz', 15);
});

printFigure('precache', sizeOf(precachedFiles()) / kilo, 'kB gz', 400);

/** A file of `dist` and all that it imports before it runs. */
function importsOf(file: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(projectPath(`dist/${file}`), 'utf8');
  for (const [, name = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
    importsOf(`assets/${name}`, found);
  }
  return found;
}

function precachedFiles(): string[] {
  const worker = readFileSync(projectPath('dist/sw.js'), 'utf8');
  const all = new Set(
    readdirSync(projectPath('dist'), { recursive: true, encoding: 'utf8' }).map((path) =>
      path.replaceAll('\\', '/'),
    ),
  );
  const named = [...worker.matchAll(/["']?url["']?:\s*["']([^"']+)["']/g)].map(
    ([, url = '']) => url,
  );
  const files = named.filter((url) => all.has(url));
  if (files.length === 0) throw new Error('The service worker lists no file.');
  return files;
}

function sizeOf(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) {
    const content = readFileSync(projectPath(`dist/${file}`));
    bytes += /\.(woff2|png)$/.test(file) ? content.length : gzipSync(content).length;
  }
  return bytes;
}
