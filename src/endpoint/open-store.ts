import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.ts';
import { openSqlite } from './sqlite-engine.ts';
import { createStore, type Store } from './store.ts';

export type OpenFault = {
  readonly type: 'folder-not-writable';
  readonly folder: string;
  readonly reason: string;
};

export type OpenedStore =
  | { readonly ok: true; readonly store: Store; readonly database: 'sqlite' }
  | { readonly ok: false; readonly error: OpenFault };

export async function openStore(settings: Settings, now: () => number): Promise<OpenedStore> {
  const { dataDir, maxLogBytes } = settings;
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
    const engine = openSqlite(join(dataDir, databaseFile));
    return { ok: true, store: await createStore(engine, { now, maxLogBytes }), database: 'sqlite' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, error: { type: 'folder-not-writable', folder: dataDir, reason } };
  }
}

export const databaseFile = 'krug.db';
