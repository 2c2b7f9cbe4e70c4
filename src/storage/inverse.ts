import type { Stamp } from '../domain/clock.ts';
import { deletedPath, deletionValue } from '../domain/deletion.ts';
import type { Json } from '../domain/json.ts';
import { aliveStamps, applyOp, type RecordState, shownValue } from '../domain/merge.ts';
import type { Entry, Op, RecordId } from '../domain/op.ts';
import type { ReadState } from '../domain/read-records.ts';
import { definitionOf } from '../domain/records/definitions.ts';
import type { Step } from './diaries.ts';

/** How to take one entry back: the value each place showed before, or that a record was not there. */
export type Inverse =
  | { readonly kind: 'write'; readonly op: Place; readonly before: Json }
  | { readonly kind: 'created'; readonly op: Place };

type Place = Pick<Op, 'table' | 'id' | 'scope' | 'path'>;

export function entryToInverse(entry: Entry, steps: readonly Step[]): Inverse[] {
  const before = new Map(steps.map((step) => [step.after.id, step.before]));
  const created = new Set<RecordId>();
  return entry.ops.flatMap(({ table, id, scope, path }): Inverse[] => {
    const record = before.get(id);
    if (record) {
      const shown = shownValue(record.state, path) ?? emptyValue(table, path);
      return [{ kind: 'write', op: { table, id, scope, path }, before: shown }];
    }
    if (created.has(id)) return [];
    created.add(id);
    return [{ kind: 'created', op: { table, id, scope, path: deletedPath } }];
  });
}

/**
 * The entry that takes others back, as a new change. It writes only where what is shown is still
 * what `ours` wrote: what others wrote meanwhile stays, and so does a record they worked in.
 */
export function planInverse(
  inverses: readonly Inverse[],
  ours: ReadonlySet<Stamp>,
  read: ReadState,
  stamp: Stamp,
): { entry: Entry; states: ReadonlyMap<RecordId, RecordState> } {
  const states = new Map<RecordId, RecordState>();
  const ops: Op[] = [];
  for (const inverse of inverses) {
    const { id, path } = inverse.op;
    const state = states.get(id) ?? read(id);
    if (!state || !isOurs(inverse, state, ours)) continue;
    const value = inverse.kind === 'created' ? deletionValue(state) : inverse.before;
    const op: Op = {
      ...inverse.op,
      value,
      over: aliveStamps(state, path).filter((alive) => ours.has(alive)),
    };
    ops.push(op);
    states.set(id, applyOp(state, stamp, op));
  }
  return { entry: { stamp, ops }, states };
}

function isOurs(inverse: Inverse, state: RecordState, ours: ReadonlySet<Stamp>): boolean {
  if (inverse.kind === 'write') {
    const shown = state.get(inverse.op.path)?.alive[0];
    return shown !== undefined && ours.has(shown.stamp);
  }
  return [...state.values()].every((field) => field.alive.every(({ stamp }) => ours.has(stamp)));
}

/** What a place that was never written says when it is written to say nothing. */
function emptyValue(table: string, path: string): Json {
  const field = definitionOf(table)?.fields[path.split('/')[0] ?? path];
  if (field?.kind === 'value') return field.empty;
  return field?.kind === 'set' ? false : null;
}

export const inversePlace = (stamp: Stamp) => `act ${stamp}`;
