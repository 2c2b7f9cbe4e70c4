import * as v from 'valibot';
import type { Stamp } from './clock.ts';
import type { Json } from './json.ts';
import { type RecordState, shownValue } from './merge.ts';

/**
 * A deletion is a register like any other, whose value names every write it saw. What was written
 * elsewhere without knowing of the deletion is therefore recognised, and asks for a decision
 * instead of vanishing.
 */
export const deletedPath = '$deleted';

const deletionSchema = v.object({ saw: v.array(v.string()) });

export function deletionValue(state: RecordState): Json {
  return { saw: everyStamp(state) };
}

export function isDeleted(state: RecordState): boolean {
  return deletionOf(state) !== undefined;
}

/** Somebody went on writing in a record that somebody else had deleted meanwhile. */
export function isEditedAfterDeletion(state: RecordState): boolean {
  const deletion = deletionOf(state);
  if (!deletion) return false;
  const saw = new Set(deletion.saw);
  return everyStamp(state).some((stamp) => !saw.has(stamp));
}

function deletionOf(state: RecordState) {
  const parsed = v.safeParse(deletionSchema, shownValue(state, deletedPath));
  return parsed.success ? parsed.output : undefined;
}

function everyStamp(state: RecordState): Stamp[] {
  const stamps = new Set<Stamp>();
  for (const [path, field] of state) {
    if (path !== deletedPath) for (const written of field.alive) stamps.add(written.stamp);
  }
  return [...stamps].sort();
}
