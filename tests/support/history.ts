import * as fc from 'fast-check';
import type { Change } from '../../src/domain/changes.ts';
import { type Clock, clockAtZero, clockToStamp, receive, tick } from '../../src/domain/clock.ts';
import { deletedPath } from '../../src/domain/deletion.ts';
import { isSameJson } from '../../src/domain/json.ts';
import { applyOp, type RecordState } from '../../src/domain/merge.ts';
import type { Entry, Op, RecordId } from '../../src/domain/op.ts';
import { planChanges } from '../../src/domain/plan-change.ts';
import { readRecord } from '../../src/domain/record.ts';
import { person } from '../../src/domain/records/person.ts';

/**
 * Several devices that work on the same two records, with clocks that are wrong, exchange that
 * loses and repeats, and disks that are cloned. Everything is written by `planChanges`, as in the
 * product; what is checked at once is that a write names only what its author saw.
 */
export type Device = {
  readonly id: string;
  clock: Clock;
  skewMillis: number;
  states: ReadonlyMap<RecordId, RecordState>;
  readonly known: Set<Entry>;
};

export type History = {
  readonly devices: Device[];
  readonly entries: Entry[];
  nowMillis: number;
  /** What really happened, so that a test can say that the fuzz did something. */
  readonly seen: Record<Happening, number>;
};

type Happening = 'writes' | 'decisions' | 'deletions' | 'restores' | 'exchanges' | 'clones';

export type Step =
  | {
      readonly do: 'write';
      readonly device: number;
      readonly field: number;
      readonly value: number;
    }
  | {
      readonly do: 'decide';
      readonly device: number;
      readonly field: number;
      readonly pick: number;
    }
  | { readonly do: 'delete' | 'restore'; readonly device: number; readonly record: number }
  | { readonly do: 'exchange'; readonly from: number; readonly to: number; readonly lost: number }
  | { readonly do: 'clone'; readonly device: number }
  | { readonly do: 'turn-clock'; readonly device: number; readonly years: number }
  | { readonly do: 'wait'; readonly millis: number };

const records = { pupil: 'pupil-1', lesson: 'meeting-1' };
const yearMillis = 365 * 24 * 60 * 60_000;
const startMillis = Date.UTC(2026, 10, 24);

const small = fc.nat({ max: 4 });
const device = fc.nat({ max: 5 });

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        do: fc.constant('write' as const),
        device,
        field: small,
        value: small,
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('exchange' as const),
        from: device,
        to: device,
        lost: fc.nat({ max: 255 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('decide' as const),
        device,
        field: small,
        pick: small,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constantFrom('delete' as const, 'restore' as const),
        device,
        record: small,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('turn-clock' as const),
        device,
        years: fc.integer({ min: -20, max: 20 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('wait' as const),
        millis: fc.constantFrom(1, 1000, 86_400_000),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('clone' as const), device }) },
  ),
  { minLength: 12, maxLength: 32, size: 'max' },
);

/** Every device starts with the two records, then the steps happen one after another. */
export function playHistory(skews: readonly number[], played: readonly Step[]): History {
  const history: History = {
    devices: skews.map((years, index) => newDevice(String(index).repeat(16), years)),
    entries: [],
    nowMillis: startMillis,
    seen: { writes: 0, decisions: 0, deletions: 0, restores: 0, exchanges: 0, clones: 0 },
  };
  const first = history.devices[0];
  if (!first) throw new Error('A history needs a device.');
  writeChanges(history, first, [
    {
      type: 'create',
      table: 'person',
      id: records.pupil,
      fields: { familyName: 'Старкова', interests: ['robots'] },
    },
    {
      type: 'create',
      table: 'meeting',
      id: records.lesson,
      fields: { topic: 'Датчик', came: { masha: true } },
    },
  ]);
  for (const other of history.devices.slice(1)) deliver(other, history.entries);
  for (const step of played) playStep(history, step);
  return history;
}

function playStep(history: History, step: Step) {
  const at = (index: number) => history.devices[index % history.devices.length];
  switch (step.do) {
    case 'wait':
      history.nowMillis += step.millis;
      return;
    case 'exchange':
      return exchange(history, at(step.from), at(step.to), step.lost);
    default: {
      const author = at(step.device);
      if (author) playAct(history, author, step);
    }
  }
}

type Act = Exclude<Step, { do: 'wait' | 'exchange' }>;

function playAct(history: History, author: Device, step: Act) {
  switch (step.do) {
    case 'write':
      history.seen.writes += 1;
      return writeChanges(history, author, [writeOf(author, step.field, step.value)]);
    case 'decide':
      return decide(history, author, step.field, step.pick);
    case 'delete':
    case 'restore': {
      history.seen[step.do === 'delete' ? 'deletions' : 'restores'] += 1;
      const [table, id] =
        step.record % 2 === 0 ? ['person', records.pupil] : ['meeting', records.lesson];
      return writeChanges(history, author, [{ type: step.do, table, id }]);
    }
    case 'turn-clock':
      author.skewMillis = step.years * yearMillis;
      return;
    case 'clone':
      if (history.devices.length >= 6) return;
      history.seen.clones += 1;
      history.devices.push({ ...author, known: new Set(author.known) });
  }
}

const words = ['', 'Зоя', 'Зина', 'Зухра', 'Злата'];
const wordOf = (value: number) => words[value % words.length] ?? '';

