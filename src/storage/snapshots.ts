import type { Stamp } from '../domain/clock.ts';
import type { RecordId } from '../domain/op.ts';
import { rowToRecord } from './record-row.ts';
import { tableRows } from './read-records.ts';
import { runUnit } from './run-unit.ts';
import type { Store, StoredRecord } from './store.ts';

/**
 * A thousand people in a thousand seals take a slow laptop most of a second to open; in one seal a
 * twentieth of it. So a small table has a snapshot beside its rows, made when nobody waits. It is
 * never the truth: what was written since its `until` is read from the rows and laid over it, and
 * one that another build of the app has made (`reader`) is not read at all.
 */
export type TableContent<Value> = {
  readonly values: ReadonlyMap<RecordId, Value>;
  /** Rows that the snapshot does not cover, to be laid over its values. */
  readonly since: readonly StoredRecord[];
  /** What `values` cover; nothing where there is no snapshot. */
  readonly until: Stamp | undefined;
};

type Reader<Value> = {
  readonly table: string;
  /** Changes with every build, because what is read of the same row may change with it. */
  readonly reader: string;
  readonly read: (record: StoredRecord) => Value;
};

export function readTableContent<Value>(
  store: Store,
  { table, reader }: Reader<Value>,
): Promise<TableContent<Value>> {
  const { dexie, snapshots, records } = store.database;
  return runUnit(store, () =>
    dexie.transaction('r', [snapshots, records], async () => {
      const row = await snapshots.get(table);
      const snapshot = row?.reader === reader ? row : undefined;
      const rows = await tableRows(store, table, snapshot?.until).toArray();
      const values: [RecordId, Value][] = snapshot
        ? JSON.parse(store.open(snapshotPlace(table), snapshot.sealed))
        : [];
      return {
        values: new Map(values),
        since: rows.map((one) => rowToRecord(store, one)),
        until: snapshot?.until,
      };
    }),
  );
}

/**
 * Makes the table's snapshot anew of `values`, which cover all up to `until`, and of the rows
 * written since, by this tab or another one: they are read in the same transaction.
 */
export function writeSnapshot<Value>(
  store: Store,
  { table, reader, read }: Reader<Value>,
  values: ReadonlyMap<RecordId, Value>,
  until: Stamp | undefined,
): Promise<{ readonly values: ReadonlyMap<RecordId, Value>; readonly until: Stamp | undefined }> {
  const { dexie, snapshots, records } = store.database;
  return runUnit(store, () =>
    dexie.transaction('rw', [snapshots, records], async () => {
      const rows = await tableRows(store, table, until).toArray();
      const last = rows.at(-1)?.touched;
      if (last === undefined) return { values, until };
      const fresh = new Map(values);
      for (const row of rows) fresh.set(row.id, read(rowToRecord(store, row)));
      const sealed = store.seal(snapshotPlace(table), JSON.stringify([...fresh]));
      await snapshots.put({ table, reader, until: last, sealed });
      return { values: fresh, until: last };
    }),
  );
}

const snapshotPlace = (table: string) => `snapshot ${table}`;
