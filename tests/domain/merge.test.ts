import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockToStamp, type Stamp } from '../../src/domain/clock.ts';
import type { Json } from '../../src/domain/json.ts';
import {
  aliveStamps,
  applyOp,
  differentValues,
  joinRecords,
  type RecordState,
  shownValue,
} from '../../src/domain/merge.ts';
import type { Entry, Op, RecordId } from '../../src/domain/op.ts';
import {
  applyEntry,
  countFates,
  type Device,
  type History,
  playHistory,
  steps,
} from '../support/history.ts';

/**
 * One field in short notation. `A2:tea<A1,B1` is written by device A at moment 2, replacing two
 * writes; the outcome is `shown waiting waiting`, `–` for a field in which nothing is alive.
 */
describe('one field, written on several devices', () => {
  const cases: [string, string, string][] = [
    ['a value that only one device wrote is shown', 'A1:tea', 'tea'],
    ['a value that was replaced knowingly is gone', 'A1:tea B2:milk<A1', 'milk'],
    ['two values written apart both stay, the later one is shown', 'A1:tea B2:milk', 'milk tea'],
    [
      'a clock that is ahead decides what is shown, and loses nothing',
      'A9:tea B1:milk',
      'tea milk',
    ],
    ['a clock that is behind may replace what it has seen', 'A9:tea B1:milk<A9', 'milk'],
    ['the same value written apart is no conflict', 'A1:tea B2:tea', 'tea'],
    ['three values written apart all stay', 'A1:tea B1:milk C1:jam', 'jam milk tea'],
    ['a decision ends the waiting', 'A1:tea B2:milk C3:tea<A1,B2', 'tea'],
    [
      'a value written apart from a decision waits',
      'A1:tea B2:milk C3:tea<A1,B2 D4:jam<A1',
      'jam tea',
    ],
    [
      'two decisions made apart wait for a third',
      'A1:tea B2:milk C3:tea<A1,B2 D4:milk<A1,B2',
      'milk tea',
    ],
    ['two equal decisions made apart agree', 'A1:tea B2:milk C3:tea<A1,B2 D4:tea<A1,B2', 'tea'],
    ['a write that names itself as replaced is gone everywhere', 'A1:tea<A1', '–'],
    ['what nobody has seen yet can be replaced already', 'B2:milk<A1', 'milk'],
    ['two values under one cloned stamp become one on every device', 'A1:tea A1:milk', 'tea'],
    ['a repeated name of what is replaced counts once', 'A1:tea B2:milk<A1,A1', 'milk'],
  ];
  test.each(cases)('%s', (_name, written, outcome) => {
    expect(outcomeOf(written)).toEqual(outcome === '–' ? [] : outcome.split(' '));
  });
});

/** The different values in the end, after the three laws were checked on the way. */
function outcomeOf(written: string): Json[] {
  const writes = written.split(' ').map(parseWrite);
  const inOrder = applyAll(writes);
  const backwards = applyAll([...writes].reverse());
  expect(stateText(backwards)).toBe(stateText(inOrder));
  expect(stateText(applyAll([...writes, ...writes]))).toBe(stateText(inOrder));
  expect(stateText(joinRecords(inOrder, backwards))).toBe(stateText(inOrder));
  const field = inOrder.get('drink') ?? { alive: [], past: [] };
  return differentValues(field).map((one) => one.value);
}

function parseWrite(text: string): [Stamp, Op] {
  const [head = '', over] = text.split('<');
  const [moment = '', value = ''] = head.split(':');
  return [parseStamp(moment), opOf(value, over ? over.split(',').map(parseStamp) : [])];
}

const parseStamp = (text: string) =>
  clockToStamp(
    { millis: Number(text.slice(1)), counter: 0 },
    text.slice(0, 1).toLowerCase().repeat(16),
  );

const opOf = (value: string, over: readonly Stamp[]): Op => ({
  table: 'person',
  id: 'p',
  scope: 'school',
  path: 'drink',
  value,
  over,
});

const nothing: RecordState = new Map();

