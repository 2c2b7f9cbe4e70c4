import type { Change, Fields } from '../../src/domain/changes.ts';
import { type Clock, clockAtZero, clockToStamp, receive, tick } from '../../src/domain/clock.ts';
import { applyOp, type RecordState } from '../../src/domain/merge.ts';
import type { Entry, RecordId } from '../../src/domain/op.ts';
import { planChanges } from '../../src/domain/plan-change.ts';
import {
  type ListIds,
  type ReadRecords,
  recordsFromStates,
} from '../../src/domain/read-records.ts';
import { ownerFieldOf } from '../../src/domain/record.ts';
import { definitionOf, type Table } from '../../src/domain/records/definitions.ts';

/** A device that keeps the school's records and judges each change by the gates, as the product does. */
export type SchoolDevice = {
  readonly id: string;
  clock: Clock;
  /** How far its clock is ahead of the true time. */
  skewMillis: number;
  readonly states: Map<RecordId, RecordState>;
  readonly tables: Map<RecordId, string>;
  readonly known: Set<Entry>;
};

export const newSchoolDevice = (letter = 'a', skewMillis = 0): SchoolDevice => ({
  id: letter.repeat(16),
  clock: clockAtZero,
  skewMillis,
  states: new Map(),
  tables: new Map(),
  known: new Set(),
});

/** Makes the changes, or says why not. */
export function tryChanges(device: SchoolDevice, atMillis: number, changes: readonly Change[]) {
  const clock = tick(device.clock, atMillis + device.skewMillis);
  const stamp = clockToStamp(clock, device.id);
  const planned = planChanges(changes, (id) => device.states.get(id), stamp, listIdsOf(device));
  if (planned.ok && planned.value.entry.ops.length > 0) {
    device.clock = clock;
    deliverEntries(device, [planned.value.entry]);
  }
  return planned;
}

export function deliverEntries(to: SchoolDevice, entries: Iterable<Entry>) {
  for (const entry of entries) {
    if (to.known.has(entry)) continue;
    to.known.add(entry);
    to.clock = receive(to.clock, entry.stamp);
    for (const op of entry.ops) {
      to.states.set(op.id, applyOp(to.states.get(op.id) ?? new Map(), entry.stamp, op));
      to.tables.set(op.id, op.table);
    }
  }
}

/** Afterwards both know the same; the one hears it backwards. */
export function exchangeAll(one: SchoolDevice, other: SchoolDevice) {
  const [mine, theirs] = [[...one.known], [...other.known]];
  deliverEntries(other, mine);
  deliverEntries(one, theirs.reverse());
}

export const recordsOf = (device: SchoolDevice): ReadRecords =>
  recordsFromStates((id) => device.states.get(id), listIdsOf(device));

function listIdsOf({ states, tables }: SchoolDevice): ListIds {
  return (table, owner) => {
    const field = ownerFieldOf(definitionOf(table) ?? { table, fields: {} });
    return [...tables]
      .filter(([, of]) => of === table)
      .map(([id]) => id)
      .filter((id) => owner === undefined || isUnder(states.get(id), field, owner))
      .sort();
  };
}

/** As an index does: by whatever value was ever written, so that none is overlooked. */
const isUnder = (state: RecordState | undefined, field: string | undefined, owner: RecordId) =>
  field !== undefined &&
  (state?.get(field)?.alive ?? []).some((written) => written.value === owner);

export const create = (table: Table, id: RecordId, fields: Fields): Change => ({
  type: 'create',
  table,
  id,
  fields,
});

export const edit = (table: Table, id: RecordId, fields: Fields): Change => ({
  type: 'edit',
  table,
  id,
  fields,
});
