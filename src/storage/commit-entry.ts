import { Dexie } from 'dexie';
import type { SaveFailure, Saved } from '../domain/api.ts';
import { clockToStamp, type Stamp, tick } from '../domain/clock.ts';
import type { RecordState } from '../domain/merge.ts';
import type { Entry, RecordId } from '../domain/op.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import type { ListIds, ReadState } from '../domain/read-records.ts';
import { clockToRow, readClock } from './clock.ts';
import type { ActRow } from './database.ts';
import { moveInDiaries, planMoves, type Step } from './diaries.ts';
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

/** `stamps` are those of the entries; none where nothing had to change. */
export type Committed = Saved & { readonly stamps: readonly Stamp[] };

/**
 * The way of everything a person saves: one transaction that reads the records and the clock, asks
 * the plan, and writes the rows, the entry of the log and the way back. When it resolves with `ok`,
 * the disk has it. Nothing that is not Dexie's is awaited inside.
 */
export function commitEntry<Failure extends { readonly type: string }>(
  store: Store,
  plan: Plan<Failure>,
  options: EntryOptions,
): Promise<Outcome<Committed, Failure | SaveFailure>> {
  return commitEntries(store, [plan], options);
}

/**
 * Several entries of one act in one transaction: all are written, or none. Each plan sees what the
 * ones before it will write.
 */
export async function commitEntries<Failure extends { readonly type: string }>(
  store: Store,
  plans: readonly Plan<Failure>[],
  options: EntryOptions,
): Promise<Outcome<Committed, Failure | SaveFailure>> {
  const { dexie, records, diaries, entries, acts, meta } = store.database;
  const attempt: Attempt = { committed: undefined, commit: undefined };
  await store.settle();
  const outcome = await orSaveFailure(store, () =>
    runUnit(store, () =>
      dexie.transaction('rw', [records, diaries, entries, acts, meta], () =>
        writeOnce(store, plans, options, attempt),
      ),
    ),
  );
  if (outcome.ok && attempt.commit) store.announce(attempt.commit);
  return outcome;
}

/** What was tried last. The connection can die after the commit and before its answer. */
type Attempt = { committed: Committed | undefined; commit: Commit | undefined };

/** An entry and what it makes of the records that it touches. */
type Planned = { readonly entry: Entry; readonly steps: readonly Step[] };

async function writeOnce<Failure extends { readonly type: string }>(
  store: Store,
  plans: readonly Plan<Failure>[],
  options: EntryOptions,
  attempt: Attempt,
): Promise<Outcome<Committed, Failure | SaveFailure>> {
  const tried = attempt.committed?.stamps[0];
  if (attempt.committed && tried !== undefined && (await store.database.acts.get(tried))) {
    return done(attempt.committed);
  }
  const reads = createPlanReads(store, options.ids);
  const [before] = await Promise.all([readClock(store), reads.fetch()]);
  if (!before) return refused({ type: 'no-programme' });
  let clock = tick(before.clock, store.now());
  const act = options.act ?? clockToStamp(clock, before.device);
  const all: Planned[] = [];
  for (const plan of plans) {
    const stamp = clockToStamp(clock, before.device);
    let planned = plan(reads.read, stamp, reads.listIds);
    // Awaited only where something is read: an await of no Dexie promise would lose the transaction.
    while (reads.isMissing()) {
      await reads.fetch();
      planned = plan(reads.read, stamp, reads.listIds);
    }
    // Nothing is written before everything is planned.
    if (!planned.ok) return planned;
    const { entry, states } = planned.value;
    if (entry.ops.length === 0) continue;
    const steps = entryToSteps(entry, reads, states);
    reads.note(steps.map(({ after }) => after));
    all.push({ entry, steps });
    clock = tick(clock, store.now());
  }
  const stamps = all.map(({ entry }) => entry.stamp);
  const last = stamps.at(-1);
  attempt.committed = { act, stamps };
  if (last !== undefined) attempt.commit = await writeEntries(store, all, act, last);
  return done(attempt.committed);
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

async function writeEntries(
  store: Store,
  all: readonly Planned[],
  act: string,
  last: Stamp,
): Promise<Commit> {
  const { records, diaries, entries, acts, meta } = store.database;
  const whole = joinSteps(all);
  const moves = planMoves(whole);
  const days = moves.length > 0 ? await moveInDiaries(store, moves) : [];
  const rows = all.map(({ entry }) => entryToRow(store, entry));
  writeRows([
    [records, 'put', whole.map(({ after, stamp }) => recordToRow(store, after, stamp))],
    [diaries, 'put', days],
    [entries, 'add', rows],
    [acts, 'add', all.map((one) => plannedToAct(store, one, act))],
    [meta, 'put', [clockToRow(last)]],
  ]);
  return {
    records: new Map(whole.map(({ after }) => [after.id, after])),
    diaries: days.map(({ match }) => match),
    log: true,
    written: rows.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/**
 * The last that happens in the transaction, in the browser's own words: nobody waits for the answer
 * to each row, and the disk begins at once. Through Dexie the five stores took a third of a save. A
 * row that is refused at once throws before the commit, one that fails later aborts the transaction.
 */
function writeRows(all: readonly Rows[]): void {
  const { idbtrans } = Dexie.currentTransaction;
  for (const [{ name }, way, rows] of all) {
    const objects = idbtrans.objectStore(name);
    for (const row of rows) objects[way](row);
  }
  idbtrans.commit();
}

type Rows = readonly [
  table: { readonly name: string },
  way: 'put' | 'add',
  rows: readonly unknown[],
];

function plannedToAct(store: Store, { entry, steps }: Planned, act: string): ActRow {
  const { stamp } = entry;
  const inverse = JSON.stringify(entryToInverse(entry, steps));
  return { stamp, act, sealed: store.seal(inversePlace(stamp), inverse) };
}

/** Of a record that several entries touch: as it was before the first, and as the last leaves it. */
function joinSteps(all: readonly Planned[]): (Step & { readonly stamp: Stamp })[] {
  const joined = new Map<RecordId, Step & { readonly stamp: Stamp }>();
  for (const { entry, steps } of all) {
    for (const { before, after } of steps) {
      const earlier = joined.get(after.id);
      const first = earlier ? earlier.before : before;
      joined.set(after.id, { before: first, after, stamp: entry.stamp });
    }
  }
  return [...joined.values()];
}
