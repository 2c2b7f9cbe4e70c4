import { Dexie } from 'dexie';
import { runUnit } from './run-unit.ts';
import type { Store } from './store.ts';

/** How far the changes of this device have come. Each change stands in one of the first three. */
export type ChangeCounts = {
  /** Durable here, without a receipt. */
  readonly waiting: number;
  /** With a receipt of at least one endpoint; no other device has said yet that it has seen them. */
  readonly stored: number;
  /** Another device's own segment says that it has seen them. */
  readonly seen: number;
  /** Fields, anybody's, that wait for a decision. */
  readonly needsYou: number;
};

export function countChanges(store: Store): Promise<ChangeCounts> {
  const { dexie, meta, heads, segments, receipts, endpoints, entries, records } = store.database;
  return runUnit(store, () =>
    dexie.transaction(
      'r',
      [meta, heads, segments, receipts, endpoints, entries, records],
      async () => {
        const [identity, headRows, endpointIds, unsealed, waits] = await Promise.all([
          meta.get('identity'),
          heads.toArray(),
          endpoints.orderBy(':id').primaryKeys(),
          entries.count(),
          records.orderBy('waits').keys(),
        ]);
        const device = identity?.key === 'identity' ? identity.device : '';
        const written = headRows.find((head) => head.device === device)?.total ?? 0;
        const acknowledged = await Promise.all(
          endpointIds.map((endpoint) =>
            receipts
              .where('[endpoint+device+n]')
              .between([endpoint, device, Dexie.minKey], [endpoint, device, Dexie.maxKey])
              .lastKey(),
          ),
        );
        const lastStored = Math.max(0, ...acknowledged.map(keyToNumber));
        const lastSeen = Math.max(
          0,
          ...headRows.flatMap((head) =>
            head.seen.filter((seen) => seen.device === device).map((seen) => seen.n),
          ),
        );
        const [storedHere, seenHere] = await Promise.all(
          [lastStored, lastSeen].map(async (n) => (await segments.get([device, n]))?.total ?? 0),
        );
        const seen = seenHere ?? 0;
        const arrived = Math.max(storedHere ?? 0, seen);
        return {
          waiting: unsealed + written - arrived,
          stored: arrived - seen,
          seen,
          needsYou: waits.reduce<number>((sum, count) => sum + Number(count), 0),
        };
      },
    ),
  );
}

const keyToNumber = (key: unknown): number =>
  Array.isArray(key) && typeof key[2] === 'number' ? key[2] : 0;
