import { isDeleted } from './deletion.ts';
import type { RecordState } from './merge.ts';
import type { RecordId } from './op.ts';
import { ownerFieldOf, readRecord, type RecordOf } from './record.ts';
import { definitions, type Table } from './records/definitions.ts';

/** The records as they are now. */
export type ReadState = (id: RecordId) => RecordState | undefined;

/** The ids of all records of a table, deleted ones included, or of those listed under one match or person. */
export type ListIds = (table: Table, owner?: RecordId) => readonly RecordId[];

export type RecordIn<Name extends Table> = RecordOf<(typeof definitions)[Name]>;

/**
 * What the rules look at: the living records, as people see them. Rules are asked from two places:
 * inside the save, where a record is read when a rule wants it, and by the worker for the screens,
 * where everything is in memory.
 */
export type ReadRecords = {
  readonly find: <Name extends Table>(table: Name, id: RecordId) => RecordIn<Name> | undefined;
  /** All of a table, or those listed under one match or person. */
  readonly list: <Name extends Table>(table: Name, owner?: RecordId) => readonly RecordIn<Name>[];
};

export type RecordsByTable = { readonly [Name in Table]?: readonly RecordIn<Name>[] };

/** Tables that are left out are empty. */
export function recordsFromLists(lists: RecordsByTable): ReadRecords {
  const list = <Name extends Table>(table: Name, owner?: RecordId): readonly RecordIn<Name>[] => {
    const all: readonly RecordIn<Name>[] = lists[table] ?? [];
    return owner === undefined ? all : all.filter((record) => isListedUnder(table, record, owner));
  };
  return { find: findByIndex(list), list };
}

function isListedUnder(table: Table, record: object, owner: RecordId): boolean {
  const field = ownerFieldOf(definitions[table]);
  return Object.entries(record).some(([name, value]) => name === field && value === owner);
}

function findByIndex(list: ReadRecords['list']): ReadRecords['find'] {
  const indexes = new Map<Table, ReadonlyMap<RecordId, unknown>>();
  return <Name extends Table>(table: Name, id: RecordId) => {
    const index = indexes.get(table) ?? new Map(list(table).map((record) => [record.id, record]));
    indexes.set(table, index);
    // What stands in a table's index was listed as that table.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return index.get(id) as RecordIn<Name> | undefined;
  };
}

/** Opens a table once: as long as it is asked, nothing may be written. */
export function recordsFromStates(read: ReadState, listIds: ListIds): ReadRecords {
  const find = <Name extends Table>(table: Name, id: RecordId): RecordIn<Name> | undefined => {
    const state = read(id);
    return state && !isDeleted(state) ? readRecord(definitions[table], id, state) : undefined;
  };
  const tables = new Map<string, readonly unknown[]>();
  const list = <Name extends Table>(table: Name, owner = ''): readonly RecordIn<Name>[] => {
    const key = `${table} ${owner}`;
    const records =
      tables.get(key) ??
      listIds(table, owner === '' ? undefined : owner)
        .flatMap((id) => find(table, id) ?? [])
        .filter((record) => owner === '' || isListedUnder(table, record, owner));
    tables.set(key, records);
    // What stands under a table's name was read as that table.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return records as readonly RecordIn<Name>[];
  };
  return { find, list };
}
