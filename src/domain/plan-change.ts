import * as v from 'valibot';
import type { Stamp } from './clock.ts';
import type { Change, Fields } from './changes.ts';
import { deletedPath, deletionValue, isDeleted } from './deletion.ts';
import { checkGates, type GateFailure } from './gates.ts';
import { isSameJson, type Json } from './json.ts';
import { aliveStamps, applyOp, type RecordState, shownValue } from './merge.ts';
import type { Entry, Op, RecordId } from './op.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { type Definition, elementsOf, type Field, scopeOf } from './record.ts';
import { definitionOf } from './records/definitions.ts';

/** Why a change was not made. Nothing was written. */
export type ChangeFailure =
  | { readonly type: 'unknown-table'; readonly table: string }
  | { readonly type: 'unknown-field'; readonly table: string; readonly field: string }
  | { readonly type: 'invalid-value'; readonly table: string; readonly field: string }
  | { readonly type: 'record-exists'; readonly id: RecordId }
  | { readonly type: 'record-missing'; readonly id: RecordId }
  | GateFailure;

/** The records as they are now, with what this plan has written already. */
export type ReadState = (id: RecordId) => RecordState | undefined;

/**
 * Checks the changes one after another against the records and turns them into one entry of the
 * log. Either all of them can be made, or none is.
 */
export function planChanges(
  changes: readonly Change[],
  read: ReadState,
  stamp: Stamp,
): Outcome<
  { readonly entry: Entry; readonly states: ReadonlyMap<RecordId, RecordState> },
  ChangeFailure
> {
  const states = new Map<RecordId, RecordState>();
  const readNow: ReadState = (id) => states.get(id) ?? read(id);
  const ops = new Map<string, Op>();
  for (const change of changes) {
    const planned = planOne(change, readNow);
    if (!planned.ok) return planned;
    for (const op of planned.value) {
      const key = `${op.id} ${op.path}`;
      // Within one entry a field is written once: the later write takes over what the earlier one replaced.
      const earlier = ops.get(key);
      const kept = earlier ? { ...op, over: earlier.over } : op;
      ops.set(key, kept);
      states.set(
        op.id,
        applyOp(withoutStamp(readNow(op.id) ?? new Map(), op.path, stamp), stamp, kept),
      );
    }
  }
  return done({ entry: { stamp, ops: [...ops.values()] }, states });
}

function withoutStamp(state: RecordState, path: string, stamp: Stamp): RecordState {
  const field = state.get(path);
  if (!field?.alive.some((written) => written.stamp === stamp)) return state;
  const alive = field.alive.filter((written) => written.stamp !== stamp);
  return new Map(state).set(path, { ...field, alive });
}

function planOne(change: Change, read: ReadState): Outcome<Op[], ChangeFailure> {
  const def = definitionOf(change.table);
  if (!def) return refused({ type: 'unknown-table', table: change.table });
  const state = read(change.id);
  if (change.type === 'create') {
    if (state) return refused({ type: 'record-exists', id: change.id });
  } else if (!state) return refused({ type: 'record-missing', id: change.id });
  const gate = checkGates(change, read);
  if (gate) return refused(gate);
  return planWrites(change, def, state ?? new Map());
}

function planWrites(
  change: Change,
  def: Definition,
  state: RecordState,
): Outcome<Op[], ChangeFailure> {
  const fields = 'fields' in change ? change.fields : {};
  const scope = scopeOf(def, change.id, state, fields);
  const write = (path: string, written: Json): Op => ({
    table: change.table,
    id: change.id,
    scope,
    path,
    value: written,
    over: change.type === 'edit' ? seenStamps(state, path) : aliveStamps(state, path),
  });
  switch (change.type) {
    case 'create':
    case 'edit':
      return planFields(change.fields, def, state, write);
    case 'delete':
      return done(isDeleted(state) ? [] : [write(deletedPath, deletionValue(state))]);
    case 'restore':
      return done(isDeleted(state) ? [write(deletedPath, null)] : []);
    case 'decide':
      return planDecision(change.path, change.value, def, write);
  }
}

/**
 * An ordinary edit replaces what its author saw: the shown value and its equals. Another value that
 * waits in the field goes on waiting until somebody decides.
 */
function seenStamps(state: RecordState, path: string): readonly Stamp[] {
  const [shown, ...others] = state.get(path)?.alive ?? [];
  if (!shown) return [];
  const isElement = path.includes('/');
  const equals = others.filter((other) => isElement || isSameJson(other.value, shown.value));
  return [shown, ...equals].map((written) => written.stamp);
}

type Write = (path: string, value: Json) => Op;

function planFields(
  fields: Fields,
  def: Definition,
  state: RecordState,
  write: Write,
): Outcome<Op[], ChangeFailure> {
  const ops: Op[] = [];
  for (const [name, written] of Object.entries(fields)) {
    const field = def.fields[name];
    if (!field) return refused({ type: 'unknown-field', table: def.table, field: name });
    const writes = planField(field, name, written, state);
    if (!writes) return refused({ type: 'invalid-value', table: def.table, field: name });
    ops.push(...writes.map(([path, element]) => write(path, element)));
  }
  return done(ops);
}

/** The paths that differ from what is shown, or nothing where the value does not fit the field. */
function planField(
  field: Field,
  name: string,
  written: Json,
  state: RecordState,
): [string, Json][] | undefined {
  switch (field.kind) {
    case 'value':
      if (!v.is(field.schema, written)) return undefined;
      return isUnchanged(state, name, written, field.empty) ? [] : [[name, written]];
    case 'set': {
      if (!v.is(v.array(v.string()), written)) return undefined;
      const wanted = new Set(written);
      const present = new Map(elementsOf(state, name));
      const isPresent = (key: string) =>
        present.get(key)?.alive.some((one) => one.value === true) ?? false;
      const added = [...wanted].filter((key) => !isPresent(key));
      const removed = [...present.keys()].filter((key) => isPresent(key) && !wanted.has(key));
      return [
        ...added.map((key): [string, Json] => [`${name}/${key}`, true]),
        ...removed.map((key): [string, Json] => [`${name}/${key}`, false]),
      ];
    }
    case 'map': {
      if (!v.is(v.record(v.string(), field.schema), written)) return undefined;
      return Object.entries(written)
        .filter(([key, element]) => !isUnchanged(state, `${name}/${key}`, element, undefined))
        .map(([key, element]): [string, Json] => [`${name}/${key}`, element]);
    }
  }
}

function isUnchanged(
  state: RecordState,
  path: string,
  written: Json,
  empty: Json | undefined,
): boolean {
  const shown = shownValue(state, path) ?? empty;
  return shown !== undefined && isSameJson(shown, written);
}

function planDecision(
  path: string,
  written: Json,
  def: Definition,
  write: Write,
): Outcome<Op[], ChangeFailure> {
  const name = path.split('/')[0] ?? path;
  const field = def.fields[name];
  if (!field && path !== deletedPath)
    return refused({ type: 'unknown-field', table: def.table, field: name });
  const schema = field && field.kind !== 'set' ? field.schema : undefined;
  if (schema && !v.is(schema, written))
    return refused({ type: 'invalid-value', table: def.table, field: name });
  return done([write(path, written)]);
}
