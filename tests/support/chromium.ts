import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of this machine: `CHROME_PATH`, the system's, then Playwright's own. */
export function chromiumPath(): string {
  const named = process.env['CHROME_PATH'];
  if (named) return named;
  return usual.find((path) => existsSync(path)) ?? chromium.executablePath();
}
