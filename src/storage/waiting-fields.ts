import { deletedPath, isDeleted, isEditedAfterDeletion } from '../domain/deletion.ts';
import { definitionOf } from '../domain/records/definitions.ts';
import { listWaitingPaths, type WaitingPath } from '../domain/today/waiting-paths.ts';
import type { StoredRecord } from './store.ts';

/** The places of a record where different values wait. Nobody decides about a field of what is deleted. */
export function listWaiting({ table, state }: StoredRecord): readonly WaitingPath[] {
  const definition = definitionOf(table);
  if (!definition) return [];
  const waiting = listWaitingPaths(definition, state);
  return isDeleted(state) ? waiting.filter(({ path }) => path === deletedPath) : waiting;
}

/** How many decisions a record asks of people; a deletion that somebody wrote past is one. */
export function countWaiting(record: StoredRecord): number {
  return listWaiting(record).length + (isEditedAfterDeletion(record.state) ? 1 : 0);
}
