import type { Stamp } from '../domain/clock.ts';
import { isDeleted } from '../domain/deletion.ts';
import type { RecordId } from '../domain/op.ts';
import { type Definition, readRecord, type RecordOf } from '../domain/record.ts';
import { createPacker } from './pack-record.ts';
import { readTableContent, writeSnapshot } from '../storage/snapshots.ts';
import type { Store, StoredRecord } from '../storage/store.ts';

/** A record that stays opened in memory. Deleted ones too: a pair still shows its people's names. */
export type Kept<Value> = { readonly record: Value; readonly isDeleted: boolean };

export type KeptTable<Def extends Definition> = {
  /** Read once, when first asked for; the map is always the same and always current. */
  readonly load: () => Promise<ReadonlyMap<RecordId, Kept<RecordOf<Def>>>>;
  readonly take: (records: Iterable<StoredRecord>) => void;
  /** Makes the next start faster; does nothing where there is little to gain. */
  readonly rest: () => Promise<void>;
};

/** So many rows open quickly enough one by one. */
const looseRows = 40;

/** Keeps a small table opened, so that a list needs neither the disk nor the keys again. */
export function keepTable<Def extends Definition>(
  store: Store,
  definition: Def,
  reader: string,
): KeptTable<Def> {
  const { table } = definition;
  const kept = new Map<RecordId, Kept<RecordOf<Def>>>();
  let loading: Promise<unknown> | undefined;
  let until: Stamp | undefined;
  let loose = 0;
  const read = ({ id, state }: StoredRecord): Kept<RecordOf<Def>> => ({
    record: readRecord(definition, id, state),
    isDeleted: isDeleted(state),
  });
  const content = { table, reader, read, ...createPacker(definition) };
  const put = (records: Iterable<StoredRecord>) => {
    for (const record of records) {
      kept.set(record.id, read(record));
      loose += 1;
    }
  };
  const readAll = async () => {
    const found = await readTableContent(store, content);
    for (const [id, value] of found.values) kept.set(id, value);
    put(found.since);
    ({ until } = found);
  };
  const load = async () => {
    loading ??= readAll();
    await loading;
    return kept;
  };
  const makeSnapshot = async () => {
    const snapshot = await writeSnapshot(store, content, kept, until);
    for (const [id, value] of snapshot.values) kept.set(id, value);
    ({ until } = snapshot);
    loose = 0;
  };
  return {
    load,
    take: (records) => {
      const own = [...records].filter((record) => record.table === table);
      // What was read before the commit must not overwrite it: the commit waits its turn.
      if (loading) loading = loading.then(() => put(own));
      else loose += own.length;
    },
    rest: async () => {
      if (loose < looseRows) return;
      const resting = load().then(makeSnapshot);
      loading = resting.catch(() => undefined);
      await resting;
    },
  };
}
