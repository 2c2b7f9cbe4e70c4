import type { RecordId } from '../domain/op.ts';
import { isDeleted } from '../domain/deletion.ts';
import { type Definition, readRecord, type RecordOf } from '../domain/record.ts';
import { readTable } from '../storage/read-records.ts';
import type { Store, StoredRecord } from '../storage/store.ts';

/** A record that stays opened in memory. Deleted ones too: a pair still shows its people's names. */
export type Kept<Value> = { readonly record: Value; readonly isDeleted: boolean };

export type KeptTable<Def extends Definition> = {
  /** Read once, when first asked for; the map is always the same and always current. */
  readonly load: () => Promise<ReadonlyMap<RecordId, Kept<RecordOf<Def>>>>;
  readonly take: (records: Iterable<StoredRecord>) => void;
};

/** Keeps a small table opened, so that a list needs neither the disk nor the keys again. */
export function keepTable<Def extends Definition>(store: Store, definition: Def): KeptTable<Def> {
  const kept = new Map<RecordId, Kept<RecordOf<Def>>>();
  let loading: Promise<unknown> | undefined;
  const put = (records: Iterable<StoredRecord>) => {
    for (const { table, id, state } of records) {
      if (table !== definition.table) continue;
      kept.set(id, {
        record: readRecord(definition, id, state),
        isDeleted: isDeleted(state),
      });
    }
  };
  return {
    load: async () => {
      loading ??= readTable(store, definition.table).then(put);
      await loading;
      return kept;
    },
    take: (records) => {
      // What was read before the commit must not overwrite it: the commit waits its turn.
      loading = loading?.then(() => put(records));
    },
  };
}
