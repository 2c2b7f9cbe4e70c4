import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveEndpoint } from '../../src/endpoint/serve.ts';
import { readSettings, type Settings } from '../../src/endpoint/settings.ts';

export type TestEndpoint = {
  /** where the app is, for example `http://localhost:43211` */
  readonly url: string;
  /** where the exchange is: `{url}/krug` */
  readonly base: string;
  readonly dataDir: string;
  /** the lines of the journal so far */
  readonly journal: () => readonly string[];
  readonly stop: () => Promise<void>;
};

export type TestEndpointOptions = Partial<Settings> & {
  /** the built app; `dist` when it is there */
  readonly siteFolder?: string;
  readonly now?: () => number;
};

/**
 * Starts the endpoint that we ship, in this process, on a free port. Without `dataDir` it gets an
 * empty folder that `stop` removes; with one, the folder stays, so a second start finds the data.
 */
export async function startEndpoint(options: TestEndpointOptions = {}): Promise<TestEndpoint> {
  const { siteFolder = builtApp, now = Date.now, ...changed } = options;
  const defaults = readSettings({ PORT: '0', RATE_LIMIT: '0' });
  if (!defaults.ok) throw new Error('The default settings are refused.');
  const dataDir = changed.dataDir ?? mkdtempSync(join(tmpdir(), 'krug-endpoint-'));
  const lines: string[] = [];
  const started = await serveEndpoint(
    { ...defaults.settings, ...changed, dataDir },
    { siteFolder, now, writeLog: (text) => lines.push(...text.trimEnd().split('\n')) },
  );
  if (!started.ok) throw new Error(`The endpoint did not start: ${started.error.type}`);
  const { url, stop } = started.endpoint;
  return {
    url,
    base: `${url}/krug`,
    dataDir,
    journal: () => lines,
    stop: async () => {
      await stop();
      if (changed.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const builtApp = fileURLToPath(new URL('../../dist', import.meta.url));
