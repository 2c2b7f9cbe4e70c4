import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../support/chromium.ts';

/** Draws the app's icons from the sign in `favicon.svg`: `npx tsx tests/pictures/make-app-icons.ts`. */
const icons = [
  { file: '192.png', size: 192, ground: 'transparent', part: 0.92 },
  { file: '512.png', size: 512, ground: 'transparent', part: 0.92 },
  // The safe zone of a maskable icon is the inner 80 %.
  { file: 'maskable-512.png', size: 512, ground: '#faf8f4', part: 0.62 },
  // iOS paints what is transparent black.
  { file: 'apple-touch.png', size: 180, ground: '#faf8f4', part: 0.7 },
];

const publicFolder = fileURLToPath(new URL('../../public/', import.meta.url));
const sign = readFileSync(`${publicFolder}favicon.svg`, 'utf8');
mkdirSync(`${publicFolder}icons`, { recursive: true });

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
for (const { file, size, ground, part } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = Math.round(size * part);
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
      <div style="width:${side}px;height:${side}px">${sign}</div>
    </body>`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(`${publicFolder}icons/${file}`, picture);
  await page.close();
}
await browser.close();
