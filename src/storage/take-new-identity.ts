import type { DeviceId, Stamp } from '../domain/clock.ts';
import type { Identity } from '../domain/log.ts';
import type { Entry } from '../domain/op.ts';
import { noHead } from './heads.ts';
import { readIdentity, putIdentity } from './identity.ts';
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
  const entries = await openFrom(store, identity, fromN);
  const { dexie, meta, heads, segments, receipts, entries: entryRows } = store.database;
  await runUnit(store, () =>
    dexie.transaction('rw', [meta, heads, segments, receipts, entryRows], async () => {
      const now = await meta.get('identity');
      // Another tab was quicker, or the answer of the commit was lost.
      if (now?.key !== 'identity' || now.device !== identity.device) return;
      const before = await segments.get([identity.device, fromN - 1]);
      const acknowledged = await receipts
        .filter((receipt) => receipt.device === identity.device && receipt.n >= fromN)
        .primaryKeys();
      await putIdentity(store, { ...identity, device });
      await segments
        .where('[device+n]')
        .between([identity.device, fromN], [identity.device, []])
        .delete();
      await receipts.bulkDelete(acknowledged);
      if (before) {
        const { n, sha256, total } = before;
        await heads.put({ ...noHead(identity.device), n, sha256, total });
      } else await heads.delete(identity.device);
      // An entry larger than a segment may wait still, whole: its sealed part adds nothing.
      const waiting = await entryRows.bulkGet(entries.map((entry) => entry.stamp));
      const missing = entries.filter((_entry, index) => !waiting[index]);
      await entryRows.bulkAdd(missing.map((entry) => entryToRow(store, entry)));
    }),
  );
  store.announce(logCommit);
}

/** Entries that were sealed in parts are whole again. */
async function openFrom(store: Store, identity: Identity, fromN: number): Promise<Entry[]> {
  const entries = new Map<Stamp, Entry>();
  for (let n = fromN; ; n += 1) {
    const segment = await runUnit(store, () => store.database.segments.get([identity.device, n]));
    if (!segment) return [...entries.values()];
    for (const { stamp, ops } of (await store.openOwnSegment(segment, identity)).entries) {
      entries.set(stamp, { stamp, ops: [...(entries.get(stamp)?.ops ?? []), ...ops] });
    }
  }
}
