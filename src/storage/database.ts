import { Dexie } from 'dexie';
import type { DeviceId, Stamp } from '../domain/clock.ts';
import type { JournalRow } from '../domain/exchange/journal.ts';
import type { Endpoint, Head, Segment } from '../domain/log.ts';
import type { RecordId, Scope } from '../domain/op.ts';

/**
 * The one database of a programme on this device.
 *
 * Everything that can name a child is sealed; plain are only random ids, days and codes, because
 * an index cannot look through a seal. There is one generic store of records instead of a store for
 * each table: what a newer version wrote is kept in the same place as everything else, in the same
 * form, and is simply there after the update. Nothing has to be replayed.
 *
 * A record rests as its merged state (every path, the living and the replaced writes), not as a
 * list of operations: reading needs no computation, and merging another device's write is a read
 * and a write of one row.
 *
 * `diaries` holds the days of a match's meetings in one plain row for each match. The rhythm, the
 * silences and the counts of a year are read from some hundred rows, not from twenty thousand
 * sealed ones: measured in Chromium 40 ms against 500 ms.
 *
 * Keys compare by type first, arrays after texts and numbers: `[id, []]` ends the range of `[id]`.
 *
 * Everything a person saved is committed with durability 'strict': the transaction is complete when
 * the disk has it. Versions of the schema only add. That is why an older app can open a newer
 * database far enough to notice (Dexie 4 opens what it finds) and must then leave it alone.
 */
export type Database = ReturnType<typeof describeDatabase>;

export const schemaVersion = 1;

export function describeDatabase(name: string) {
  // Live questions are asked again by the worker: Dexie's own cache would only hold rows twice.
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  dexie.version(schemaVersion).stores({
    records: 'id, [table+touched], match, waits, deletedAt',
    diaries: 'match',
    entries: 'stamp',
    acts: 'stamp, act',
    segments: '[device+n]',
    heads: 'device',
    receipts: '[endpoint+device+n]',
    endpoints: 'id',
    drafts: 'key',
    journal: '++id, endpoint',
    snapshots: 'table',
    meta: 'key',
  });
  return {
    dexie,
    records: dexie.table<RecordRow, RecordId>('records'),
    diaries: dexie.table<DiaryRow, RecordId>('diaries'),
    entries: dexie.table<EntryRow, Stamp>('entries'),
    acts: dexie.table<ActRow, Stamp>('acts'),
    segments: dexie.table<SegmentRow, [DeviceId, number]>('segments'),
    heads: dexie.table<HeadRow, DeviceId>('heads'),
    receipts: dexie.table<ReceiptRow, [string, DeviceId, number]>('receipts'),
    endpoints: dexie.table<Endpoint, string>('endpoints'),
    drafts: dexie.table<DraftRow, string>('drafts'),
    journal: dexie.table<JournalRow & { readonly id?: number }, number>('journal'),
    snapshots: dexie.table<SnapshotRow, string>('snapshots'),
    meta: dexie.table<MetaRow, string>('meta'),
  };
}

export type RecordRow = {
  readonly id: RecordId;
  readonly table: string;
  readonly scope: Scope;
  /** This device's clock when the row was written here, by whomever: grows from write to write. */
  readonly touched: Stamp;
  /** Whom it is listed under: the match of a meeting, the person of a consent. */
  readonly match?: RecordId;
  /** How many fields wait for a decision; absent where none does, so that the index holds the few. */
  readonly waits?: number;
  /** Milliseconds of the deletion; absent in living records. */
  readonly deletedAt?: number;
  readonly sealed: Uint8Array;
};

/** `days` is the JSON of a list of `MeetingDay`: one text is read ten times faster than its thousand values. */
export type DiaryRow = { readonly match: RecordId; readonly days: string };

export type Diary = { readonly match: RecordId; readonly days: readonly MeetingDay[] };

/** Meeting, local date, state, length in steps of 15 minutes. */
export type MeetingDay = readonly [
  meeting: RecordId,
  date: string,
  state: 'planned' | 'held' | 'missed',
  minutes: number,
];

/** What was done here and stands in no segment yet. */
export type EntryRow = {
  readonly stamp: Stamp;
  readonly bytes: number;
  readonly sealed: Uint8Array;
};

/** How to take one entry back. Entries of one act share its name: the stamp of the first. */
export type ActRow = { readonly stamp: Stamp; readonly act: string; readonly sealed: Uint8Array };

/** `bytes` are empty in one that was forgotten. */
export type SegmentRow = Segment & {
  /** Changes of this device in its segments up to here, for the status: counted once, when it was written. */
  readonly total: number;
};

export type HeadRow = Head & {
  readonly total: number;
  /** What the author had seen when it wrote its last segment. */
  readonly seen: readonly { readonly device: DeviceId; readonly n: number }[];
  /** Of the last entry, by the author's clock. */
  readonly heardMillis: number | null;
  /** What the author said of its state in its last segment. */
  readonly state?: string;
  /** Up to here the bytes of its segments are not here; absent where all are. */
  readonly floor?: number;
};

export type ReceiptRow = {
  readonly endpoint: string;
  readonly device: DeviceId;
  readonly n: number;
  readonly sha256: string;
  readonly atMillis: number;
};

/** All of a small table in one seal; `until` is the last `touched` it has seen. See `snapshots.ts`. */
export type SnapshotRow = {
  readonly table: string;
  readonly reader: string;
  readonly until: Stamp;
  readonly sealed: Uint8Array;
};

export type DraftRow = { readonly key: string; readonly sealed: Uint8Array };

/** One key each, so that no two writers share a row. */
export type MetaRow =
  | { readonly key: 'data-key'; readonly bytes: Uint8Array }
  | { readonly key: 'identity'; readonly device: DeviceId; readonly sealedKey: Uint8Array }
  /** See `clock.ts`. */
  | { readonly key: 'clock'; readonly stamp: Stamp };
