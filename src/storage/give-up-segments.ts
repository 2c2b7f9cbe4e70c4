import type { DeviceId, Stamp } from '../domain/clock.ts';
import type { Identity } from '../domain/log.ts';
import type { Entry } from '../domain/op.ts';
import { stateToEntries } from '../domain/state-entries.ts';
import type { EntryRow, MetaRow } from './database.ts';
import { noHead } from './heads.ts';
import { putIdentity, readIdentity } from './identity.ts';
import { entryToRow, rowToEntry } from './own-segments.ts';
import { readEverything } from './read-records.ts';
import { runUnit } from './run-unit.ts';
import { logCommit, type Store } from './store.ts';

/**
 * From now on this is another device. What it had numbered from `fromN` on becomes unsealed entries
 * again, with the stamps they have always had: whoever saw one of them already merges it once more
 * and changes nothing.
 */
export async function takeNewIdentity(
  store: Store,
  device: DeviceId,
  fromN: number,
): Promise<void> {
  const identity = await readIdentity(store);
  if (!identity) return;
  const isStillWe = (now: MetaRow | undefined) =>
    now?.key === 'identity' && now.device === identity.device;
  await giveUp(store, identity, identity.device, fromN, async () => {
    // Another tab was quicker, or the answer of the commit was lost.
    if (!isStillWe(await store.database.meta.get('identity'))) return false;
    await putIdentity(store, { ...identity, device });
    return true;
  });
}

/**
 * The same for another device's segments, which an endpoint does not keep: we go on as we are. What
 * stood in those whose bytes were forgotten is sought where it was merged, in the records: all of
 * them become entries again. That is much, and happens only where a server was wiped and a disk was
 * cloned.
 */
export async function giveUpSegments(store: Store, device: DeviceId, fromN: number): Promise<void> {
  const identity = await readIdentity(store);
  if (identity) await giveUp(store, identity, device, fromN, () => Promise.resolve(true));
}

async function giveUp(
  store: Store,
  identity: Identity,
  device: DeviceId,
  fromN: number,
  mayGoOn: () => Promise<boolean>,
): Promise<void> {
  const { entries, isForgotten } = await openFrom(store, identity, device, fromN);
  const { dexie, meta, heads, segments, receipts, entries: entryRows } = store.database;
  await runUnit(store, () =>
    dexie.transaction('rw', [meta, heads, segments, receipts, entryRows], async () => {
      if (!(await mayGoOn())) return;
      const before = await segments.get([device, fromN - 1]);
      const acknowledged = await receipts
        .filter((receipt) => receipt.device === device && receipt.n >= fromN)
        .primaryKeys();
      await segments.where('[device+n]').between([device, fromN], [device, []]).delete();
      await receipts.bulkDelete(acknowledged);
      const { floor = 0 } = (await heads.get(device)) ?? noHead(device);
      if (before) {
        const { n, sha256, total } = before;
        const place = { n, sha256, total, floor: Math.min(floor, n) };
        await heads.put({ ...noHead(device), ...place });
      } else await heads.delete(device);
      const waiting = await entryRows.bulkGet(entries.map((entry) => entry.stamp));
      const rows = entries.flatMap((entry, index) =>
        rowsToWait(store, entry, waiting[index], isForgotten),
      );
      await entryRows.bulkPut(rows);
    }),
  );
  store.announce(logCommit);
}

/** Entries that were sealed in parts are whole again. */
async function openFrom(
  store: Store,
  identity: Identity,
  device: DeviceId,
  fromN: number,
): Promise<{ readonly entries: readonly Entry[]; readonly isForgotten: boolean }> {
  const { segments, heads } = store.database;
  const { rows, head } = await runUnit(store, async () => ({
    rows: await segments.where('[device+n]').between([device, fromN], [device, []]).toArray(),
    head: await heads.get(device),
  }));
  const isForgotten = (head?.floor ?? 0) >= fromN;
  const entries = new Map<Stamp, Entry>();
  const add = ({ stamp, ops }: Entry) =>
    entries.set(stamp, { stamp, ops: [...(entries.get(stamp)?.ops ?? []), ...ops] });
  if (isForgotten) {
    for await (const records of readEverything(store)) stateToEntries(records).forEach(add);
  }
  for (const segment of rows) {
    if (segment.bytes.length === 0) continue;
    (await store.openOwnSegment(segment, identity)).entries.forEach(add);
  }
  return { entries: [...entries.values()], isForgotten };
}

/**
 * An entry larger than a segment may wait still, whole: its sealed part adds nothing. What comes
 * from the records names also what was replaced by others.
 */
function rowsToWait(
  store: Store,
  entry: Entry,
  waiting: EntryRow | undefined,
  isForgotten: boolean,
): EntryRow[] {
  if (!waiting) return [entryToRow(store, entry)];
  if (!isForgotten) return [];
  const { stamp, ops } = rowToEntry(store, waiting);
  return [entryToRow(store, { stamp, ops: [...ops, ...entry.ops] })];
}
