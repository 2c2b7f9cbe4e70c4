import { stampToClock } from '../../domain/clock.ts';
import { deletedPath, isEditedAfterDeletion } from '../../domain/deletion.ts';
import type { DeletedRow } from '../../domain/views.ts';
import { readDeletedSince } from '../../storage/read-records.ts';
import type { StoredRecord } from '../../storage/store.ts';
import type { OpenSpace } from '../open-space.ts';
import { readPeople, type People } from '../register.ts';
import { subjectOf } from '../subject.ts';

const keptMillis = 30 * 24 * 60 * 60_000; // 30 days

/** «Недавно удалённые»: the latest first. */
export async function answerDeleted(space: OpenSpace): Promise<readonly DeletedRow[]> {
  const [register, records] = await Promise.all([
    readPeople(space),
    readDeletedSince(space.store, space.surroundings.now() - keptMillis),
  ]);
  return records
    .map((record) => deletedRow(register, record))
    .sort((a, b) => b.deletedAtMillis - a.deletedAtMillis);
}

export function deletedRow(register: People, record: StoredRecord): DeletedRow {
  const { table, id, state } = record;
  const deletion = state.get(deletedPath)?.alive[0];
  return {
    table,
    id,
    subject: subjectOf(register, record),
    deletedAtMillis: deletion ? stampToClock(deletion.stamp).millis : 0,
    isEditedSince: isEditedAfterDeletion(state),
  };
}
