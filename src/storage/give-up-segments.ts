import type { DeviceId, Stamp } from '../domain/clock.ts';
import type { Identity } from '../domain/log.ts';
import type { Entry } from '../domain/op.ts';
import type { MetaRow } from './database.ts';
import { noHead } from './heads.ts';
import { putIdentity, readIdentity } from './identity.ts';
import { entryToRow } from './own-segments.ts';
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

/** The same for another device's segments, which an endpoint does not keep: we go on as we are. */
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
  const entries = await openFrom(store, identity, device, fromN);
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
      if (before) {
        const { n, sha256, total } = before;
        await heads.put({ ...noHead(device), n, sha256, total });
      } else await heads.delete(device);
      // An entry larger than a segment may wait still, whole: its sealed part adds nothing.
      const waiting = await entryRows.bulkGet(entries.map((entry) => entry.stamp));
      const missing = entries.filter((_entry, index) => !waiting[index]);
      await entryRows.bulkAdd(missing.map((entry) => entryToRow(store, entry)));
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
): Promise<Entry[]> {
  const entries = new Map<Stamp, Entry>();
  for (let n = fromN; ; n += 1) {
    const segment = await runUnit(store, () => store.database.segments.get([device, n]));
    if (!segment) return [...entries.values()];
    for (const { stamp, ops } of (await store.openOwnSegment(segment, identity)).entries) {
      entries.set(stamp, { stamp, ops: [...(entries.get(stamp)?.ops ?? []), ...ops] });
    }
  }
}
