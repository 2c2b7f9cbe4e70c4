import type { SaveFailure, Saved } from '../domain/api.ts';
import { clockToStamp, type Stamp, tick } from '../domain/clock.ts';
import type { RecordState } from '../domain/merge.ts';
import type { Entry, RecordId } from '../domain/op.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import type { ListIds, ReadState } from '../domain/read-records.ts';
import { type Step, updateDiaries } from './diaries.ts';
import { entryToInverse, inversePlace } from './inverse.ts';
import { entryToRow } from './own-segments.ts';
import { readClock } from './read-clock.ts';
import { tableRows } from './read-records.ts';
import { recordToRow, rowToRecord } from './record-row.ts';
import { errorToSaveFailure, runUnit } from './run-unit.ts';
import type { Commit, Store, StoredRecord } from './store.ts';

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
  try {
    const outcome = await runUnit(store, () =>
      dexie.transaction('rw', [records, diaries, entries, acts, meta], () =>
        writeOnce(store, plan, options, attempt),
      ),
    );
    if (outcome.ok && attempt.commit) store.announce(attempt.commit);
    return outcome;
  } catch (error) {
    const failure = errorToSaveFailure(error);
    if (!failure) throw error;
    return refused(failure);
  }
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
  const [device, clock, known] = await Promise.all([
    readDevice(store),
    readClock(store),
    readKnown(store, options.ids, new Map()),
  ]);
  if (device === undefined) return refused({ type: 'no-programme' });
  const stamp = clockToStamp(tick(clock, store.now()), device);
  const act = options.act ?? stamp;
  const planned = await planWithReads(store, plan, stamp, known);
  if (!planned.ok) return planned;
  const { entry, states } = planned.value;
  if (entry.ops.length > 0) {
    attempt.stamp = stamp;
    attempt.commit = await writeEntry(store, entry, entryToSteps(entry, known, states), act);
  }
  return done({ act, stamp });
}

async function readDevice({ database }: Store): Promise<string | undefined> {
  const row = await database.meta.get('identity');
  return row?.key === 'identity' ? row.device : undefined;
}

type Known = Map<RecordId, StoredRecord | undefined>;

async function readKnown(store: Store, ids: readonly RecordId[], known: Known): Promise<Known> {
  const rows = await store.database.records.bulkGet([...ids]);
  for (const [index, id] of ids.entries()) {
    const row = rows[index];
    known.set(id, row && rowToRecord(store, row));
  }
  return known;
}

/** A plan is synchronous and pure; what it asked for and we had not read, we read, and ask again. */
async function planWithReads<Failure extends { readonly type: string }>(
  store: Store,
  plan: Plan<Failure>,
  stamp: Stamp,
  known: Known,
): Promise<ReturnType<Plan<Failure>>> {
  const lists = new Map<string, readonly RecordId[]>();
  for (;;) {
    const missing = new Set<RecordId>();
    const missingLists = new Map<string, Parameters<ListIds>>();
    const read: ReadState = (id) => {
      if (!known.has(id)) missing.add(id);
      return known.get(id)?.state;
    };
    const listIds: ListIds = (table, owner) => {
      const key = `${table} ${owner ?? ''}`;
      if (!lists.has(key)) missingLists.set(key, [table, owner]);
      return lists.get(key) ?? [];
    };
    const planned = plan(read, stamp, listIds);
    if (missing.size === 0 && missingLists.size === 0) return planned;
    // One `Promise.all`: Dexie follows it, while a chain of native promises would let the transaction end.
    await Promise.all([
      readKnown(store, [...missing], known),
      ...[...missingLists].map(async ([key, asked]) =>
        lists.set(key, await readList(store, asked, known)),
      ),
    ]);
  }
}

/** The rows come with the ids: whoever lists a table wants to read it. */
async function readList(
  store: Store,
  [table, owner]: Parameters<ListIds>,
  known: Known,
): Promise<readonly RecordId[]> {
  const { records } = store.database;
  const rows =
    owner === undefined
      ? await tableRows(store, table).toArray()
      : await records
          .where('match')
          .equals(owner)
          .filter((row) => row.table === table)
          .toArray();
  for (const row of rows) if (!known.has(row.id)) known.set(row.id, rowToRecord(store, row));
  return rows.map((row) => row.id);
}

function entryToSteps(
  entry: Entry,
  known: Known,
  states: ReadonlyMap<RecordId, RecordState>,
): Step[] {
  const steps = new Map<RecordId, Step>();
  for (const { table, id, scope } of entry.ops) {
    const state = states.get(id);
    if (state) steps.set(id, { before: known.get(id), after: { table, id, scope, state } });
  }
  return [...steps.values()];
}

async function writeEntry(
  store: Store,
  entry: Entry,
  steps: readonly Step[],
  act: string,
): Promise<Commit> {
  const { records, entries, acts } = store.database;
  const inverse = JSON.stringify(entryToInverse(entry, steps));
  const row = entryToRow(store, entry);
  const [diaries] = await Promise.all([
    updateDiaries(store, steps),
    records.bulkPut(steps.map((step) => recordToRow(store, step.after, entry.stamp))),
    entries.add(row),
    acts.add({
      stamp: entry.stamp,
      act,
      sealed: store.seal(inversePlace(entry.stamp), inverse),
    }),
  ]);
  return {
    records: new Map(steps.map(({ after }) => [after.id, after])),
    diaries,
    log: true,
    written: row.bytes,
  };
}
