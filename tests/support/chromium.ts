import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The two pages of the address bar, which nobody sees here, take a second of a core at each start of
 * the browser. Of several lists the last one counts, so what Playwright wants off stands here again.
 */
const featuresOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Root has no sandbox in Chromium; the rest keeps it from talking to anybody but us. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  `--disable-features=${featuresOff.join(',')}`,
];

/** The browser of this machine: `CHROME_PATH`, the system's, then Playwright's own. */
export function chromiumPath(): string {
  const named = process.env['CHROME_PATH'];
  if (named) return named;
  return usual.find((path) => existsSync(path)) ?? chromium.executablePath();
}

/** The path of a browser that is really there, installed first where there was none. */
export function installChromium(): string {
  if (!existsSync(chromiumPath())) {
    const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
    if (isDebianRoot) {
      run('apt-get', ['update', '-qq']);
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    } else {
      run('npx', ['playwright', 'install', 'chromium']);
    }
  }
  const path = chromiumPath();
  if (existsSync(path)) return path;
  throw new Error(`There is no Chromium at ${path}: install one or name it in CHROME_PATH.`);
}

function run(command: string, words: readonly string[]): void {
  console.log(`No Chromium found: ${command} ${words.join(' ')}`);
  spawnSync(command, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
