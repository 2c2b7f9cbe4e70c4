import type { RecordId } from '../op.ts';
import type { Talk } from './rotation.ts';

/** Each mentor's mentees and each mentee's mentors of the given rounds. */
export function listMet(
  rounds: readonly (readonly Talk[])[],
): ReadonlyMap<RecordId, ReadonlySet<RecordId>> {
  const met = new Map<RecordId, Set<RecordId>>();
  const add = (one: RecordId, other: RecordId) => {
    const known = met.get(one) ?? new Set();
    met.set(one, known.add(other));
  };
  for (const { mentorId, menteeIds } of rounds.flat()) {
    for (const menteeId of menteeIds) {
      add(mentorId, menteeId);
      add(menteeId, mentorId);
    }
  }
  return met;
}
