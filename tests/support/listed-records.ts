import type { Change } from '../../src/domain/changes.ts';
import type { RecordId } from '../../src/domain/op.ts';
import type { ListIds } from '../../src/domain/read-records.ts';
import { ownerFieldOf } from '../../src/domain/record.ts';
import { definitionOf } from '../../src/domain/records/definitions.ts';

/** What was created, by table and by whom it is listed under, as a device's index knows it. */
export function createLists() {
  const ids = new Map<string, RecordId[]>();
  const put = (key: string, id: RecordId) => ids.set(key, [...(ids.get(key) ?? []), id]);
  const listIds: ListIds = (table, owner) => ids.get(`${table} ${owner ?? ''}`) ?? [];
  const add = (changes: readonly Change[]) => {
    for (const change of changes) {
      if (change.type !== 'create') continue;
      put(`${change.table} `, change.id);
      const def = definitionOf(change.table);
      const owner = def && change.fields[ownerFieldOf(def) ?? ''];
      if (typeof owner === 'string') put(`${change.table} ${owner}`, change.id);
    }
  };
  return { listIds, add };
}
