import { expect, test } from 'vitest';
import { deletedPath } from '../../../src/domain/deletion.ts';
import type { Json } from '../../../src/domain/json.ts';
import { applyOp, type RecordState } from '../../../src/domain/merge.ts';
import { meeting } from '../../../src/domain/records/meeting.ts';
import { match } from '../../../src/domain/records/match.ts';
import type { Definition } from '../../../src/domain/record.ts';
import { listWaitingPaths } from '../../../src/domain/today/waiting-paths.ts';

/** Values that were written apart, none knowing of the other. */
function apart(path: string, ...values: Json[]): RecordState {
  return values.reduce(
    (state: RecordState, value, index) =>
      applyOp(state, String(index), { table: 'x', id: 'x', scope: 'x', path, value, over: [] }),
    new Map(),
  );
}

const waits = (definition: Definition, path: string, ...values: Json[]) =>
  listWaitingPaths(definition, apart(path, ...values)).map((one) =>
    [one.path].concat(one.values.map(({ value }) => JSON.stringify(value))),
  );

test('two values of a field that people decide wait, the shown one first', () => {
  expect(waits(meeting, 'topic', 'Датчик', 'Робот')).toEqual([['topic', '"Робот"', '"Датчик"']]);
  expect(waits(meeting, 'came/masha', true, false)).toEqual([['came/masha', 'false', 'true']]);
  expect(waits(match, 'mentors/alexey', true, false)).toEqual([
    ['mentors/alexey', 'false', 'true'],
  ]);
});

test('equal values, fields that settle themselves and unknown fields do not wait', () => {
  expect(waits(meeting, 'topic', 'Датчик', 'Датчик')).toEqual([]);
  expect(waits(meeting, 'state', 'held', 'planned')).toEqual([]);
  expect(waits(meeting, 'rating/masha', 4, 5)).toEqual([]);
  expect(waits(meeting, 'newer', 1, 2)).toEqual([]);
  expect(waits(meeting, 'constructor', 1, 2)).toEqual([]);
});

test('two deletions agree, a deletion and a restoring do not', () => {
  expect(waits(meeting, deletedPath, { saw: ['1'] }, { saw: ['2'] })).toEqual([]);
  expect(waits(meeting, deletedPath, { saw: ['1'] }, null)).toEqual([
    [deletedPath, 'null', '{"saw":["1"]}'],
  ]);
});
