import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockToStamp } from '../../src/domain/clock.ts';
import { applyOp, type RecordState } from '../../src/domain/merge.ts';
import type { Entry, Op, RecordId } from '../../src/domain/op.ts';
import { type RecordContent, recordText, stateToEntries } from '../../src/domain/state-entries.ts';

const stamp = fc
  .tuple(fc.nat(3), fc.constantFrom('aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'))
  .map(([counter, device]) => clockToStamp({ millis: 5, counter }, device));
const op: fc.Arbitrary<Op> = fc.record({
  table: fc.constant('person'),
  id: fc.constantFrom('p1', 'p2'),
  scope: fc.constant('school'),
  path: fc.constantFrom('familyName', 'note', 'came/x'),
  value: fc.constantFrom('tea', 'milk', 3, null),
  over: fc.array(stamp, { maxLength: 2 }),
});
// Stamps meet each other, themselves and what was never written: clones and poison do that.
const entries: fc.Arbitrary<readonly Entry[]> = fc.array(
  fc.record({ stamp, ops: fc.array(op, { maxLength: 3 }) }),
);

function merge(written: readonly Entry[], into: readonly RecordContent[] = []): RecordContent[] {
  const records = new Map<RecordId, RecordContent>(into.map((record) => [record.id, record]));
  for (const { stamp: at, ops } of written) {
    for (const one of ops) {
      const state: RecordState = records.get(one.id)?.state ?? new Map();
      const { table, id, scope } = one;
      records.set(id, { table, id, scope, state: applyOp(state, at, one) });
    }
  }
  return [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const text = (records: readonly RecordContent[]) => records.map(recordText).join('\n');

test('the entries of a state, merged into nothing, give that state', () => {
  fc.assert(
    fc.property(entries, (written) => {
      const state = merge(written);
      expect(text(merge(stateToEntries(state)))).toBe(text(state));
    }),
    { numRuns: 1000 },
  );
});

test('whoever has some of it, and more besides, ends as if all entries had been read', () => {
  fc.assert(
    fc.property(entries, entries, (written, others) => {
      const summary = stateToEntries(merge(written));
      const known = merge([...written.slice(1), ...others]);
      expect(text(merge(summary, known))).toBe(text(merge([...others, ...written])));
    }),
    { numRuns: 1000 },
  );
});

test('a field in which nothing lives keeps what was replaced', () => {
  const [first, second] = [1, 2].map((counter) =>
    clockToStamp({ millis: 5, counter }, 'aaaaaaaaaaaaaaaa'),
  );
  const place = { table: 'person', id: 'p1', scope: 'school', path: 'note', value: 'tea' };
  const state = merge([
    { stamp: first ?? '', ops: [{ ...place, over: [first ?? '', second ?? ''] }] },
  ]);
  const again = merge(stateToEntries(state));
  expect(again[0]?.state.get('note')).toEqual({ alive: [], past: [first, second] });
});
