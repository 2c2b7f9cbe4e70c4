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
  const owners = new Map<string, ReadonlyMap<RecordId, readonly unknown[]>>();
  const list = <Name extends Table>(table: Name, owner?: RecordId): readonly RecordIn<Name>[] => {
    const all: readonly RecordIn<Name>[] = lists[table] ?? [];
    if (owner === undefined) return all;
    const byOwner = owners.get(table) ?? groupByOwner(table, all);
    owners.set(table, byOwner);
    // What stands in a table's groups was listed as that table.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (byOwner.get(owner) ?? []) as readonly RecordIn<Name>[];
  };
  return { find: findByIndex(list), list };
}

/** Once for all people: a list of everybody asks for the papers of each. */
function groupByOwner<Name extends Table>(
  table: Name,
  records: readonly RecordIn<Name>[],
): ReadonlyMap<RecordId, readonly unknown[]> {
  const field = ownerFieldOf(definitions[table]);
  const groups = new Map<RecordId, unknown[]>();
  for (const record of records) {
    const owner = Object.entries(record).find(([name]) => name === field)?.[1];
    if (typeof owner !== 'string') continue;
    const group = groups.get(owner);
    if (group) group.push(record);
    else groups.set(owner, [record]);
  }
  return groups;
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
