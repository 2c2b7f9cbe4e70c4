import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openExample, waitForOfflineReady } from '../support/app-driver-start.ts';
import { appAddress } from '../support/browser.ts';
import { installChromium } from '../support/chromium.ts';
import { openDevice } from '../support/device.ts';
import { startEndpoint } from '../support/endpoint-process.ts';
import { projectPath } from '../support/project-paths.ts';
import { runCommand } from '../support/run-command.ts';
import { screensByPlace } from '../support/screens.ts';

/**
 * `npm run pictures`: the main screens of the built app with the example school, on the laptop and
 * on the phone, light and dark, into `.cache/pictures` to be looked at. A few of them are what the
 * README and the app's manifest show. The example is made around today, so no clock is turned.
 */
const sizes = {
  laptop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

const schemes = ['light', 'dark'] as const;

/** File in `public/screenshots` → picture taken. */
const published: Readonly<Record<string, string>> = {
  'today-laptop.png': 'today-laptop-light.png',
  'match-laptop.png': 'a-match-laptop-light.png',
  'meeting-phone.png': 'a-meeting-phone-light.png',
};

process.env['CHROME_PATH'] = installChromium();
const buildCode = await runCommand('npm', ['run', 'build', '--silent']);
if (buildCode !== 0) process.exit(buildCode);

const folder = projectPath('.cache/pictures');
mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'krug-pictures-'));
const endpoint = await startEndpoint(data);
try {
  for (const [size, viewport] of Object.entries(sizes)) await takeAll(size, viewport);
  mkdirSync(projectPath('public/screenshots'), { recursive: true });
  for (const [target, source] of Object.entries(published)) {
    copyFileSync(join(folder, source), projectPath(`public/screenshots/${target}`));
  }
} finally {
  await endpoint.stop();
  rmSync(data, { recursive: true, force: true });
}

async function takeAll(size: string, viewport: { width: number; height: number }): Promise<void> {
  const device = await openDevice(endpoint.port, { viewport });
  const page = device.page();
  try {
    await page.goto(appAddress);
    await waitForOfflineReady(page);
    await take(page, 'first start', size, () => page.goto(appAddress));
    await openExample(page);
    for (const screens of Object.values(screensByPlace)) {
      for (const [name, open] of Object.entries(screens)) await take(page, name, size, open);
    }
  } finally {
    await device.close();
  }
}

async function take(
  page: Page,
  name: string,
  size: string,
  open: (page: Page) => Promise<unknown>,
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    await page.waitForLoadState('networkidle');
    await page.screenshot({
      path: join(folder, `${name.replaceAll(' ', '-')}-${size}-${colorScheme}.png`),
      animations: 'disabled',
    });
  }
  console.log(`${name}, ${size}`);
}
