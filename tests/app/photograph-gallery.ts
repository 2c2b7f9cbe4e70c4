import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { chromiumPath } from '../support/chromium.ts';

/**
 * `npx tsx tests/app/photograph-gallery.ts [page …]` puts pictures of the parts into
 * `.cache/gallery`, to be looked at beside the drawings.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const into = `${root}.cache/gallery`;

const shots = [
  { name: 'laptop', width: 1366, height: 768, query: '' },
  { name: 'laptop-dark', width: 1366, height: 768, query: 'theme=dark' },
  { name: 'laptop-150', width: 1366, height: 768, query: 'size=150' },
  { name: 'phone', width: 390, height: 844, query: '' },
  { name: 'phone-dark', width: 390, height: 844, query: 'theme=dark' },
  { name: 'phone-150', width: 390, height: 844, query: 'size=150' },
  { name: 'contrast', width: 1366, height: 768, query: 'theme=contrast' },
];

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  cacheDir: `${root}.cache/gallery-vite`,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox'],
});
mkdirSync(into, { recursive: true });
const [only, ...pages] = process.argv.slice(2);
const wanted = only ? [only, ...pages] : ['today', 'form', 'pair', 'parts', 'lists'];
for (const page of wanted) {
  for (const shot of shots) {
    const tab = await browser.newPage({
      viewport: { width: shot.width, height: shot.height },
      isMobile: shot.width < 720,
      hasTouch: shot.width < 720,
    });
    tab.on('pageerror', (error) => console.error(page, shot.name, error.message));
    await tab.goto(`${address}tests/app/gallery.html?page=${page}&${shot.query}`);
    await tab.waitForSelector('main h1');
    await tab.evaluate(() => document.fonts.ready);
    await tab.screenshot({ path: `${into}/${page}-${shot.name}.png`, fullPage: shot.width > 720 });
    await tab.close();
  }
}
await browser.close();
await server.close();
