import * as v from 'valibot';
import { type Stamp, stampToClock } from './clock.ts';
import type { Change, Fields } from './changes.ts';
import { deletedPath, deletionValue, isDeleted, isEditedAfterDeletion } from './deletion.ts';
import { checkArchive, checkMatch, checkSurvey, type GateFailure } from './gates.ts';
import { schoolDay } from './gates/school-day.ts';
import { isSameJson, type Json } from './json.ts';
import { keepHistory } from './keep-history.ts';
import { aliveStamps, type FieldState, type RecordState, writeField } from './merge.ts';
import type { Entry, Op, RecordId } from './op.ts';
import { done, type Outcome, refused } from './outcome.ts';
import {
  type ListIds,
  type ReadRecords,
  type ReadState,
  recordsFromStates,
} from './read-records.ts';
import { type Definition, type Field, readMap, readSet, readValue, scopeOf } from './record.ts';
import { definitionOf, type Table } from './records/definitions.ts';

/** Why a change was not made. Nothing was written. */
export type ChangeFailure =
  | { readonly type: 'unknown-table'; readonly table: string }
  | { readonly type: 'unknown-field'; readonly table: string; readonly field: string }
  | { readonly type: 'invalid-value'; readonly table: string; readonly field: string }
  | { readonly type: 'record-exists'; readonly id: RecordId }
  | { readonly type: 'record-missing'; readonly id: RecordId }
  | GateFailure;

/**
 * Checks the changes one after another against the records and turns them into one entry of the
 * log; the gates look at what all of them make together. Either all of them can be made, or none
 * is. Whoever cannot list records has none: then no consent is known, and no match begins.
 */
export function planChanges(
  changes: readonly Change[],
  read: ReadState,
  stamp: Stamp,
  listIds: ListIds = () => [],
): Outcome<
  { readonly entry: Entry; readonly states: ReadonlyMap<RecordId, RecordState> },
  ChangeFailure
> {
  const states = new Map<RecordId, Map<string, FieldState>>();
  const readNow: ReadState = (id) => states.get(id) ?? read(id);
  const ops = new Map<string, Op>();
  const before = recordsFromStates(read, listIds);
  for (const change of changes) {
    const planned = planOne(change, readNow, before);
    if (!planned.ok) return planned;
    for (const op of planned.value) {
      const key = `${op.id} ${op.path}`;
      // Within one entry a field is written once: the later write also replaces what the earlier one did.
      const earlier = ops.get(key);
      const kept = earlier ? { ...op, over: joinOver(earlier.over, op.over, stamp) } : op;
      ops.set(key, kept);
      const state = states.get(op.id) ?? new Map(read(op.id));
      const field = state.get(op.path);
      states.set(op.id, state.set(op.path, writeField(withoutStamp(field, stamp), stamp, kept)));
    }
  }
  const after = recordsFromStates(readNow, listWithCreated(changes, listIds));
  const gate = checkRecords([...ops.values()], read, before, after, stamp);
  return gate ? refused(gate) : done({ entry: { stamp, ops: [...ops.values()] }, states });
}

/**
 * What the gates say to an entry that was not planned from changes: taking an act back begins a
 * match, takes a place or opens an archived year as any change does.
 */
export function checkEntry(
  { stamp, ops }: Entry,
  states: ReadonlyMap<RecordId, RecordState>,
  read: ReadState,
  listIds: ListIds,
): GateFailure | undefined {
  const before = recordsFromStates(read, listIds);
  for (const op of ops) {
    const gate = checkArchive(op, before);
    if (gate) return gate;
  }
  const after = recordsFromStates((id) => states.get(id) ?? read(id), listIds);
  return checkRecords(ops, read, before, after, stamp);
}

function listWithCreated(changes: readonly Change[], listIds: ListIds): ListIds {
  const created = changes.filter(({ type }) => type === 'create');
  return (table, owner) => {
    const own = created.filter((change) => change.table === table).map(({ id }) => id);
    return [...new Set([...listIds(table, owner), ...own])];
  };
}

function checkRecords(
  ops: readonly Op[],
  read: ReadState,
  before: ReadRecords,
  after: ReadRecords,
  stamp: Stamp,
): GateFailure | undefined {
  const today = () => schoolDay(stampToClock(stamp).millis, after);
  for (const id of idsIn('match', ops)) {
    const gate = checkMatch(id, before, after, today);
    if (gate) return gate;
  }
  for (const id of idsIn('survey', ops)) {
    const stand = read(id)?.get('filled')?.alive ?? [];
    const gate = checkSurvey(
      id,
      before,
      after,
      stand.map(({ value }) => value),
    );
    if (gate) return gate;
  }
  return undefined;
}

const idsIn = (wanted: Table, ops: readonly Op[]): ReadonlySet<RecordId> =>
  new Set(ops.filter(({ table }) => table === wanted).map(({ id }) => id));

const joinOver = (earlier: readonly Stamp[], later: readonly Stamp[], own: Stamp) =>
  [...new Set([...earlier, ...later])].filter((stamp) => stamp !== own);

const withoutStamp = (field: FieldState | undefined, stamp: Stamp): FieldState | undefined =>
  field && { ...field, alive: field.alive.filter((written) => written.stamp !== stamp) };

