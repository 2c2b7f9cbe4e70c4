import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { databaseFile } from './open-store.ts';
import type { Settings } from './settings.ts';
import { writeEpoch } from './statements.ts';

export type BackUpFault =
  | { readonly type: 'backup-needs-pg-dump' }
  | { readonly type: 'backup-failed'; readonly file: string; readonly reason: string };

export type BackUp = { readonly ok: true } | { readonly ok: false; readonly error: BackUpFault };

/**
 * Writes a whole copy of the database while the endpoint goes on serving. The copy gets an epoch
 * of its own, so whoever restores it one day need not remember to tell the clients.
 */
export function backUp(settings: Settings, file: string): BackUp {
  if (settings.databaseUrl !== undefined) {
    return { ok: false, error: { type: 'backup-needs-pg-dump' } };
  }
  const source = join(settings.dataDir, databaseFile);
  if (!existsSync(source)) return failed(file, `there is no ${source}`);
  try {
    const database = new Database(source);
    database.prepare('VACUUM INTO ?').run([file]);
    database.close();
    const copy = new Database(file);
    copy.prepare(writeEpoch.replace('$1', '?')).run([randomBytes(8).toString('hex')]);
    copy.close();
    return { ok: true };
  } catch (error) {
    return failed(file, error instanceof Error ? error.message : String(error));
  }
}

function failed(file: string, reason: string): BackUp {
  return { ok: false, error: { type: 'backup-failed', file, reason } };
}
