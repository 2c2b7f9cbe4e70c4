import type { Stamp } from '../domain/clock.ts';
import type { RecordId } from '../domain/op.ts';
import type { Diary, RecordRow } from './database.ts';
import { rowToDiary } from './diaries.ts';
import { rowToRecord } from './record-row.ts';
import { runUnit } from './run-unit.ts';
import type { Store, StoredRecord } from './store.ts';

export function readRecords(
  store: Store,
  ids: readonly RecordId[],
): Promise<readonly (StoredRecord | undefined)[]> {
  return readRows(store, () => store.database.records.bulkGet([...ids]));
}

/** All of a table, deleted ones too. */
export async function readTable(store: Store, table: string): Promise<readonly StoredRecord[]> {
  return present(await readRows(store, () => tableRows(store, table).toArray()));
}

/** Of a table, what was written here after a moment; everything without one. */
export const tableRows = ({ database }: Store, table: string, since?: Stamp) =>
  database.records
    .where('[table+touched]')
    .between(since === undefined ? [table] : [table, since], [table, []], false);

/** Meetings, steps, check-ins: all that belongs to a match, deleted ones too. */
export async function readOfMatch(store: Store, match: RecordId): Promise<readonly StoredRecord[]> {
  return present(
    await readRows(store, () => store.database.records.where('match').equals(match).toArray()),
  );
}

/** Records with fields that wait for a decision. */
export async function readWaiting(store: Store): Promise<readonly StoredRecord[]> {
  return present(
    await readRows(store, () => store.database.records.where('waits').above(0).toArray()),
  );
}

export async function readDeletedSince(
  store: Store,
  sinceMillis: number,
): Promise<readonly StoredRecord[]> {
  return present(
    await readRows(store, () =>
      store.database.records.where('deletedAt').aboveOrEqual(sinceMillis).toArray(),
    ),
  );
}

/** Every record of every table, a few at a time: an export must not hold them all. */
export async function* readEverything(store: Store): AsyncGenerator<readonly StoredRecord[]> {
  let after = '';
  for (;;) {
    const records = await readEverythingAfter(store, after);
    const last = records.at(-1);
    if (!last) return;
    yield records;
    after = last.id;
  }
}

export async function readEverythingAfter(
  store: Store,
  after: RecordId,
): Promise<readonly StoredRecord[]> {
  return present(
    await readRows(store, () =>
      store.database.records.where('id').above(after).limit(pageRows).toArray(),
    ),
  );
}

const pageRows = 500;

/** The days of the meetings of these matches, or of all. */
export async function readDiaries(
  store: Store,
  matches?: readonly RecordId[],
): Promise<readonly Diary[]> {
  const { diaries } = store.database;
  const rows = await runUnit(store, () =>
    matches ? diaries.bulkGet([...matches]) : diaries.toArray(),
  );
  return rows.map((row, index) => rowToDiary(row ?? { match: matches?.[index] ?? '', days: '[]' }));
}

async function readRows(
  store: Store,
  read: () => Promise<(RecordRow | undefined)[]>,
): Promise<readonly (StoredRecord | undefined)[]> {
  const rows = await runUnit(store, read);
  return rows.map((row) => row && rowToRecord(store, row));
}

const present = (records: readonly (StoredRecord | undefined)[]): readonly StoredRecord[] =>
  records.filter((record) => record !== undefined);