const applyAll = (writes: readonly [Stamp, Op][]) =>
  writes.reduce((state, [stamp, op]) => applyOp(state, stamp, op), nothing);

describe('ten thousand histories of devices with wrong clocks', () => {
  const skews = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 4 });
  const seen = { decisions: 0, deletions: 0, restores: 0, clones: 0, waiting: 0, collisions: 0 };

  test(
    'merge is the same in any order, twice is once, and loses nothing',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(skews, steps, fc.nat(), (years, played, seed) => {
          const history = playHistory(years, played);
          const final = applyEntries(history.entries);
          const text = statesText(final);
          expectLaws(history, final, text, seed);
          const fates = countFates(history, final);
          if (fates.lost > 0) throw new Error(`${fates.lost} written values are lost`);
          note(history, fates.waiting, fates['under-a-cloned-stamp']);
        }),
        { numRuns: 10_000 },
      );
      for (const [happening, times] of Object.entries(seen)) {
        expect(times, `${happening} in 10,000 histories`).toBeGreaterThan(100);
      }
    },
  );

  function note(history: History, waiting: number, collisions: number) {
    seen.decisions += history.seen.decisions;
    seen.deletions += history.seen.deletions;
    seen.restores += history.seen.restores;
    seen.clones += history.seen.clones;
    seen.waiting += waiting;
    seen.collisions += collisions;
  }
});

function expectLaws(history: History, final: States, text: string, seed: number) {
  const { entries, devices } = history;
  const shuffled = shuffle(entries, seed);
  const equals = (what: string, states: States) => {
    if (statesText(states) !== text) throw new Error(`${what} differs`);
  };
  equals('backwards', applyEntries([...entries].reverse()));
  equals('twice and shuffled', applyEntries([...shuffled, ...entries]));
  const parts = devices.map((device: Device) => device.states);
  equals('the join of all devices', joinAll(parts));
  equals('the join in another order', joinAll(shuffle(parts, seed)));
  equals('the join with itself', joinStates(final, final));
  const [a, b, c = new Map()] = parts;
  if (!a || !b) throw new Error('Too few devices.');
  const leftFirst = joinStates(joinStates(a, b), c);
  if (statesText(leftFirst) !== statesText(joinStates(a, joinStates(b, c)))) {
    throw new Error('the grouping of joins matters');
  }
}

type States = ReadonlyMap<RecordId, RecordState>;

function applyEntries(entries: readonly Entry[]): States {
  const states = new Map<RecordId, RecordState>();
  for (const entry of entries) applyEntry(states, entry);
  return states;
}

const joinAll = (parts: readonly States[]) =>
  parts.reduce((left, right) => joinStates(left, right), applyEntries([]));

function joinStates(left: States, right: States): States {
  const joined = new Map(left);
  for (const [id, state] of right) joined.set(id, joinRecords(joined.get(id) ?? new Map(), state));
  return joined;
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a < b ? -1 : 1;

const stateText = (state: RecordState) => JSON.stringify([...state].sort(byKey));

const statesText = (states: States) =>
  [...states]
    .sort(byKey)
    .map(([id, state]) => `${id} ${stateText(state)}`)
    .join('\n');

/** Fisher and Yates with a small generator, so that a failing history can be played again. */
function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const shuffled = [...items];
  let state = seed;
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (last + 1);
    const moved = shuffled[last];
    const swapped = shuffled[other];
    if (moved !== undefined && swapped !== undefined) {
      shuffled[last] = swapped;
      shuffled[other] = moved;
    }
  }
  return shuffled;
}

describe('what a field says of itself', () => {
  test('a field that was never written shows nothing and names nothing', () => {
    expect(shownValue(new Map(), 'goal')).toBeUndefined();
    expect(aliveStamps(new Map(), 'goal')).toEqual([]);
  });

  test('a field called __proto__ is nothing but a field', () => {
    const op = {
      table: 'person',
      id: 'p',
      scope: 'school',
      path: '__proto__',
      value: 'x',
      over: [],
    };
    const state = applyOp(new Map(), '0'.repeat(32), op);
    expect(shownValue(state, '__proto__')).toBe('x');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
