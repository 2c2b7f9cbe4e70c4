import { stampToClock } from '../domain/clock.ts';
import type { Payload, Segment } from '../domain/log.ts';
import { applyOp, type RecordState } from '../domain/merge.ts';
import type { Entry, RecordId } from '../domain/op.ts';
import { type Step, updateDiaries } from './diaries.ts';
import { noHead, rememberStamps } from './heads.ts';
import { recordToRow, rowToRecord } from './record-row.ts';
import { runUnit } from './run-unit.ts';
import { logCommit, type Store, type StoredRecord } from './store.ts';

/**
 * Merges another device's segment. Normally that is one transaction. A segment of more than 500
 * records is merged in several, the head in the last of them: a kill in between repeats some
 * merges, and a merge repeated is a merge done once.
 */
export async function applySegment(
  store: Store,
  segment: Segment,
  payload: Payload,
): Promise<'applied' | 'known' | 'gap'> {
  const groups = groupOps(payload.entries);
  const records = new Map<RecordId, StoredRecord>();
  const diaries = new Set<RecordId>();
  for (;;) {
    const batch = groups.splice(0, rowsInTransaction);
    const isLast = groups.length === 0;
    const result = await runUnit(store, () => applyBatch(store, segment, payload, batch, isLast));
    if (typeof result === 'string') return result;
    for (const step of result.steps) records.set(step.after.id, step.after);
    for (const match of result.diaries) diaries.add(match);
    if (isLast) break;
  }
  store.announce({ ...logCommit, records, diaries: [...diaries] });
  return 'applied';
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

function applyBatch(
  store: Store,
  segment: Segment,
  payload: Payload,
  batch: readonly OpsOfRecord[],
  isLast: boolean,
): Promise<{ steps: readonly Step[]; diaries: readonly RecordId[] } | 'known' | 'gap'> {
  const { dexie, meta, heads, segments, records, diaries } = store.database;
  return dexie.transaction('rw', [meta, heads, segments, records, diaries], async () => {
    const head = (await heads.get(segment.device)) ?? noHead(segment.device);
    if (segment.n <= head.n) return 'known';
    if (segment.n !== head.n + 1) return 'gap';
    const rows = await records.bulkGet(batch.map((ops) => ops.id));
    const steps = batch.map((ops, index) => merge(store, ops, rows[index]));
    const touched = await updateDiaries(store, steps);
    await records.bulkPut(steps.map((step) => recordToRow(store, step.after)));
    if (isLast) await moveHead(store, segment, payload);
    return { steps, diaries: touched };
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

async function moveHead(store: Store, segment: Segment, { seen, entries }: Payload): Promise<void> {
  const { heads, segments } = store.database;
  const { device, n, sha256 } = segment;
  const last = entries.at(-1);
  const before = (await heads.get(device)) ?? noHead(device);
  const heardMillis = last ? stampToClock(last.stamp).millis : before.heardMillis;
  await segments.put({ ...segment, total: 0 });
  await heads.put({ device, n, sha256, total: 0, seen, heardMillis });
  await rememberStamps(
    store,
    entries.map((entry) => entry.stamp),
  );
}
