import { expect, test } from 'vitest';
import { addPerson, carry, freshName, openDevice, save, sealAll } from './device.ts';
import { readRecord } from '../../src/domain/record.ts';
import { person } from '../../src/domain/records/person.ts';
import { readTableContent, writeSnapshot } from '../../src/storage/snapshots.ts';
import type { StoredRecord } from '../../src/storage/store.ts';

const read = ({ id, state }: Pick<StoredRecord, 'id' | 'state'>) =>
  readRecord(person, id, state).familyName;
type Named = readonly [id: string, familyName: string];
const named = ({ id, state }: StoredRecord): Named => [id, read({ id, state })];
const names = {
  table: 'person',
  reader: 'this build',
  read: named,
  pack: (value: Named) => value,
  unpack: (value: Named) => value,
};
const rename = (id: string, familyName: string) =>
  ({ type: 'edit', table: 'person', id, fields: { familyName } }) as const;

test('what was written after a snapshot, by anybody, lies over it', async () => {
  const [left, right] = [
    await openDevice({ id: 'aaaaaaaaaaaaaaaa' }),
    await openDevice({ id: 'bbbbbbbbbbbbbbbb' }),
  ];
  await save(left.store, addPerson('p1', 'Баирова'), addPerson('p2', 'Иванова'));
  await sealAll(left);
  await carry(left, right);
  const before = await readTableContent(right.store, names);
  expect(before.until).toBeUndefined();
  expect(before.since.map(read)).toEqual(['Баирова', 'Иванова']);
  await writeSnapshot(right.store, names, new Map(), before.until);
  const resting = await readTableContent(right.store, names);
  expect([...resting.values.values()]).toEqual([
    ['p1', 'Баирова'],
    ['p2', 'Иванова'],
  ]);
  expect(resting.since).toEqual([]);
  // The other device's clock stands years behind: what it writes is new here all the same.
  left.wall.millis -= 3 * 365 * 24 * 60 * 60_000;
  await save(left.store, rename('p1', 'Цыренова'));
  await sealAll(left);
  await carry(left, right);
  const after = await readTableContent(right.store, names);
  expect(after.since.map(read)).toEqual(['Цыренова']);
});

test('a snapshot takes what another tab wrote meanwhile', async () => {
  const name = freshName();
  const [left, right] = [await openDevice({ name }), await openDevice({ name })];
  await save(left.store, addPerson('p1', 'Баирова'));
  const { until } = await writeSnapshot(left.store, names, new Map(), undefined);
  await save(right.store, rename('p1', 'Цыренова'));
  const again = await writeSnapshot(left.store, names, new Map([['p1', ['p1', 'Баирова']]]), until);
  expect([...again.values.values()]).toEqual([['p1', 'Цыренова']]);
  const content = await readTableContent(right.store, names);
  expect([...content.values.values()]).toEqual([['p1', 'Цыренова']]);
});

test('a snapshot of another build is not read', async () => {
  const { store } = await openDevice();
  await save(store, addPerson('p1', 'Баирова'));
  await writeSnapshot(store, { ...names, reader: 'an older build' }, new Map(), undefined);
  const content = await readTableContent(store, names);
  expect(content.values.size).toBe(0);
  expect(content.since.map(read)).toEqual(['Баирова']);
});
