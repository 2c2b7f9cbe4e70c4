import type { DeviceId } from '../domain/clock.ts';
import type { Head, HeardHead } from '../domain/log.ts';
import type { Entry } from '../domain/op.ts';
import type { HeadRow, SegmentRow } from './database.ts';
import { noHead } from './heads.ts';
import { mergeEntries } from './merge-entries.ts';
import { runUnit } from './run-unit.ts';
import { logCommit, type Store } from './store.ts';

/** What exchange needs of the store for summaries of the log: see `sync/summary.ts`. */
export async function mergeSummary(store: Store, entries: readonly Entry[]): Promise<void> {
  await mergeEntries(store, entries, {
    tables: [],
    check: async () => undefined,
    finish: async () => undefined,
  });
}

/** The last of the covered segments leaves its hash, so that the next one can be seen to follow it. */
export async function beginAt(store: Store, covered: readonly HeardHead[]): Promise<void> {
  const { dexie, meta, heads, segments } = store.database;
  await runUnit(store, () =>
    dexie.transaction('rw', [meta, heads, segments], async () => {
      const identity = await meta.get('identity');
      const known = await heads.bulkGet(covered.map(({ device }) => device));
      const fresh = covered.filter(
        ({ device }, index) =>
          !known[index] && identity?.key === 'identity' && device !== identity.device,
      );
      await segments.bulkPut(fresh.map(toForgotten));
      await heads.bulkPut(fresh.map(toHeadRow));
    }),
  );
  store.announce(logCommit);
}

export async function forgetSegments(
  store: Store,
  covered: readonly Head[],
  endpointIds: readonly string[],
): Promise<void> {
  for (const { device, n } of covered) {
    while (await forgetSome(store, device, n, endpointIds)) {
      // a batch is a transaction of its own
    }
  }
}

const rowsInTransaction = 200;

/** Answers whether there may be more. */
function forgetSome(
  store: Store,
  device: DeviceId,
  lastN: number,
  endpointIds: readonly string[],
): Promise<boolean> {
  const { dexie, heads, segments, receipts } = store.database;
  return runUnit(store, () =>
    dexie.transaction('rw', [heads, segments, receipts], async () => {
      const head = await heads.get(device);
      const from = (head?.floor ?? 0) + 1;
      const to = Math.min(lastN, from + rowsInTransaction - 1);
      if (!head || from > to) return false;
      const rows = await segments
        .where('[device+n]')
        .between([device, from], [device, to], true, true)
        .toArray();
      const acknowledged = await Promise.all(
        endpointIds.map((endpoint) =>
          receipts
            .where('[endpoint+device+n]')
            .between([endpoint, device, from], [endpoint, device, to], true, true)
            .primaryKeys(),
        ),
      );
      const numbers = acknowledged.map((keys) => new Set(keys.map(([, , n]) => n)));
      const end = rows.findIndex(({ n, isOwn }) => isOwn || !numbers.every((set) => set.has(n)));
      const forgotten = end === -1 ? rows : rows.slice(0, end);
      const last = forgotten.at(-1);
      if (!last) return false;
      await segments.bulkPut(forgotten.map(withoutBytes));
      await heads.put({ ...head, floor: last.n });
      return end === -1;
    }),
  );
}

/** Some hundred segments at a time: all of them at once would be in memory twice. */
export async function countBytes(store: Store, covered: readonly Head[]): Promise<number> {
  const lastOf = new Map(covered.map(({ device, n }) => [device, n]));
  const devices = await runUnit(store, () => store.database.heads.toArray());
  let bytes = 0;
  for (const { device, n: last, floor = 0 } of devices) {
    let from = Math.max(floor, lastOf.get(device) ?? 0) + 1;
    while (from <= last) {
      const to = Math.min(last, from + rowsInTransaction - 1);
      const rows = await runUnit(store, () =>
        store.database.segments
          .where('[device+n]')
          .between([device, from], [device, to], true, true)
          .toArray(),
      );
      bytes += rows.reduce((sum, row) => sum + row.bytes.length, 0);
      from = to + 1;
    }
  }
  return bytes;
}

const noBytes = new Uint8Array(0);

const withoutBytes = (row: SegmentRow): SegmentRow => ({ ...row, bytes: noBytes });

const toForgotten = ({ device, n, sha256 }: Head): SegmentRow => ({
  device,
  n,
  sha256,
  bytes: noBytes,
  changes: 0,
  isOwn: false,
  total: 0,
});

const toHeadRow = ({ device, n, sha256, heardMillis }: HeardHead): HeadRow => ({
  ...noHead(device),
  n,
  sha256,
  heardMillis,
  floor: n,
});
