import type { RecordId } from '../domain/op.ts';
import type { ListIds, ReadState } from '../domain/read-records.ts';
import { tableRows } from './read-records.ts';
import type { RecordRow } from './database.ts';
import { rowToRecord } from './record-row.ts';
import type { Store, StoredRecord } from './store.ts';

/**
 * What a plan reads, inside the transaction that will write it. A plan is synchronous and pure:
 * what it asks for and is not here yet is noted, fetched, and the plan asked again.
 */
export type PlanReads = {
  readonly read: ReadState;
  readonly listIds: ListIds;
  readonly recordAt: (id: RecordId) => StoredRecord | undefined;
  /** What was planned so far: later plans of the same transaction see it. */
  readonly note: (planned: readonly StoredRecord[]) => void;
  /** Something was asked for that is not here: the plan is not to be believed. */
  readonly isMissing: () => boolean;
  readonly fetch: () => Promise<unknown>;
};

export function createPlanReads(store: Store, ids: readonly RecordId[]): PlanReads {
  const records = new Map<RecordId, StoredRecord | undefined>();
  const lists = new Map<string, readonly RecordId[]>();
  const missing = new Set<RecordId>(ids);
  const missingLists = new Map<string, Parameters<ListIds>>();
  const planned: StoredRecord[] = [];
  return {
    read: (id) => {
      if (!records.has(id)) missing.add(id);
      return records.get(id)?.state;
    },
    listIds: (table, owner) => {
      const key = `${table} ${owner ?? ''}`;
      if (!lists.has(key)) missingLists.set(key, [table, owner]);
      const listed = lists.get(key) ?? [];
      // As a plan itself does with what it creates: whoever reads a record sees whose it is.
      const own = planned.filter((record) => record.table === table).map(({ id }) => id);
      return own.length > 0 ? [...new Set([...listed, ...own])] : listed;
    },
    recordAt: (id) => records.get(id),
    note: (more) => {
      for (const record of more) records.set(record.id, record);
      planned.push(...more);
    },
    isMissing: () => missing.size > 0 || missingLists.size > 0,
    fetch: async () => {
      const [wanted, wantedLists] = [[...missing], [...missingLists]];
      missing.clear();
      missingLists.clear();
      // The rows come with the ids: whoever lists a table wants to read it.
      const [rows, ...rowsOfLists] = await Promise.all([
        readRows(store, wanted),
        ...wantedLists.map(([, asked]) => listedRows(store, asked)),
      ]);
      for (const [index, id] of wanted.entries()) {
        const row = rows[index];
        records.set(id, row && rowToRecord(store, row));
      }
      for (const [index, [key, [table]]] of wantedLists.entries()) {
        const listed = (rowsOfLists[index] ?? []).filter((row) => row.table === table);
        for (const row of listed) {
          if (!records.has(row.id)) records.set(row.id, rowToRecord(store, row));
        }
        lists.set(
          key,
          listed.map((row) => row.id),
        );
      }
    },
  };
}

/**
 * An import asks for hundreds of records that are not there yet. New ids lie side by side, so one
 * question for what lies between the first and the last spares a question for each.
 */
async function readRows(
  { database }: Store,
  ids: readonly RecordId[],
): Promise<readonly (RecordRow | undefined)[]> {
  const { records } = database;
  if (ids.length < manyIds) return records.bulkGet([...ids]);
  const [first = '', ...others] = [...ids].sort();
  const limit = ids.length;
  const between = records.where('id').between(first, others.at(-1), true, true);
  const keys = await between.limit(limit).primaryKeys();
  const present = new Set(keys.length < limit ? keys : ids);
  const wanted = ids.filter((id) => present.has(id));
  const rows = wanted.length > 0 ? await records.bulkGet(wanted) : [];
  const found = new Map(wanted.map((id, index) => [id, rows[index]]));
  return ids.map((id) => found.get(id));
}

const manyIds = 20;

const listedRows = (store: Store, [table, owner]: Parameters<ListIds>) =>
  owner === undefined
    ? tableRows(store, table).toArray()
    : store.database.records.where('match').equals(owner).toArray();
