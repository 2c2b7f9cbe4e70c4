import { deletedPath, isDeleted, isEditedAfterDeletion } from '../domain/deletion.ts';
import { differentValues } from '../domain/merge.ts';
import { definitionOf } from '../domain/records/definitions.ts';
import type { StoredRecord } from './store.ts';

/**
 * The paths of a record that wait for a person: several different values in a field that asks, and
 * a deletion that somebody wrote past. Sets decide by themselves (additions win), and so does what
 * this version does not know.
 */
export function waitingPaths({ table, state }: StoredRecord): readonly string[] {
  const fields = definitionOf(table)?.fields;
  if (!fields) return [];
  if (isDeleted(state)) return isEditedAfterDeletion(state) ? [deletedPath] : [];
  return [...state]
    .filter(([path, field]) => {
      const known = fields[path.split('/')[0] ?? path];
      const asks = known && known.kind !== 'set' && known.review !== 'auto';
      return asks && field.alive.length > 1 && differentValues(field).length > 1;
    })
    .map(([path]) => path);
}

export const countWaiting = (record: StoredRecord): number => waitingPaths(record).length;
