import type { DeviceId } from '../domain/clock.ts';
import type { Endpoint } from '../domain/log.ts';
import type { HeadRow } from './database.ts';
import { readLastStored } from './receipts.ts';
import { runUnit } from './run-unit.ts';
import type { Store } from './store.ts';

/** How far the changes of this device have come. Each change stands in one of the first three. */
export type ChangeCounts = {
  /** Durable here, without a receipt. */
  readonly waiting: number;
  /** Of those that wait, what an endpoint took that gives no receipts. */
  readonly accepted: number;
  /** With a receipt of at least one endpoint; no other device has said yet that it has seen them. */
  readonly stored: number;
  /** Another device's own segment says that it has seen them. */
  readonly seen: number;
  /** Fields, anybody's, that wait for a decision. */
  readonly needsYou: number;
};

export function countChanges(store: Store): Promise<ChangeCounts> {
  const { dexie, meta, heads, segments, receipts, endpoints, entries, records } = store.database;
  const stores = [meta, heads, segments, receipts, endpoints, entries, records];
  return runUnit(store, () =>
    dexie.transaction('r', stores, async () => {
      const [identity, headRows, endpointRows, unsealed, waits] = await Promise.all([
        meta.get('identity'),
        heads.toArray(),
        endpoints.toArray(),
        entries.count(),
        records.orderBy('waits').keys(),
      ]);
      const device = identity?.key === 'identity' ? identity.device : '';
      const written = headRows.find((head) => head.device === device)?.total ?? 0;
      const totalAt = async (n: number) => (await segments.get([device, n]))?.total ?? 0;
      const seen = await totalAt(lastSeen(headRows, device));
      const stored = Math.max(seen, await totalAt(await readLastStored(store, device)));
      const accepted = await totalAt(lastAccepted(endpointRows));
      return {
        accepted: Math.max(0, accepted - stored),
        waiting: unsealed + written - stored,
        stored: stored - seen,
        seen,
        needsYou: waits.reduce<number>((sum, count) => sum + Number(count), 0),
      };
    }),
  );
}

/** A sink's cursor is the number of the last own segment that it took. */
function lastAccepted(endpoints: readonly Endpoint[]): number {
  const cursors = endpoints.map(({ kind, cursor }) => (kind === 'sink' ? cursor : 0));
  return Math.max(0, ...cursors);
}

function lastSeen(heads: readonly HeadRow[], device: DeviceId): number {
  const numbers = heads
    .flatMap((head) => head.seen)
    .filter((seen) => seen.device === device)
    .map((seen) => seen.n);
  return Math.max(0, ...numbers);
}
