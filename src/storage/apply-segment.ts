import { stampToClock } from '../domain/clock.ts';
import type { Payload, Segment } from '../domain/log.ts';
import { noHead } from './heads.ts';
import { mergeEntries } from './merge-entries.ts';
import type { Store } from './store.ts';

/** Merges another device's segment; the head moves with the last of its records. */
export async function applySegment(
  store: Store,
  segment: Segment,
  payload: Payload,
): Promise<'applied' | 'known' | 'gap'> {
  const { heads, segments } = store.database;
  const refusal = await mergeEntries<'known' | 'gap'>(store, payload.entries, {
    tables: [heads, segments],
    check: async () => {
      const head = (await heads.get(segment.device)) ?? noHead(segment.device);
      if (segment.n <= head.n) return 'known';
      return segment.n === head.n + 1 ? undefined : 'gap';
    },
    finish: () => moveHead(store, segment, payload),
  });
  return refusal ?? 'applied';
}

async function moveHead(store: Store, segment: Segment, payload: Payload): Promise<void> {
  const { heads, segments } = store.database;
  const { device, n, sha256 } = segment;
  const { seen, entries, state } = payload;
  const last = entries.at(-1);
  const before = (await heads.get(device)) ?? noHead(device);
  // A segment without changes only says 'seen' and bears no time: it is as old as our last look.
  const saidMillis = last ? stampToClock(last.stamp).millis : store.now();
  const heardMillis = Math.max(before.heardMillis ?? 0, Math.min(saidMillis, store.now()));
  await segments.put({ ...segment, total: 0 });
  await heads.put({
    device,
    n,
    sha256,
    total: 0,
    seen,
    heardMillis,
    ...(state !== undefined && { state }),
    floor: before.floor ?? 0,
  });
}
