import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.ts';
import { openSqlite } from './sqlite-engine.ts';
import { createStore, type Store } from './store.ts';

export type OpenFault =
  | { readonly type: 'folder-not-writable'; readonly folder: string; readonly reason: string }
  | { readonly type: 'database-not-reachable'; readonly reason: string };

export type OpenedStore =
  | { readonly ok: true; readonly store: Store; readonly database: 'sqlite' | 'postgres' }
  | { readonly ok: false; readonly error: OpenFault };

export const databaseFile = 'krug.db';

/** PostgreSQL where an address is set, else a file in the data folder. */
export async function openStore(settings: Settings, now: () => number): Promise<OpenedStore> {
  const { databaseUrl, dataDir, maxLogBytes } = settings;
  const options = { now, maxLogBytes };
  if (databaseUrl !== undefined) {
    try {
      // A school with SQLite need not load the client.
      const { openPostgres } = await import('./postgres-engine.ts');
      const store = await createStore(await openPostgres(databaseUrl), options);
      return { ok: true, store, database: 'postgres' };
    } catch (error) {
      return { ok: false, error: { type: 'database-not-reachable', reason: reasonOf(error) } };
    }
  }
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
    const store = await createStore(openSqlite(join(dataDir, databaseFile)), options);
    return { ok: true, store, database: 'sqlite' };
  } catch (error) {
    const reason = reasonOf(error);
    return { ok: false, error: { type: 'folder-not-writable', folder: dataDir, reason } };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Node gathers the refusals of several addresses in an error without words.
  return error.message === '' && 'code' in error ? String(error.code) : error.message;
}