/** A value, two sets with additions and removals, and a map. */
function writeOf(author: Device, field: number, value: number): Change {
  const onPupil = { type: 'edit', table: 'person', id: records.pupil } as const;
  const onLesson = { type: 'edit', table: 'meeting', id: records.lesson } as const;
  switch (field) {
    case 0:
      return { ...onPupil, fields: { familyName: wordOf(value) } };
    case 1:
      return { ...onPupil, fields: { interests: toggle(author, `interest-${value % 3}`) } };
    case 2:
      return {
        ...onLesson,
        fields: { came: { masha: value % 2 === 0, [`pupil-${value}`]: true } },
      };
    case 3:
      return {
        ...onLesson,
        fields: { when: { date: '2026-11-24', time: `1${value}:00`, place: '' } },
      };
    default:
      return { ...onLesson, fields: { topic: wordOf(value), minutes: 30 + value } };
  }
}

function toggle(author: Device, interest: string): string[] {
  const interests = readRecord(person, records.pupil, stateOf(author, records.pupil)).interests;
  return interests.includes(interest)
    ? interests.filter((one) => one !== interest)
    : [...interests, interest];
}

/** One of the fields in which several values wait, and one of these values. */
function decide(history: History, author: Device, field: number, pick: number) {
  const waiting = [...author.states].flatMap(([id, state]) =>
    [...state].filter(([, one]) => one.alive.length > 1).map(([path, one]) => ({ id, path, one })),
  );
  const found = waiting[field % Math.max(1, waiting.length)];
  const chosen = found?.one.alive[pick % found.one.alive.length];
  if (!found || !chosen) return;
  history.seen.decisions += 1;
  const table = found.id === records.pupil ? 'person' : 'meeting';
  const { id, path } = found;
  writeChanges(history, author, [{ type: 'decide', table, id, path, value: chosen.value }]);
}

const stateOf = (author: Device, id: RecordId): RecordState => author.states.get(id) ?? new Map();

function writeChanges(history: History, author: Device, changes: readonly Change[]) {
  const now = history.nowMillis + author.skewMillis;
  const clock = tick(author.clock, now);
  const read = (id: RecordId) => author.states.get(id);
  const planned = planChanges(changes, read, clockToStamp(clock, author.id));
  if (!planned.ok) throw new Error(`Refused: ${planned.error.type}`);
  const { entry } = planned.value;
  if (entry.ops.length === 0) return;
  for (const op of entry.ops) assertKnowing(stateOf(author, op.id), op, changes);
  author.clock = clock;
  history.entries.push(entry);
  deliver(author, [entry]);
}

/** Whoever replaces a value has seen it, and an ordinary edit leaves other waiting values alone. */
function assertKnowing(before: RecordState, op: Op, changes: readonly Change[]) {
  const alive = before.get(op.path)?.alive ?? [];
  const replaced = op.over.map((stamp) => alive.find((written) => written.stamp === stamp));
  if (replaced.includes(undefined)) throw new Error(`${op.path} replaces what nobody saw`);
  const isOrdinary = changes.every((change) => change.type === 'edit');
  if (!isOrdinary || op.path.startsWith('interests/') || op.path === deletedPath) return;
  const shown = alive[0]?.value;
  if (replaced.some((one) => one && shown !== undefined && !isSameJson(one.value, shown))) {
    throw new Error(`${op.path} silently replaces a waiting value`);
  }
}

/** Each bit of `lost` says which entries of this exchange do not arrive; the rest comes backwards. */
function exchange(
  history: History,
  from: Device | undefined,
  to: Device | undefined,
  lost: number,
) {
  if (!from || !to || from === to) return;
  history.seen.exchanges += 1;
  const arriving = [...from.known].filter((_entry, index) => ((lost >> (index % 8)) & 1) === 0);
  deliver(to, arriving.reverse());
}

function deliver(to: Device, entries: readonly Entry[]) {
  const states = new Map(to.states);
  for (const entry of entries) {
    to.clock = receive(to.clock, entry.stamp);
    to.known.add(entry);
    applyEntry(states, entry);
  }
  to.states = states;
}

export function applyEntry(states: Map<RecordId, RecordState>, entry: Entry) {
  for (const op of entry.ops) {
    states.set(op.id, applyOp(states.get(op.id) ?? new Map(), entry.stamp, op));
  }
}

function newDevice(id: string, years: number): Device {
  return {
    id,
    clock: clockAtZero,
    skewMillis: years * yearMillis,
    states: new Map(),
    known: new Set(),
  };
}

export type Fate = 'shown' | 'waiting' | 'replaced' | 'under-a-cloned-stamp' | 'lost';

/** What became of every written value in the end. */
export function countFates(
  history: History,
  final: ReadonlyMap<RecordId, RecordState>,
): Record<Fate, number> {
  const fates = { shown: 0, waiting: 0, replaced: 0, 'under-a-cloned-stamp': 0, lost: 0 };
  const replaced = new Set<string>();
  const writers = new Map<string, number>();
  for (const { stamp, ops } of history.entries) {
    for (const op of ops) {
      for (const over of op.over) replaced.add(placeOf(op, over));
      const place = placeOf(op, stamp);
      writers.set(place, (writers.get(place) ?? 0) + 1);
    }
  }
  for (const { stamp, ops } of history.entries) {
    for (const op of ops) {
      const alive = final.get(op.id)?.get(op.path)?.alive ?? [];
      const index = alive.findIndex(
        (one) => one.stamp === stamp && isSameJson(one.value, op.value),
      );
      if (index >= 0) fates[index === 0 ? 'shown' : 'waiting'] += 1;
      else if (replaced.has(placeOf(op, stamp))) fates.replaced += 1;
      else if ((writers.get(placeOf(op, stamp)) ?? 0) > 1) fates['under-a-cloned-stamp'] += 1;
      else fates.lost += 1;
    }
  }
  return fates;
}

const placeOf = (op: Op, stamp: string) => `${op.id} ${op.path} ${stamp}`;
