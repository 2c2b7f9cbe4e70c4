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
  return parseDeletion(shownValue(state, deletedPath)) !== undefined;
}

/**
 * Somebody went on writing in a record that somebody else had deleted meanwhile. Where several
 * deleted it, what one of them saw is settled.
 */
export function isEditedAfterDeletion(state: RecordState): boolean {
  if (!isDeleted(state)) return false;
  const deletions = state.get(deletedPath)?.alive ?? [];
  const saw = new Set(deletions.flatMap((written) => parseDeletion(written.value)?.saw ?? []));
  return everyStamp(state).some((stamp) => !saw.has(stamp));
}

function parseDeletion(value: Json | undefined) {
  const parsed = v.safeParse(deletionSchema, value);
  return parsed.success ? parsed.output : undefined;
}

function everyStamp(state: RecordState): Stamp[] {
  const stamps = new Set<Stamp>();
  for (const [path, field] of state) {
    if (path !== deletedPath) for (const written of field.alive) stamps.add(written.stamp);
  }
  return [...stamps].sort();
}
