import type { RecordId } from '../domain/op.ts';
import type { ListIds, ReadState } from '../domain/read-records.ts';
import { tableRows } from './read-records.ts';
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
  /** Something was asked for that is not here: the plan is not to be believed. */
  readonly isMissing: () => boolean;
  readonly fetch: () => Promise<unknown>;
};

export function createPlanReads(store: Store, ids: readonly RecordId[]): PlanReads {
  const records = new Map<RecordId, StoredRecord | undefined>();
  const lists = new Map<string, readonly RecordId[]>();
  const missing = new Set<RecordId>(ids);
  const missingLists = new Map<string, Parameters<ListIds>>();
  return {
    read: (id) => {
      if (!records.has(id)) missing.add(id);
      return records.get(id)?.state;
    },
    listIds: (table, owner) => {
      const key = `${table} ${owner ?? ''}`;
      if (!lists.has(key)) missingLists.set(key, [table, owner]);
      return lists.get(key) ?? [];
    },
    recordAt: (id) => records.get(id),
    isMissing: () => missing.size > 0 || missingLists.size > 0,
    fetch: async () => {
      const [wanted, wantedLists] = [[...missing], [...missingLists]];
      missing.clear();
      missingLists.clear();
      // The rows come with the ids: whoever lists a table wants to read it.
      const [rows, ...rowsOfLists] = await Promise.all([
        store.database.records.bulkGet(wanted),
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

const listedRows = (store: Store, [table, owner]: Parameters<ListIds>) =>
  owner === undefined
    ? tableRows(store, table).toArray()
    : store.database.records.where('match').equals(owner).toArray();
