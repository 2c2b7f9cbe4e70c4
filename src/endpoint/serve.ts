import { createApp } from './app.ts';
import { createHttpServer, type ListenFault } from './http-server.ts';
import { createJournal } from './journal.ts';
import { openStore, type OpenFault } from './open-store.ts';
import type { Settings } from './settings.ts';
import { createSite } from './site.ts';

type RunningEndpoint = {
  /** Where the app is, without a slash at the end; the base of the exchange is `/krug` below it. */
  readonly url: string;
  /** Finishes the requests that are under way and closes the database. */
  readonly stop: () => Promise<void>;
};

export type Started =
  | { readonly ok: true; readonly endpoint: RunningEndpoint }
  | { readonly ok: false; readonly error: ListenFault | OpenFault };

export type Surroundings = {
  readonly siteFolder: string;
  readonly writeLog: (text: string) => void;
  readonly now: () => number;
};

export async function serveEndpoint(settings: Settings, around: Surroundings): Promise<Started> {
  const { now } = around;
  const opened = await openStore(settings, now);
  if (!opened.ok) return opened;
  const { store } = opened;
  const journal = createJournal(around.writeLog, now);
  const site = createSite(around.siteFolder);
  const server = createHttpServer(createApp({ store, site, journal, settings, now }));

  const listening = await server.listen(settings.port, settings.host);
  if (!listening.ok) {
    await store.close();
    return listening;
  }
  const host = settings.host === '127.0.0.1' ? 'localhost' : settings.host;
  const url = `http://${host}:${listening.port}`;
  journal.write({ event: 'started', url, database: opened.database });

  async function stop() {
    await server.close();
    await store.close();
    journal.write({ event: 'stopped' });
    journal.flush();
  }
  return { ok: true, endpoint: { url, stop } };
}
