import { type Stamp, stampToClock } from '../domain/clock.ts';
import type { Segment } from '../domain/log.ts';
import type { Entry, Op } from '../domain/op.ts';
import type { EntryRow } from './database.ts';
import { noHead } from './heads.ts';
import { runUnit } from './run-unit.ts';
import { logCommit, type Store } from './store.ts';

/** Inside the seal and on the disk alike: bound to the moment of the entry. */
export const entryPlace = (stamp: Stamp) => `entry ${stamp}`;

export function entryToRow(store: Store, entry: Entry): EntryRow {
  const text = JSON.stringify(entry.ops);
  const sealed = store.seal(entryPlace(entry.stamp), text);
  return { stamp: entry.stamp, bytes: sealed.length, sealed };
}

export function rowToEntry(store: Store, { stamp, sealed }: EntryRow): Entry {
  const ops: Op[] = JSON.parse(store.open(entryPlace(stamp), sealed));
  return { stamp, ops };
}

/** The oldest first, at least one where there is one. */
export async function readUnsealed(store: Store, maxBytes: number): Promise<readonly Entry[]> {
  const rows: EntryRow[] = [];
  let bytes = 0;
  let isFull = false;
  while (!isFull) {
    const after = rows.at(-1)?.stamp ?? '';
    const page = await runUnit(store, () =>
      store.database.entries.where('stamp').above(after).limit(pageRows).toArray(),
    );
    for (const row of page) {
      isFull ||= bytes > 0 && bytes + row.bytes > maxBytes;
      if (isFull) break;
      rows.push(row);
      bytes += row.bytes;
    }
    isFull ||= page.length < pageRows;
  }
  return rows.map((row) => rowToEntry(store, row));
}

const pageRows = 100;

/**
 * The number is the fence between two tabs, and between this device and itself under a new
 * identity: whoever sealed first moved the head, and the other one has to look again.
 */
export async function addOwnSegment(
  store: Store,
  segment: Segment,
  stamps: readonly Stamp[],
): Promise<'added' | 'moved'> {
  const { dexie, meta, heads, segments, entries } = store.database;
  const answer = await runUnit(store, () =>
    dexie.transaction('rw', [meta, heads, segments, entries], async () => {
      const { device, n, sha256 } = segment;
      const [identity, head = noHead(device)] = await Promise.all([
        meta.get('identity'),
        heads.get(device),
      ]);
      // The commit was done and its answer lost.
      if (head.n === n && head.sha256 === sha256) return 'added';
      if (identity?.key !== 'identity' || identity.device !== device) return 'moved';
      if (head.n !== n - 1) return 'moved';
      const total = head.total + stamps.length;
      const last = stamps.at(-1);
      const heardMillis = last === undefined ? head.heardMillis : stampToClock(last).millis;
      await segments.add({ ...segment, total });
      await heads.put({ ...head, n, sha256, total, heardMillis });
      await entries.bulkDelete([...stamps]);
      return 'added';
    }),
  );
  if (answer === 'added') store.announce(logCommit);
  return answer;
}
