import type { Stamp } from './clock.ts';
import { isSameJson, type Json } from './json.ts';
import type { Op } from './op.ts';

/**
 * How two devices that worked apart become one again.
 *
 * Every field is a register that may hold several values. A write names the writes it replaces; a
 * write that nobody replaced is *alive*. The greatest stamp is shown, the others wait as siblings
 * until somebody decides. So a wrong clock can change which value is shown, and never loses one.
 * Plain last-writer-wins was refused: it silently drops one side of every concurrent edit, even
 * with perfect clocks.
 *
 * The state of a field is a join of two growing sets (what was written, what was replaced). Join is
 * commutative, associative and idempotent: any order, any repetition, the same state. `past` keeps
 * the stamps that were replaced, because a replaced write may still arrive, or arrive again.
 */
export type FieldState = {
  /** Greatest stamp first; the first one is shown. */
  readonly alive: readonly Written[];
  readonly past: readonly Stamp[];
};

export type Written = { readonly stamp: Stamp; readonly value: Json };

/** A Map, because a field called `__proto__` must be nothing but a field. */
export type RecordState = ReadonlyMap<string, FieldState>;

const nothing: FieldState = { alive: [], past: [] };

export function applyOp(state: RecordState, stamp: Stamp, op: Op): RecordState {
  return new Map(state).set(op.path, writeField(state.get(op.path), stamp, op));
}

export function writeField(field: FieldState | undefined, stamp: Stamp, op: Op): FieldState {
  const written = { alive: [{ stamp, value: op.value }], past: sortedOnce(op.over) };
  // Most writes are the first of their field: nothing to join.
  return field || op.over.includes(stamp) ? joinFields(field ?? nothing, written) : written;
}

export function joinRecords(left: RecordState, right: RecordState): RecordState {
  const joined = new Map(left);
  for (const [path, field] of right)
    joined.set(path, joinFields(joined.get(path) ?? nothing, field));
  return joined;
}

function joinFields(left: FieldState, right: FieldState): FieldState {
  const past = joinStamps(left.past, right.past);
  const replaced = new Set(past);
  const byStamp = new Map<Stamp, Written>();
  for (const written of [...left.alive, ...right.alive]) {
    const other = byStamp.get(written.stamp);
    if (!other || isBefore(other, written)) byStamp.set(written.stamp, written);
  }
  const alive = [...byStamp.values()]
    .filter((written) => !replaced.has(written.stamp))
    .sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
  return { alive, past };
}

/**
 * Two values under one stamp exist only when a disk was cloned within one millisecond. Which one
 * stays is arbitrary; that every device keeps the same one is not.
 */
const isBefore = (left: Written, right: Written) =>
  JSON.stringify(left.value) < JSON.stringify(right.value);

function joinStamps(left: readonly Stamp[], right: readonly Stamp[]): readonly Stamp[] {
  if (right.length === 0) return left;
  if (left.length === 0) return right;
  return sortedOnce([...left, ...right]);
}

const sortedOnce = (stamps: readonly Stamp[]): readonly Stamp[] => [...new Set(stamps)].sort();

export function shownValue(state: RecordState, path: string): Json | undefined {
  return state.get(path)?.alive[0]?.value;
}

/** What a new write to this field must name as replaced. */
export function aliveStamps(state: RecordState, path: string): readonly Stamp[] {
  return (state.get(path)?.alive ?? []).map((written) => written.stamp);
}

/** The different values that wait in a field, the shown one first; fewer than two is no conflict. */
export function differentValues(field: FieldState): readonly Written[] {
  return field.alive.filter(
    (written, index) =>
      !field.alive.slice(0, index).some((earlier) => isSameJson(earlier.value, written.value)),
  );
}
