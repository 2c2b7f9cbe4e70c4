import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type BrowserOptions, type OpenBrowser, openBrowser } from './browser.ts';
import { lines, startThrottlingProxy, type ThrottlingProxy } from './throttling-proxy.ts';

/** A laptop or a phone: a browser profile on disk and a network of its own. */
export type Device = {
  readonly page: () => Page;
  readonly browser: () => OpenBrowser;
  readonly network: ThrottlingProxy;
  readonly profile: string;
  /** Of every browser that this device had, killed ones included. */
  readonly faults: () => readonly string[];
  readonly goOffline: () => Promise<void>;
  readonly goOnline: () => Promise<void>;
  /** SIGKILL; `reopen` starts Chromium again on the same profile. */
  readonly kill: () => Promise<void>;
  readonly reopen: (options?: Partial<BrowserOptions>) => Promise<Page>;
  /** Throws the device away, profile included. */
  readonly close: () => Promise<void>;
};

export async function openDevice(
  endpointPort: number,
  options: Partial<BrowserOptions> = {},
): Promise<Device> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'krug-device-'));
  const network = await startThrottlingProxy(endpointPort);
  const open = (more: Partial<BrowserOptions> = {}) =>
    openBrowser({ ...options, ...more, profile, networkPort: network.port });
  let browser = await open();
  const browsers = [browser];

  return {
    page: () => browser.page,
    browser: () => browser,
    network,
    profile,
    faults: () => browsers.flatMap((one) => one.faults),
    goOffline: async () => {
      network.use({ kind: 'off' });
      await browser.context.setOffline(true);
    },
    goOnline: async () => {
      network.use({ kind: 'line', line: lines.direct });
      await browser.context.setOffline(false);
    },
    kill: () => browser.kill(),
    reopen: async (more) => {
      browser = await open(more);
      browsers.push(browser);
      return browser.page;
    },
    close: async () => {
      await browser.close().catch(() => {});
      await network.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
