import type { Table } from 'dexie';
import { applyOp, type RecordState } from '../domain/merge.ts';
import type { Stamp } from '../domain/clock.ts';
import type { Entry, RecordId } from '../domain/op.ts';
import { advanceClock } from './clock.ts';
import { moveInDiaries, planMoves, type Step } from './diaries.ts';
import { recordToRow, rowToRecord } from './record-row.ts';
import { runUnit } from './run-unit.ts';
import { logCommit, type Store, type StoredRecord } from './store.ts';

export type Merge<Refusal> = {
  /** Those that `check` and `finish` use. */
  readonly tables: readonly Table[];
  /** In the transaction of each batch, before anything is written: a reason to write nothing. */
  readonly check: () => Promise<Refusal | undefined>;
  /** In the transaction of the last batch. */
  readonly finish: () => Promise<void>;
};

/**
 * Merges entries that were written elsewhere. Normally that is one transaction. More than 500
 * records are merged in several: a kill in between repeats some merges, and a merge repeated is a
 * merge done once.
 */
export async function mergeEntries<Refusal>(
  store: Store,
  entries: readonly Entry[],
  merging: Merge<Refusal>,
): Promise<Refusal | undefined> {
  const groups = groupOps(entries);
  const stamps = entries.map((entry) => entry.stamp);
  const records = new Map<RecordId, StoredRecord>();
  const diaries = new Set<RecordId>();
  for (;;) {
    const batch = groups.splice(0, rowsInTransaction);
    const isLast = groups.length === 0;
    const result = await runUnit(store, () => mergeBatch(store, batch, stamps, isLast, merging));
    if (result.refusal !== undefined) return result.refusal;
    for (const step of result.steps) records.set(step.after.id, step.after);
    for (const match of result.diaries) diaries.add(match);
    if (isLast) break;
  }
  store.announce({ ...logCommit, records, diaries: [...diaries] });
  return undefined;
}

const rowsInTransaction = 500;

type OpsOfRecord = {
  readonly id: RecordId;
  readonly table: string;
  readonly scope: string;
  readonly apply: (state: RecordState) => RecordState;
};

function groupOps(entries: readonly Entry[]): OpsOfRecord[] {
  const groups = new Map<RecordId, OpsOfRecord>();
  for (const { stamp, ops } of entries) {
    for (const op of ops) {
      const earlier = groups.get(op.id);
      groups.set(op.id, {
        id: op.id,
        table: op.table,
        scope: op.scope,
        apply: (state) => applyOp(earlier ? earlier.apply(state) : state, stamp, op),
      });
    }
  }
  return [...groups.values()];
}

function mergeBatch<Refusal>(
  store: Store,
  batch: readonly OpsOfRecord[],
  stamps: readonly Stamp[],
  isLast: boolean,
  { tables, check, finish }: Merge<Refusal>,
): Promise<{ steps: readonly Step[]; diaries: readonly RecordId[]; refusal?: Refusal }> {
  const { dexie, meta, entries, records, diaries } = store.database;
  return dexie.transaction('rw', [...tables, meta, entries, records, diaries], async () => {
    const refusal = await check();
    if (refusal !== undefined) return { steps: [], diaries: [], refusal };
    const rows = await records.bulkGet(batch.map((ops) => ops.id));
    const steps = batch.map((ops, index) => merge(store, ops, rows[index]));
    const touched = await advanceClock(store, stamps);
    const moves = planMoves(steps);
    const days = moves.length > 0 ? await moveInDiaries(store, moves) : [];
    if (days.length > 0) await diaries.bulkPut(days);
    await records.bulkPut(steps.map((step) => recordToRow(store, step.after, touched)));
    if (isLast) await finish();
    return { steps, diaries: days.map(({ match }) => match) };
  });
}

function merge(
  store: Store,
  { id, table, scope, apply }: OpsOfRecord,
  row: Parameters<typeof rowToRecord>[1] | undefined,
): Step {
  const before = row && rowToRecord(store, row);
  const state = apply(before?.state ?? new Map());
  return { before, after: { table: before?.table ?? table, id, scope, state } };
}
