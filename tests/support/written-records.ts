import type { Change, Fields } from '../../src/domain/changes.ts';
import type { Stamp } from '../../src/domain/clock.ts';
import type { Json } from '../../src/domain/json.ts';
import { differentValues, joinRecords, type RecordState } from '../../src/domain/merge.ts';
import type { RecordId } from '../../src/domain/op.ts';
import { planChanges } from '../../src/domain/plan-change.ts';
import { readRecord } from '../../src/domain/record.ts';
import { meeting } from '../../src/domain/records/meeting.ts';
import { person } from '../../src/domain/records/person.ts';

/** A stamp of the device called `a`, `b`, … at a small moment. */
export const stampAt = (moment: number, device = 'a'): Stamp =>
  moment.toString(16).padStart(12, '0') + '0000' + device.repeat(16);

export type Records = ReadonlyMap<RecordId, RecordState>;

export function plan(records: Records, stamp: Stamp, ...changes: readonly Change[]) {
  return planChanges(changes, (id) => records.get(id), stamp);
}

/** The records after the changes; a refusal is a failure of the test. */
export function write(records: Records, stamp: Stamp, ...changes: readonly Change[]): Records {
  const planned = plan(records, stamp, ...changes);
  if (!planned.ok) throw new Error(planned.error.type);
  return new Map([...records, ...planned.value.states]);
}

export function join(left: Records, right: Records): Records {
  const joined = new Map(left);
  for (const [id, state] of right) joined.set(id, joinRecords(joined.get(id) ?? new Map(), state));
  return joined;
}

export const stateOf = (records: Records, id: RecordId): RecordState =>
  records.get(id) ?? new Map();

export const masha = (records: Records) => readRecord(person, 'masha', stateOf(records, 'masha'));
export const lesson = (records: Records) =>
  readRecord(meeting, 'lesson', stateOf(records, 'lesson'));
export const waiting = (records: Records, id: RecordId, path: string): Json[] =>
  differentValues(stateOf(records, id).get(path) ?? { alive: [], past: [] }).map(
    (one) => one.value,
  );

export const editMasha = (fields: Fields): Change => ({
  type: 'edit',
  table: 'person',
  id: 'masha',
  fields,
});
export const editLesson = (fields: Fields): Change => ({
  type: 'edit',
  table: 'meeting',
  id: 'lesson',
  fields,
});
export const decideMasha = (path: string, value: Json): Change => ({
  type: 'decide',
  table: 'person',
  id: 'masha',
  path,
  value,
});
export const onMasha = (type: 'delete' | 'restore'): Change => ({
  type,
  table: 'person',
  id: 'masha',
});

export const start = write(
  new Map(),
  stampAt(1),
  {
    type: 'create',
    table: 'person',
    id: 'masha',
    fields: { familyName: 'Старкова', schoolClass: '8', interests: ['robots'] },
  },
  {
    type: 'create',
    table: 'meeting',
    id: 'lesson',
    fields: { topic: 'Датчик', came: { masha: true, kostya: false } },
  },
);

/** Two devices wrote different classes: `9` is shown, `10` waits. */
export const disputed = join(
  write(start, stampAt(5, 'b'), editMasha({ schoolClass: '9' })),
  write(start, stampAt(4, 'c'), editMasha({ schoolClass: '10' })),
);
