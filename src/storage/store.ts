import { Dexie } from 'dexie';
import type { Identity, Payload, Segment } from '../domain/log.ts';
import type { RecordId } from '../domain/op.ts';
import type { RecordContent } from '../domain/state-entries.ts';
import { type Database, describeDatabase, schemaVersion } from './database.ts';
import { deriveNativeSeal, type NativeSeal } from './native-seal.ts';
import { nonceBytes, openText, sealText } from './seal.ts';

/** An open database with what its functions need; the first argument of all of them. */
export type Store = {
  readonly database: Database;
  readonly now: () => number;
  readonly seal: (place: string, text: string) => Uint8Array;
  readonly open: (place: string, sealed: Uint8Array) => string;
  /** For large things outside of transactions; derived when first asked for. */
  readonly nativeSeal: () => Promise<NativeSeal | undefined>;
  /** Opens a segment that this device wrote; `sync` has the keys. */
  readonly openOwnSegment: (segment: Segment, identity: Identity) => Promise<Payload>;
  /** Tells the listeners; after a transaction that is complete, never before. */
  readonly announce: (commit: Commit) => void;
  readonly listeners: Set<(commit: Commit) => void>;
  readonly connection: Connection;
  /** What a person saves waits for it, as does the first exchange: see `leave-torn-log.ts`. */
  readonly settle: () => Promise<void>;
};

/**
 * `isRetired`: closed for good, by us or because a newer version of the app took the database over;
 * it must not be opened again, and `retiring` are told. `takenOver` hear only of what others did.
 */
export type Connection = {
  isRetired: boolean;
  reopening: Promise<unknown> | undefined;
  readonly retiring: Set<() => void>;
  readonly takenOver: Set<() => void>;
};

/** What a transaction changed. `log` when segments, receipts or endpoints did. */
export type Commit = {
  readonly records: ReadonlyMap<RecordId, StoredRecord>;
  readonly diaries: readonly RecordId[];
  readonly log: boolean;
  /** Bytes of JSON that wait to be sealed since. */
  readonly written: number;
};

/** Nothing of the records changed, only what is known of segments and endpoints. */
export const logCommit: Commit = { records: new Map(), diaries: [], log: true, written: 0 };

/** A record of any table, known or not, as it lies here. */
export type StoredRecord = RecordContent;

export type StoreOptions = {
  readonly name: string;
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly openOwnSegment: Store['openOwnSegment'];
  readonly leaveTornLog: () => Promise<void>;
};

/**
 * Opens the database and creates what it lacks. `newer-database`: an update was taken back, and
 * what lies here is beyond this version; it is closed untouched.
 */
export async function openStore(options: StoreOptions): Promise<Store | 'newer-database'> {
  const { name, now, randomBytes, openOwnSegment, leaveTornLog } = options;
  const database = describeDatabase(name);
  await database.dexie.open();
  if (database.dexie.backendDB().version > schemaVersion * dexieVersionFactor) {
    database.dexie.close();
    return 'newer-database';
  }
  const connection: Connection = {
    isRetired: false,
    reopening: undefined,
    retiring: new Set(),
    takenOver: new Set(),
  };
  database.dexie.on('versionchange', () => {
    closeStore({ database, connection });
    for (const listener of connection.takenOver) listener();
    return false;
  });
  const listeners: Store['listeners'] = new Set();
  const dataKey = await readDataKey(database, randomBytes);
  let deriving: Promise<NativeSeal | undefined> | undefined;
  let settling: Promise<void> | undefined;
  return {
    database,
    now,
    seal: (place, text) => sealText(dataKey, place, text, randomBytes(nonceBytes)),
    open: (place, sealed) => openText(dataKey, place, sealed),
    nativeSeal: () => (deriving ??= deriveNativeSeal(dataKey, randomBytes)),
    openOwnSegment,
    announce: (commit) => {
      // A listener that fails must not make a save that is durable look failed.
      queueMicrotask(() => {
        for (const listener of listeners) listener(commit);
      });
    },
    listeners,
    connection,
    settle: () => (settling ??= leaveTornLog()),
  };
}

/** The browser lets transactions that run come to their end first: what a person saved is written. */
export function closeStore({ database, connection }: Pick<Store, 'database' | 'connection'>): void {
  connection.isRetired = true;
  for (const listener of connection.retiring) listener();
  database.dexie.close();
}

/** Every trace of it; other tabs close theirs. */
export async function deleteStore(name: string): Promise<void> {
  await Dexie.delete(name);
}

// Dexie multiplies its versions so that 0.1 can be one.
const dexieVersionFactor = 10;

/**
 * The key that seals all rows. It lies beside them in the open until the passphrase that wraps it
 * comes: then only this one row changes.
 */
async function readDataKey(
  { dexie, meta }: Database,
  randomBytes: (count: number) => Uint8Array,
): Promise<Uint8Array> {
  const known = await meta.get('data-key');
  if (known?.key === 'data-key') return known.bytes;
  return dexie.transaction('rw', meta, async () => {
    // Another tab may be starting for the first time too.
    const row = await meta.get('data-key');
    if (row?.key === 'data-key') return row.bytes;
    const bytes = randomBytes(32);
    await meta.add({ key: 'data-key', bytes });
    return bytes;
  });
}
