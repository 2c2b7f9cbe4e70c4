import type { SaveFailure, Saved } from '../domain/api.ts';
import { clockToStamp, type Stamp, tick } from '../domain/clock.ts';
import type { RecordState } from '../domain/merge.ts';
import type { Entry, RecordId } from '../domain/op.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import type { ListIds, ReadState } from '../domain/read-records.ts';
import { readClock, writeClock } from './clock.ts';
import { planDiaries, type Step } from './diaries.ts';
import { entryToInverse, inversePlace } from './inverse.ts';
import { entryToRow } from './own-segments.ts';
import { createPlanReads, type PlanReads } from './plan-reads.ts';
import { recordToRow } from './record-row.ts';
import { orSaveFailure, runUnit } from './run-unit.ts';
import type { Commit, Store } from './store.ts';

export type Plan<Failure extends { readonly type: string }> = (
  read: ReadState,
  stamp: Stamp,
  listIds: ListIds,
) => Outcome<
  { readonly entry: Entry; readonly states: ReadonlyMap<RecordId, RecordState> },
  Failure
>;

export type EntryOptions = {
  /** The records that the plan will surely read; it may read others. */
  readonly ids: readonly RecordId[];
  /** The act this entry goes on with; without it, it begins one. */
  readonly act?: string;
};

/** `stamp` is the entry's own; it was not written where nothing had to change. */
export type Committed = Saved & { readonly stamp: Stamp };

/**
 * The way of everything a person saves: one transaction that reads the records and the clock, asks
 * the plan, and writes the rows, the entry of the log and the way back. When it resolves with `ok`,
 * the disk has it. Nothing that is not Dexie's is awaited inside.
 */
export async function commitEntry<Failure extends { readonly type: string }>(
  store: Store,
  plan: Plan<Failure>,
  options: EntryOptions,
): Promise<Outcome<Committed, Failure | SaveFailure>> {
  const { dexie, records, diaries, entries, acts, meta } = store.database;
  const attempt: Attempt = { stamp: undefined, commit: undefined };
  await store.settle();
  const outcome = await orSaveFailure(store, () =>
    runUnit(store, () =>
      dexie.transaction('rw', [records, diaries, entries, acts, meta], () =>
        writeOnce(store, plan, options, attempt),
      ),
    ),
  );
  if (outcome.ok && attempt.commit) store.announce(attempt.commit);
  return outcome;
}

/** What was tried last. The connection can die after the commit and before its answer. */
type Attempt = { stamp: Stamp | undefined; commit: Commit | undefined };

async function writeOnce<Failure extends { readonly type: string }>(
  store: Store,
  plan: Plan<Failure>,
  options: EntryOptions,
  attempt: Attempt,
): Promise<Outcome<Committed, Failure | SaveFailure>> {
  if (attempt.stamp !== undefined && (await store.database.acts.get(attempt.stamp))) {
    return done({ act: options.act ?? attempt.stamp, stamp: attempt.stamp });
  }
  const reads = createPlanReads(store, options.ids);
  const [before] = await Promise.all([readClock(store), reads.fetch()]);
  if (!before) return refused({ type: 'no-programme' });
  const stamp = clockToStamp(tick(before.clock, store.now()), before.device);
  const act = options.act ?? stamp;
  let planned = plan(reads.read, stamp, reads.listIds);
  // Awaited only where something is read: an await of no Dexie promise would lose the transaction.
  while (reads.isMissing()) {
    await reads.fetch();
    planned = plan(reads.read, stamp, reads.listIds);
  }
  if (!planned.ok) return planned;
  const { entry, states } = planned.value;
  if (entry.ops.length > 0) {
    attempt.stamp = stamp;
    const steps = entryToSteps(entry, reads, states);
    attempt.commit = await writeEntry(store, entry, steps, act);
  }
  return done({ act, stamp });
}

function entryToSteps(
  entry: Entry,
  reads: PlanReads,
  states: ReadonlyMap<RecordId, RecordState>,
): Step[] {
  const steps = new Map<RecordId, Step>();
  for (const { table, id, scope } of entry.ops) {
    const state = states.get(id);
    if (state) steps.set(id, { before: reads.recordAt(id), after: { table, id, scope, state } });
  }
  return [...steps.values()];
}

async function writeEntry(
  store: Store,
  entry: Entry,
  steps: readonly Step[],
  act: string,
): Promise<Commit> {
  const { records, diaries, entries, acts } = store.database;
  const { stamp } = entry;
  const row = entryToRow(store, entry);
  const inverse = JSON.stringify(entryToInverse(entry, steps));
  const days = await planDiaries(store, steps);
  await Promise.all([
    records.bulkPut(steps.map((step) => recordToRow(store, step.after, stamp))),
    ...(days.length > 0 ? [diaries.bulkPut(days)] : []),
    entries.add(row),
    acts.add({ stamp, act, sealed: store.seal(inversePlace(stamp), inverse) }),
    writeClock(store, stamp),
  ]);
  return {
    records: new Map(steps.map(({ after }) => [after.id, after])),
    diaries: days.map(({ match }) => match),
    log: true,
    written: row.bytes,
  };
}
