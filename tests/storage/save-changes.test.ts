import { expect, test } from 'vitest';
import { addPerson, freshName, openDevice, save } from './device.ts';
import type { Change } from '../../src/domain/changes.ts';
import { isDeleted } from '../../src/domain/deletion.ts';
import { readRecord } from '../../src/domain/record.ts';
import { person } from '../../src/domain/records/person.ts';
import { readRecords, readTable } from '../../src/storage/read-records.ts';
import { saveChanges, saveGroups } from '../../src/storage/save-changes.ts';
import { undoAct } from '../../src/storage/undo-act.ts';
import { closeStore, type Store } from '../../src/storage/store.ts';

async function familyName(store: Store, id: string): Promise<string | undefined> {
  const [record] = await readRecords(store, [id]);
  return record && readRecord(person, id, record.state).familyName;
}

test('what was saved is there after the app is opened again', async () => {
  const name = freshName();
  const before = await openDevice({ name });
  await save(before.store, addPerson('p1', 'Баирова'));
  closeStore(before.store);
  const after = await openDevice({ name });
  expect(await familyName(after.store, 'p1')).toBe('Баирова');
});

test('a clock set back twenty years does not put new changes before old ones', async () => {
  const name = freshName();
  const wall = { millis: Date.UTC(2026, 10, 24) };
  const device = await openDevice({ name, wall });
  await save(device.store, addPerson('p1', 'Баирова'));
  wall.millis = Date.UTC(2006, 0, 1);
  await save(device.store, {
    type: 'edit',
    table: 'person',
    id: 'p1',
    fields: { familyName: 'Цыренова' },
  });
  closeStore(device.store);
  const reopened = await openDevice({ name, wall });
  await save(reopened.store, addPerson('p2', 'Иванова'));
  const stamps = (await reopened.log.readUnsealed(100_000)).map((entry) => entry.stamp);
  expect(stamps).toHaveLength(3);
  expect(stamps).toEqual([...new Set(stamps)].sort());
  expect(await familyName(reopened.store, 'p1')).toBe('Цыренова');
});

test('two tabs that save at the same moment lose nothing', async () => {
  const name = freshName();
  const [left, right] = [await openDevice({ name }), await openDevice({ name })];
  await save(left.store, addPerson('shared', 'Баирова'));
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => {
      const { store } = index % 2 === 0 ? left : right;
      return Promise.all([
        save(store, addPerson(`p${index}`, `Иванова ${index}`)),
        save(store, {
          type: 'edit',
          table: 'person',
          id: 'shared',
          fields: index % 2 === 0 ? { note: `${index}` } : { phone: `${index}` },
        }),
      ]);
    }),
  );
  expect(await readTable(left.store, 'person')).toHaveLength(21);
  const entries = await right.log.readUnsealed(1_000_000);
  expect(new Set(entries.map((entry) => entry.stamp)).size).toBe(41);
  const [shared] = await readRecords(right.store, ['shared']);
  expect(shared?.state.get('note')?.alive).toHaveLength(1);
  expect(shared?.state.get('phone')?.alive).toHaveLength(1);
});

test('forty changes are saved together', async () => {
  const { store } = await openDevice();
  const changes = Array.from({ length: 40 }, (_, index) => addPerson(`p${index}`, 'Иванова'));
  await save(store, ...changes);
  expect(await readTable(store, 'person')).toHaveLength(40);
});

test('when one of forty changes cannot be made, none is', async () => {
  const { store, log, commits } = await openDevice();
  const changes = Array.from({ length: 40 }, (_, index) => addPerson(`p${index}`, 'Иванова'));
  const outcome = await saveChanges(store, [...changes, addPerson('p0', 'Баирова')]);
  expect(outcome).toEqual({ ok: false, error: { type: 'record-exists', id: 'p0' } });
  expect(await readTable(store, 'person')).toHaveLength(0);
  expect(await log.readUnsealed(100_000)).toHaveLength(0);
  expect(commits).toHaveLength(0);
});

test('a form saved without a difference writes nothing', async () => {
  const { store, log } = await openDevice();
  await save(store, addPerson('p1', 'Баирова'));
  await save(store, {
    type: 'edit',
    table: 'person',
    id: 'p1',
    fields: { familyName: 'Баирова' },
  });
  expect(await log.readUnsealed(100_000)).toHaveLength(1);
});

test('the disk holds no name, class or note', async () => {
  const { store, log } = await openDevice();
  await save(store, addPerson('p1', 'Bairova-in-the-open', { note: 'likes the violin' }));
  await save(store, {
    type: 'edit',
    table: 'person',
    id: 'p1',
    fields: { schoolClass: 'nine-A' },
  });
  await log.readUnsealed(100_000);
  const rows = await Promise.all(store.database.dexie.tables.map((table) => table.toArray()));
  const disk = JSON.stringify(rows, (_key, value) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
  expect(disk).toContain('p1');
  expect(disk).not.toMatch(/Bairova|violin|nine-A/);
});

const rename = (to: string): Change => ({
  type: 'edit',
  table: 'person',
  id: 'p1',
  fields: { familyName: to },
});

test('the groups of an import are entries of their own, and a later one sees what an earlier one wrote', async () => {
  const device = await openDevice();
  const saved = await saveGroups(device.store, [
    [addPerson('p1', 'Баирова')],
    [rename('Цыренова'), addPerson('p2', 'Иванова')],
    [rename('Козлова')],
  ]);
  expect(saved).toMatchObject({ ok: true });
  expect(await familyName(device.store, 'p1')).toBe('Козлова');
  const entries = await device.log.readUnsealed(100_000);
  expect(entries.map(({ ops }) => new Set(ops.map(({ id }) => id)).size)).toEqual([1, 2, 1]);
  expect(device.commits).toHaveLength(1);
  if (!saved.ok) throw new Error(saved.error.type);
  await undoAct(device.store, saved.value.act);
  const [p1, p2] = await readRecords(device.store, ['p1', 'p2']);
  expect(p1 && isDeleted(p1.state)).toBe(true);
  expect(p2 && isDeleted(p2.state)).toBe(true);
});

test('where one group is refused none of them is written', async () => {
  const device = await openDevice();
  const refused = await saveGroups(device.store, [
    [addPerson('p1', 'Баирова')],
    [addPerson('p1', 'Баирова')],
  ]);
  expect(refused).toMatchObject({ ok: false, error: { type: 'record-exists' } });
  expect(await readTable(device.store, 'person')).toEqual([]);
  expect(await device.log.readUnsealed(100_000)).toEqual([]);
});

test('many ids are looked for at once, and those that are there are found among new ones', async () => {
  const device = await openDevice();
  await save(device.store, addPerson('p15', 'Баирова'));
  const people = Array.from({ length: 30 }, (_, index) => addPerson(`p${index}`, 'Иванова'));
  expect(await saveChanges(device.store, people)).toMatchObject({
    ok: false,
    error: { type: 'record-exists', id: 'p15' },
  });
  const others = people.filter(({ id }) => id !== 'p15');
  expect(await saveChanges(device.store, others)).toMatchObject({ ok: true });
  expect(await familyName(device.store, 'p15')).toBe('Баирова');
});
