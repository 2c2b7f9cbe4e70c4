import { expect, test } from 'vitest';
import { addPerson, openDevice, save, sealAll, toSegment } from './device.ts';
import { readRecords } from '../../src/storage/read-records.ts';

test('segments that an endpoint does not keep wait again, under our own name', async () => {
  const laptop = await openDevice({ id: 'aaaaaaaaaaaaaaaa' });
  const phone = await openDevice({ id: 'bbbbbbbbbbbbbbbb' });
  await save(laptop.store, addPerson('p1', 'Баирова'));
  const first = await sealAll(laptop);
  await save(laptop.store, addPerson('p2', 'Иванова'));
  const second = await sealAll(laptop);
  for (const segment of [first, second]) {
    const payload = JSON.parse(new TextDecoder().decode(segment.bytes));
    await phone.log.applySegment({ ...segment, isOwn: false }, payload);
  }
  await phone.log.giveUpSegments('aaaaaaaaaaaaaaaa', 2);
  expect(await phone.log.readHeads()).toEqual([
    { device: 'aaaaaaaaaaaaaaaa', n: 1, sha256: first.sha256 },
  ]);
  expect(await phone.log.readSegment('aaaaaaaaaaaaaaaa', 2)).toBeUndefined();
  expect((await phone.log.readUnsealed(100_000)).map((entry) => entry.ops[0]?.id)).toEqual(['p2']);
  expect(await readRecords(phone.store, ['p1', 'p2'])).not.toContain(undefined);
});

test('entries of a branch that is not followed are merged once and handed on once', async () => {
  const laptop = await openDevice({ id: 'aaaaaaaaaaaaaaaa' });
  const phone = await openDevice({ id: 'bbbbbbbbbbbbbbbb' });
  await save(laptop.store, addPerson('p1', 'Баирова'));
  const entries = await laptop.log.readUnsealed(100_000);
  await phone.log.adoptEntries(entries);
  expect(await phone.log.readUnsealed(100_000)).toEqual(entries);
  const stamps = entries.map((entry) => entry.stamp);
  const sealed = toSegment('bbbbbbbbbbbbbbbb', 1, { seen: [], entries });
  expect(await phone.log.addOwnSegment(sealed, stamps)).toBe('added');
  await phone.log.adoptEntries(entries);
  expect(await phone.log.readUnsealed(100_000)).toEqual([]);
});
