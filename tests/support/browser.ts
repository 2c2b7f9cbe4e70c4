import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './chromium.ts';

/** Where every device believes the school's server to be; each device has its own way there. */
export const appAddress = 'http://localhost:8080';

/** The same school behind tests/support/https-front.ts; only for devices that trust its key. */
export const secureAppAddress = 'https://localhost:8443';

export type BrowserOptions = {
  readonly profile: string;
  /** The port of this device's throttling proxy. */
  readonly networkPort: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly zone?: string;
  /** SHA-256 of a public key whose certificates are good, Base64. */
  readonly trustedKey?: string;
  /** For benches, which put code of their own beside the shipped worker. */
  readonly bypassContentPolicy?: boolean;
};

export type OpenBrowser = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** DevTools' own brake: the page's thread runs at one part in `rate`, and its workers as before. */
  readonly slowPage: (rate: number) => Promise<void>;
  /** The processes that draw pages and run workers. */
  readonly renderers: () => Promise<number[]>;
  /** What must never happen: requests elsewhere, breaches of the policy, errors nobody caught. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
  /** As when the power goes: SIGKILL, nothing is written any more. */
  readonly kill: () => Promise<void>;
};

/** Opens Chromium with a profile on disk, which survives and can be opened again. */
export async function openBrowser(options: BrowserOptions): Promise<OpenBrowser> {
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: chromiumPath(),
    args: [
      ...chromiumArguments,
      // The same origin on every device, although each has a network of its own.
      `--host-resolver-rules=MAP localhost 127.0.0.1:${options.networkPort}`,
      // Not `--ignore-certificate-errors`: behind it nothing is cached, and scripts travel again.
      ...(options.trustedKey === undefined
        ? []
        : [`--ignore-certificate-errors-spki-list=${options.trustedKey}`]),
    ],
    viewport: options.viewport ?? { width: 1366, height: 768 },
    locale: options.locale ?? 'ru-RU',
    colorScheme: options.colorScheme ?? 'light',
    timezoneId: options.zone ?? 'Asia/Irkutsk',
    bypassCSP: options.bypassContentPolicy ?? false,
  });
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium has no browser session.');
  const session = await browser.newBrowserCDPSession();
  const processesOf = async (kind: string) => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === kind).map(({ id }) => id);
  };
  const faults = collectFaults(context);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    slowPage: async (rate) => {
      const pageSession = await context.newCDPSession(page);
      await pageSession.send('Emulation.setCPUThrottlingRate', { rate });
    },
    renderers: () => processesOf('renderer'),
    faults,
    close: () => context.close(),
    kill: async () => {
      const own = await processesOf('browser');
      const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
      for (const id of own) process.kill(id, 'SIGKILL');
      await closed;
    },
  };
}

const isOurAddress = (url: string) =>
  url.startsWith(`${appAddress}/`) || url.startsWith(`${secureAppAddress}/`);

function collectFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('request', (request) => {
    const isInside = /^(blob|data|about|chrome):/.test(request.url());
    if (!isInside && !isOurAddress(request.url())) faults.push(`asked ${request.url()}`);
  });
  context.on('console', (message) => {
    if (/Content Security Policy|Permissions-Policy/.test(message.text())) {
      faults.push(message.text());
    }
  });
  context.on('weberror', (webError) => faults.push(String(webError.error())));
  return faults;
}
