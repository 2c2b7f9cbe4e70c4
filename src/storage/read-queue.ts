import type { Entry } from '../domain/op.ts';
import { readIdentity } from './identity.ts';
import { rowToEntry } from './own-segments.ts';
import { readLastStored } from './receipts.ts';
import { runUnit } from './run-unit.ts';
import type { Store } from './store.ts';

/**
 * What was written here and has no receipt of any endpoint: entries that no segment holds yet, then
 * the segments, opened again. The newest first, at most `limit`.
 */
export async function readQueue(store: Store, limit: number): Promise<readonly Entry[]> {
  const { entries } = store.database;
  const rows = await runUnit(store, () => entries.orderBy(':id').reverse().limit(limit).toArray());
  const queue = rows.map((row) => rowToEntry(store, row));
  if (queue.length < limit) queue.push(...(await readUnacknowledged(store, limit - queue.length)));
  return queue;
}

async function readUnacknowledged(store: Store, limit: number): Promise<readonly Entry[]> {
  const identity = await readIdentity(store);
  if (!identity) return [];
  const { device } = identity;
  const { segments } = store.database;
  const found: Entry[] = [];
  let n = (await runUnit(store, () => store.database.heads.get(device)))?.n ?? 0;
  const lastStored = await runUnit(store, () => readLastStored(store, device));
  for (; n > lastStored && found.length < limit; n -= 1) {
    const number = n;
    const segment = await runUnit(store, () => segments.get([device, number]));
    if (segment)
      found.push(...[...(await store.openOwnSegment(segment, identity)).entries].reverse());
  }
  return found.slice(0, limit);
}
