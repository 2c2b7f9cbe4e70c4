import { expect, test } from 'vitest';
import { addPerson, carry, openDevice, save, sealAll, type TestDevice } from './device.ts';
import type { Change } from '../../src/domain/changes.ts';
import { isDeleted } from '../../src/domain/deletion.ts';
import { readRecord } from '../../src/domain/record.ts';
import { match } from '../../src/domain/records/match.ts';
import { person } from '../../src/domain/records/person.ts';
import { readDiaries, readRecords, readTable } from '../../src/storage/read-records.ts';
import { saveGroups } from '../../src/storage/save-changes.ts';
import { forgetOldActs, undoAct } from '../../src/storage/undo-act.ts';

async function personOn({ store }: TestDevice, id = 'p1') {
  const [record] = await readRecords(store, [id]);
  if (!record) throw new Error(`No ${id}`);
  return { ...readRecord(person, id, record.state), isDeleted: isDeleted(record.state) };
}

const edit = (fields: Extract<Change, { type: 'edit' }>['fields'], id = 'p1'): Change => ({
  type: 'edit',
  table: 'person',
  id,
  fields,
});

async function undo({ store }: TestDevice, act: string): Promise<string> {
  const undone = await undoAct(store, act);
  if (!undone.ok) throw new Error(undone.error.type);
  return undone.value.act;
}

test('an edit taken back shows what was there before, sets and empty fields too', async () => {
  const device = await openDevice();
  await save(device.store, addPerson('p1', 'Баирова', { interests: ['пение', 'шахматы'] }));
  const before = await personOn(device);
  const act = await save(
    device.store,
    edit({ familyName: 'Цыренова', note: 'Поёт', interests: ['пение', 'лыжи'] }),
  );
  await undo(device, act);
  expect(await personOn(device)).toEqual(before);
});

test('taking back can be taken back', async () => {
  const device = await openDevice();
  const created = await save(device.store, addPerson('p1', 'Баирова'));
  const undone = await undo(device, created);
  expect((await personOn(device)).isDeleted).toBe(true);
  await undo(device, undone);
  expect(await personOn(device)).toMatchObject({ familyName: 'Баирова', isDeleted: false });
});

test('a deletion taken back brings the record and its day back', async () => {
  const device = await openDevice();
  await save(device.store, {
    type: 'create',
    table: 'meeting',
    id: 'm1',
    fields: { match: 'pair', state: 'held', when: { date: '2026-11-10', time: '', place: '' } },
  });
  const days = await readDiaries(device.store);
  expect(days).toEqual([{ match: 'pair', days: [['m1', '2026-11-10', 'held', 45]] }]);
  const act = await save(device.store, { type: 'delete', table: 'meeting', id: 'm1' });
  expect(await readDiaries(device.store)).toEqual([{ match: 'pair', days: [] }]);
  await undo(device, act);
  expect(await readDiaries(device.store)).toEqual(days);
});

test('an import of several entries is taken back as one', async () => {
  const device = await openDevice();
  await save(device.store, addPerson('p0', 'Баирова'));
  const act = await save(device.store, addPerson('p1', 'Цыренова'), edit({ note: 'Новая' }, 'p0'));
  const more = [
    [addPerson('p2', 'Иванова'), edit({ note: 'Ещё новее' }, 'p0')],
    [
      {
        type: 'create',
        table: 'match',
        id: 'pair',
        fields: { mentors: ['p1'], mentees: ['p2'] },
      } satisfies Change,
    ],
  ];
  for (const changes of more) {
    expect(await saveGroups(device.store, [changes], act)).toMatchObject({ ok: true });
  }
  await undo(device, act);
  const people = await readTable(device.store, 'person');
  expect(people.filter(({ state }) => !isDeleted(state)).map(({ id }) => id)).toEqual(['p0']);
  expect((await personOn(device, 'p0')).note).toBe('');
  const [pair] = await readTable(device.store, match.table);
  expect(pair && isDeleted(pair.state)).toBe(true);
});

test('what another device wrote meanwhile stays when an act is taken back', async () => {
  const [left, right] = [
    await openDevice({ id: 'aaaaaaaaaaaaaaaa' }),
    await openDevice({ id: 'bbbbbbbbbbbbbbbb' }),
  ];
  const created = await save(left.store, addPerson('p1', 'Баирова'));
  const edited = await save(left.store, edit({ familyName: 'Цыренова', note: 'Поёт' }));
  await sealAll(left);
  await carry(left, right);
  right.wall.millis += 1000;
  await save(right.store, edit({ familyName: 'Дамбаева' }));
  await sealAll(right);
  await carry(right, left);
  await undo(left, edited);
  expect(await personOn(left)).toMatchObject({ familyName: 'Дамбаева', note: '' });
  await undo(left, created);
  expect((await personOn(left)).isDeleted).toBe(false);
});

test('an unknown or forgotten act cannot be taken back', async () => {
  const device = await openDevice();
  const act = await save(device.store, addPerson('p1', 'Баирова'));
  expect(await undoAct(device.store, 'unknown')).toEqual({
    ok: false,
    error: { type: 'nothing-to-undo' },
  });
  const later = await save(device.store, edit({ note: 'Поёт' }));
  await forgetOldActs(device.store, 1);
  expect(await undoAct(device.store, act)).toMatchObject({ error: { type: 'nothing-to-undo' } });
  expect(await undoAct(device.store, later)).toMatchObject({ ok: true });
});
