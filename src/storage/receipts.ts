import type { DeviceId } from '../domain/clock.ts';
import type { Head, Segment, SegmentReceipt } from '../domain/log.ts';
import { runUnit } from './run-unit.ts';
import { logCommit, type Store } from './store.ts';

/**
 * Segments without a receipt of this endpoint: own ones first, each device's in the order of their
 * numbers. At least one where there is one, else as many as `maxBytes` hold.
 */
export async function readUnsent(
  store: Store,
  endpointId: string,
  maxBytes: number,
): Promise<readonly Segment[]> {
  const { segments } = store.database;
  const unsent: Segment[] = [];
  let bytes = 0;
  for (const key of await readUnsentKeys(store, endpointId)) {
    const segment = await runUnit(store, () => segments.get(key));
    if (!segment) continue;
    bytes += segment.bytes.length;
    if (unsent.length > 0 && bytes > maxBytes) break;
    unsent.push(segment);
  }
  return unsent;
}

async function readUnsentKeys(
  store: Store,
  endpointId: string,
): Promise<readonly [DeviceId, number][]> {
  const { heads, meta, receipts } = store.database;
  return runUnit(store, async () => {
    const identity = await meta.get('identity');
    const own = identity?.key === 'identity' ? identity.device : '';
    const devices = await heads.toArray();
    devices.sort((a, b) => Number(b.device === own) - Number(a.device === own));
    const keys: [DeviceId, number][] = [];
    for (const { device, n: last, floor = 0 } of devices) {
      const acknowledged = receipts
        .where('[endpoint+device+n]')
        .between([endpointId, device, floor + 1], [endpointId, device, last], true, true);
      if ((await acknowledged.count()) === last - floor) continue;
      const known = new Set((await acknowledged.primaryKeys()).map(([, , n]) => n));
      for (let n = floor + 1; n <= last; n += 1) if (!known.has(n)) keys.push([device, n]);
    }
    return keys;
  });
}

export async function addReceipts(
  store: Store,
  endpointId: string,
  receipts: readonly SegmentReceipt[],
): Promise<void> {
  if (receipts.length === 0) return;
  const rows = receipts.map(({ device, n, sha256, atMillis }) => ({
    endpoint: endpointId,
    device,
    n,
    sha256,
    atMillis,
  }));
  await runUnit(store, () => store.database.receipts.bulkPut(rows));
  store.announce(logCommit);
}

export async function dropReceipts(
  store: Store,
  endpointId: string,
  kept: readonly Head[],
): Promise<void> {
  const { receipts } = store.database;
  const lastOf = new Map(kept.map((head) => [head.device, head.n]));
  await runUnit(store, async () => {
    const keys = await receipts
      .where('[endpoint+device+n]')
      .between([endpointId], [endpointId, []])
      .primaryKeys();
    await receipts.bulkDelete(keys.filter(([, device, n]) => n > (lastOf.get(device) ?? 0)));
  });
  store.announce(logCommit);
}

/**
 * The number of the last segment of a device that any endpoint has acknowledged. Endpoints take
 * segments in their order, so all before it are acknowledged too.
 */
export async function readLastStored({ database }: Store, device: DeviceId): Promise<number> {
  const endpoints = await database.endpoints.toCollection().primaryKeys();
  const keys = await Promise.all(
    endpoints.map((endpoint) =>
      database.receipts
        .where('[endpoint+device+n]')
        .between([endpoint, device], [endpoint, device, []])
        .lastKey(),
    ),
  );
  return Math.max(0, ...keys.map(keyToNumber));
}

const keyToNumber = (key: unknown): number =>
  Array.isArray(key) && typeof key[2] === 'number' ? key[2] : 0;