function planOne(
  change: Change,
  read: ReadState,
  before: ReadRecords,
): Outcome<Op[], ChangeFailure> {
  const def = definitionOf(change.table);
  if (!def) return refused({ type: 'unknown-table', table: change.table });
  const state = read(change.id);
  if (change.type === 'create') {
    if (state) return refused({ type: 'record-exists', id: change.id });
  } else if (!state) return refused({ type: 'record-missing', id: change.id });
  const gate = checkArchive(change, before);
  if (gate) return refused(gate);
  const planned = planWrites(change, def, state ?? new Map());
  return planned.ok && state
    ? done([...planned.value, ...keepHistory(planned.value, state)])
    : planned;
}

function planWrites(
  change: Change,
  def: Definition,
  state: RecordState,
): Outcome<Op[], ChangeFailure> {
  const fields = 'fields' in change ? change.fields : {};
  const scope = scopeOf(def, change.id, state, fields);
  const write: Write = (path, written, over = aliveStamps(state, path)) => [
    { table: change.table, id: change.id, scope, path, value: written, over },
  ];
  switch (change.type) {
    case 'create':
    case 'edit':
      return planFields(change.fields, def, state, write);
    case 'delete':
      return done(
        isDeleted(state) && !isEditedAfterDeletion(state)
          ? []
          : write(deletedPath, deletionValue(state)),
      );
    case 'restore':
      return done(isDeleted(state) ? write(deletedPath, null) : []);
    case 'decide':
      return planDecision(change.path, change.value, def, state, write);
  }
}

/** Without `over` a write replaces everything that is alive in its place. */
type Write = (path: string, value: Json, over?: readonly Stamp[]) => Op[];

function planFields(
  fields: Fields,
  def: Definition,
  state: RecordState,
  write: Write,
): Outcome<Op[], ChangeFailure> {
  const ops: Op[] = [];
  for (const [name, written] of Object.entries(fields)) {
    const field = fieldOf(def, name);
    if (!field) return refused({ type: 'unknown-field', table: def.table, field: name });
    const writes = planField(field, name, written, state, write);
    if (!writes) return refused({ type: 'invalid-value', table: def.table, field: name });
    ops.push(...writes);
  }
  return done(ops);
}

/** What differs from what is shown, or nothing where the value does not fit the field. */
function planField(
  field: Field,
  name: string,
  written: Json,
  state: RecordState,
  write: Write,
): Op[] | undefined {
  switch (field.kind) {
    case 'value': {
      if (!v.is(field.schema, written)) return undefined;
      if (isSameJson(readValue(field, name, state), written)) return [];
      return write(name, written, seenStamps(state, name));
    }
    case 'set': {
      if (!v.is(v.array(v.string()), written)) return undefined;
      const wanted = new Set(written);
      const present = new Set(readSet(name, state));
      const added = [...wanted].filter((key) => !present.has(key));
      const removed = [...present].filter((key) => !wanted.has(key));
      return [
        ...added.flatMap((key) => write(`${name}/${key}`, true)),
        ...removed.flatMap((key) => write(`${name}/${key}`, false)),
      ];
    }
    case 'map': {
      if (!v.is(v.record(v.string(), field.schema), written)) return undefined;
      const present = readMap(field, name, state);
      const wanted = new Map(Object.entries(written));
      const left = [...present.keys()].filter((key) => !wanted.has(key));
      return [...wanted, ...left.map((key): [string, null] => [key, null])]
        .filter(([key, element]) => !isSameJson(present.get(key) ?? null, element))
        .flatMap(([key, element]) => {
          const path = `${name}/${key}`;
          return write(path, element, seenStamps(state, path));
        });
    }
  }
}

/**
 * An ordinary edit replaces what its author saw: the shown value and its equals. Another value that
 * waits in the field goes on waiting until somebody decides.
 */
function seenStamps(state: RecordState, path: string): readonly Stamp[] {
  const alive = state.get(path)?.alive ?? [];
  const [shown] = alive;
  return alive
    .filter((written) => shown && isSameJson(written.value, shown.value))
    .map((written) => written.stamp);
}

function planDecision(
  path: string,
  written: Json,
  def: Definition,
  state: RecordState,
  write: Write,
): Outcome<Op[], ChangeFailure> {
  // Who decides that a record stays deleted has seen it as it is now.
  if (path === deletedPath)
    return done(write(path, written === null ? null : deletionValue(state)));
  const [name = '', ...element] = path.split('/');
  const field = fieldOf(def, name);
  if (!field || (field.kind === 'value') !== (element.length === 0))
    return refused({ type: 'unknown-field', table: def.table, field: path });
  const schema = field.kind === 'set' ? v.boolean() : field.schema;
  const isTakenAway = field.kind === 'map' && written === null;
  return isTakenAway || v.is(schema, written)
    ? done(write(path, written))
    : refused({ type: 'invalid-value', table: def.table, field: path });
}

/** Names come from other places than our code: `constructor` is no field. */
const fieldOf = (def: Definition, name: string): Field | undefined =>
  Object.hasOwn(def.fields, name) ? def.fields[name] : undefined;
