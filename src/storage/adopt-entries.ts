import type { Stamp } from '../domain/clock.ts';
import type { FieldState } from '../domain/merge.ts';
import type { Entry } from '../domain/op.ts';
import { mergeEntries } from './merge-entries.ts';
import { entryToRow } from './own-segments.ts';
import { readRecords } from './read-records.ts';
import type { Store } from './store.ts';

/** Merges entries of a branch that is not followed here; what was new waits to be sealed as ours. */
export async function adoptEntries(store: Store, entries: readonly Entry[]): Promise<void> {
  const fresh: Entry[] = [];
  for (const entry of entries) if (await isNew(store, entry)) fresh.push(entry);
  if (fresh.length === 0) return;
  const { entries: rows } = store.database;
  await mergeEntries(store, fresh, {
    tables: [],
    check: async () => undefined,
    finish: async () => {
      await rows.bulkPut(fresh.map((entry) => entryToRow(store, entry)));
    },
  });
}

async function isNew(store: Store, { stamp, ops }: Entry): Promise<boolean> {
  const records = await readRecords(
    store,
    ops.map((op) => op.id),
  );
  return ops.some((op, index) => !hasStamp(records[index]?.state.get(op.path), stamp));
}

const hasStamp = (field: FieldState | undefined, stamp: Stamp): boolean =>
  field !== undefined &&
  (field.past.includes(stamp) || field.alive.some((written) => written.stamp === stamp));
