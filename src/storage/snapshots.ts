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

type Reader<Value, Packed> = {
  readonly table: string;
  /** Changes with every build, because what is read of the same row may change with it. */
  readonly reader: string;
  readonly read: (record: StoredRecord) => Value;
  readonly pack: (value: Value) => Packed;
  readonly unpack: (packed: Packed) => Value;
};

export async function readTableContent<Value, Packed extends readonly [id: RecordId, ...unknown[]]>(
  store: Store,
  { table, reader, unpack }: Reader<Value, Packed>,
): Promise<TableContent<Value>> {
  const { dexie, snapshots, records } = store.database;
  const native = await store.nativeSeal();
  const { snapshot, rows } = await runUnit(store, () =>
    dexie.transaction('r', [snapshots, records], async () => {
      const found = await snapshots.get(table);
      const usable = native && found?.reader === reader ? found : undefined;
      return { snapshot: usable, rows: await tableRows(store, table, usable?.until).toArray() };
    }),
  );
  const text = snapshot && (await native?.open(snapshotPlace(table), snapshot.sealed));
  const packed: Packed[] = text === undefined ? [] : JSON.parse(text);
  return {
    values: new Map(packed.map((one) => [one[0], unpack(one)])),
    since: rows.map((row) => rowToRecord(store, row)),
    until: snapshot?.until,
  };
}

/**
 * Makes the table's snapshot anew of `values`, which cover all up to `until`, and of the rows
 * written since, by this tab or another one. What is written while it is sealed comes after its
 * new `until` and is read from the rows next time.
 */
export async function writeSnapshot<Value, Packed>(
  store: Store,
  { table, reader, read, pack }: Reader<Value, Packed>,
  values: ReadonlyMap<RecordId, Value>,
  until: Stamp | undefined,
): Promise<{ readonly values: ReadonlyMap<RecordId, Value>; readonly until: Stamp | undefined }> {
  const native = await store.nativeSeal();
  const rows = await runUnit(store, () => tableRows(store, table, until).toArray());
  const last = rows.at(-1)?.touched;
  if (!native || last === undefined) return { values, until };
  const fresh = new Map(values);
  for (const row of rows) fresh.set(row.id, read(rowToRecord(store, row)));
  const text = JSON.stringify([...fresh.values()].map(pack));
  const sealed = await native.seal(snapshotPlace(table), text);
  await runUnit(store, () => store.database.snapshots.put({ table, reader, until: last, sealed }));
  return { values: fresh, until: last };
}

const snapshotPlace = (table: string) => `snapshot ${table}`;
