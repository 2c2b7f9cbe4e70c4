import { expect, test } from 'vitest';
import { openDevice, save, type TestDevice } from './device.ts';
import type { Change, Fields } from '../../src/domain/changes.ts';
import { readRecord } from '../../src/domain/record.ts';
import { match } from '../../src/domain/records/match.ts';
import { readRecords } from '../../src/storage/read-records.ts';
import { saveChanges } from '../../src/storage/save-changes.ts';
import { undoAct } from '../../src/storage/undo-act.ts';

const create = (table: string, id: string, fields: Fields): Change => ({
  type: 'create',
  table,
  id,
  fields,
});
const editPair = (fields: Fields): Change => ({ type: 'edit', table: 'match', id: 'pair', fields });
const decidePair = (path: string, value: Extract<Change, { type: 'decide' }>['value']): Change => ({
  type: 'decide',
  table: 'match',
  id: 'pair',
  path,
  value,
});

const accepted = { alexey: { answer: 'accepted', on: '2026-11-20', reason: '' } };
const pair = create('match', 'pair', {
  mentors: ['alexey'],
  mentees: ['masha'],
  goal: 'Метеостанция',
  answers: accepted,
});
const otherPair = create('match', 'other', {
  mentors: ['alexey'],
  mentees: ['kostya'],
  answers: accepted,
});
const onePlace = create('offer', 'offer', { mentor: 'alexey', capacity: 1 });
const close = (on: string) => editPair({ status: { state: 'closed', on, reason: 'Уехал' } });
const heldMeeting = create('meeting', 'm1', {
  match: 'pair',
  state: 'held',
  when: { date: '2026-11-10', time: '', place: '' },
});

async function pairOn({ store }: TestDevice) {
  const [record] = await readRecords(store, ['pair']);
  return record && readRecord(match, 'pair', record.state);
}

test('a closing is not taken back into a mentor who has no place left', async () => {
  const device = await openDevice();
  await save(device.store, onePlace, pair);
  const closing = await save(device.store, close('2026-11-24'));
  await save(device.store, otherPair);
  expect(await undoAct(device.store, closing)).toMatchObject({
    ok: false,
    error: { type: 'mentor-full', person: 'alexey' },
  });
  expect((await pairOn(device))?.status.state).toBe('closed');
  await save(device.store, { type: 'delete', table: 'match', id: 'other' });
  expect(await undoAct(device.store, closing)).toMatchObject({ ok: true });
  expect((await pairOn(device))?.status.state).toBe('proposed');
});

test('a match that has met is not taken back', async () => {
  const device = await openDevice();
  const making = await save(device.store, pair);
  await save(device.store, heldMeeting);
  expect(await undoAct(device.store, making)).toEqual({
    ok: false,
    error: { type: 'match-has-meetings', id: 'pair' },
  });
});

test('what lies in an archived year stays as it was, whoever presses undo', async () => {
  const device = await openDevice();
  await save(device.store, pair, create('programme', 'year', { firstYear: 2025 }));
  const edit = await save(device.store, editPair({ goal: 'Телескоп' }));
  await save(device.store, close('2026-05-20'));
  const archiving = await save(device.store, {
    type: 'edit',
    table: 'programme',
    id: 'year',
    fields: { status: { state: 'archived', on: '2026-06-30' } },
  });
  expect(await undoAct(device.store, edit)).toEqual({
    ok: false,
    error: { type: 'year-archived', year: 2025 },
  });
  expect((await pairOn(device))?.goal).toBe('Телескоп');
  expect(await undoAct(device.store, archiving)).toMatchObject({ ok: true });
  expect(await undoAct(device.store, edit)).toMatchObject({ ok: true });
});

test('a decision begins no match that may not begin, takes no place and deletes no meetings', async () => {
  const device = await openDevice();
  await save(device.store, onePlace, pair, heldMeeting);
  const refusalOf = async (change: Change) => {
    const saved = await saveChanges(device.store, [change]);
    return saved.ok ? 'done' : saved.error.type;
  };
  const active = { state: 'active', on: '2026-11-24', reason: '' };
  expect(await refusalOf(decidePair('status', active))).toBe('match-not-ready');
  expect(await refusalOf(decidePair('mentees/kostya', true))).toBe('mentor-full');
  expect(await refusalOf(decidePair('mentees/masha', false))).toBe('match-without-people');
  expect(await refusalOf(decidePair('$deleted', { saw: [] }))).toBe('match-has-meetings');
  expect(await refusalOf(decidePair('goal', 'Телескоп'))).toBe('done');
});
