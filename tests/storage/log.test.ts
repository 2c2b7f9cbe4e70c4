import { expect, test } from 'vitest';
import {
  addPerson,
  carry,
  openDevice,
  readPayload,
  save,
  sealAll,
  type TestDevice,
  toSegment,
} from './device.ts';
import type { Change } from '../../src/domain/changes.ts';
import type { Endpoint } from '../../src/domain/log.ts';
import { readRecord } from '../../src/domain/record.ts';
import { person } from '../../src/domain/records/person.ts';
import { countChanges } from '../../src/storage/count-changes.ts';
import { readEverything, readRecords, readWaiting } from '../../src/storage/read-records.ts';
import { saveChanges } from '../../src/storage/save-changes.ts';

const laptop = () => openDevice({ id: 'aaaaaaaaaaaaaaaa' });
const phone = () => openDevice({ id: 'bbbbbbbbbbbbbbbb' });

const rename = (familyName: string): Change => ({
  type: 'edit',
  table: 'person',
  id: 'p1',
  fields: { familyName },
});

async function nameOn({ store }: TestDevice): Promise<string | undefined> {
  const [record] = await readRecords(store, ['p1']);
  return record && readRecord(person, 'p1', record.state).familyName;
}

async function dump({ store }: TestDevice) {
  const records = [];
  for await (const page of readEverything(store)) records.push(...page);
  return records;
}

test('what one device wrote is on the other after its segment was applied', async () => {
  const [left, right] = [await laptop(), await phone()];
  await save(left.store, addPerson('p1', 'Баирова'));
  await sealAll(left);
  await carry(left, right);
  expect(await dump(right)).toEqual(await dump(left));
});

test('a segment applied twice is applied once', async () => {
  const [left, right] = [await laptop(), await phone()];
  await save(left.store, addPerson('p1', 'Баирова'));
  const segment = await sealAll(left);
  expect(await right.log.applySegment(segment, readPayload(segment))).toBe('applied');
  const once = await dump(right);
  expect(await right.log.applySegment(segment, readPayload(segment))).toBe('known');
  expect(await dump(right)).toEqual(once);
});

test('a segment whose predecessor is missing waits', async () => {
  const [left, right] = [await laptop(), await phone()];
  await save(left.store, addPerson('p1', 'Баирова'));
  const first = await sealAll(left);
  await save(left.store, rename('Цыренова'));
  const second = await sealAll(left);
  expect(await right.log.applySegment(second, readPayload(second))).toBe('gap');
  expect(await nameOn(right)).toBeUndefined();
  await right.log.applySegment(first, readPayload(first));
  expect(await right.log.applySegment(second, readPayload(second))).toBe('applied');
  expect(await nameOn(right)).toBe('Цыренова');
});

test('a segment of 1,200 records is applied whole', async () => {
  const [left, right] = [await laptop(), await phone()];
  const people = Array.from({ length: 1200 }, (_, index) => addPerson(`p${index}`, 'Иванова'));
  await save(left.store, ...people);
  await sealAll(left);
  await carry(left, right);
  expect(await dump(right)).toHaveLength(1200);
  expect(await right.log.readHeads()).toMatchObject([{ device: left.id, n: 1 }]);
});

test('of two tabs that seal at once, the second one looks again', async () => {
  const device = await laptop();
  await save(device.store, addPerson('p1', 'Баирова'));
  const entries = await device.log.readUnsealed(100_000);
  const stamps = entries.map((entry) => entry.stamp);
  const segment = toSegment(device.id, 1, { seen: [], entries });
  const other = { ...segment, sha256: 'of the other tab' };
  expect(await device.log.addOwnSegment(segment, stamps)).toBe('added');
  expect(await device.log.addOwnSegment(other, stamps)).toBe('moved');
  expect(await device.log.readSegment(device.id, 1)).toMatchObject({ sha256: segment.sha256 });
  expect(await device.log.readUnsealed(100_000)).toHaveLength(0);
});

test('after its entries have left, the clock still does not go back', async () => {
  const device = await laptop();
  await save(device.store, addPerson('p1', 'Баирова'));
  const [before] = await device.log.readUnsealed(100_000);
  await sealAll(device);
  device.wall.millis = Date.UTC(2006, 0, 1);
  await save(device.store, rename('Цыренова'));
  const [after] = await device.log.readUnsealed(100_000);
  expect(String(after?.stamp) > String(before?.stamp)).toBe(true);
  expect(await nameOn(device)).toBe('Цыренова');
});

test('what is written after another device was heard comes after what it wrote', async () => {
  const [left, right] = [await laptop(), await phone()];
  right.wall.millis = left.wall.millis + 3 * 365 * 24 * 60 * 60_000; // three years ahead
  await save(right.store, addPerson('p1', 'Баирова'));
  await sealAll(right);
  await carry(right, left);
  await save(left.store, rename('Цыренова'));
  await sealAll(left);
  await carry(left, right);
  expect([await nameOn(left), await nameOn(right)]).toEqual(['Цыренова', 'Цыренова']);
});

const ofTomorrow = (table: string, id: string, path: string) => ({
  table,
  id,
  scope: 'school',
  path,
  value: { of: 'tomorrow' },
  over: [],
});

test('tables and fields of a newer version are kept and exchanged on', async () => {
  const [left, right] = [await laptop(), await phone()];
  await save(left.store, addPerson('p1', 'Баирова'));
  await sealAll(left);
  const stamp = `${'0'.repeat(8)}ffff0000cccccccccccccccc`;
  const entry = {
    stamp,
    ops: [ofTomorrow('person', 'p1', 'horoscope'), ofTomorrow('star', 's1', '__proto__')],
  };
  const segment = toSegment('cccccccccccccccc', 1, { seen: [], entries: [entry] });
  await left.log.applySegment(segment, readPayload(segment));
  await save(left.store, rename('Цыренова'));
  const [known, unknown] = await readRecords(left.store, ['p1', 's1']);
  expect(known?.state.get('horoscope')?.alive).toEqual([{ stamp, value: { of: 'tomorrow' } }]);
  expect(unknown?.state.get('__proto__')?.alive[0]?.value).toEqual({ of: 'tomorrow' });
  await sealAll(left);
  await carry(left, right);
  expect(await dump(right)).toEqual(await dump(left));
});

test('two values on one field wait, on both devices, until one of them is chosen', async () => {
  const [left, right] = [await laptop(), await phone()];
  await save(left.store, addPerson('p1', 'Баирова'));
  await sealAll(left);
  await carry(left, right);
  await save(left.store, rename('Цыренова'));
  await save(right.store, rename('Баирова-Цыренова'));
  await sealAll(left);
  await sealAll(right);
  await carry(left, right);
  await carry(right, left);
  expect(await dump(left)).toEqual(await dump(right));
  expect(await readWaiting(left.store)).toHaveLength(1);
  expect((await countChanges(right.store)).needsYou).toBe(1);
  await saveChanges(right.store, [
    { type: 'decide', table: 'person', id: 'p1', path: 'familyName', value: 'Цыренова' },
  ]);
  expect(await readWaiting(right.store)).toHaveLength(0);
  await sealAll(right);
  await carry(right, left);
  expect(await readWaiting(left.store)).toHaveLength(0);
  expect(await nameOn(left)).toBe('Цыренова');
});

test('an edit made while another device deleted the record asks for a decision', async () => {
  const [left, right] = [await laptop(), await phone()];
  await save(left.store, addPerson('p1', 'Баирова'));
  await sealAll(left);
  await carry(left, right);
  await save(left.store, { type: 'delete', table: 'person', id: 'p1' });
  await save(right.store, rename('Цыренова'));
  await sealAll(right);
  await carry(right, left);
  expect((await countChanges(left.store)).needsYou).toBe(1);
  await save(left.store, { type: 'delete', table: 'person', id: 'p1' });
  expect((await countChanges(left.store)).needsYou).toBe(0);
});

const endpoint: Endpoint = {
  id: 'e1',
  url: 'http://localhost/krug',
  kind: 'full',
  log: 'a'.repeat(32),
  token: 'token',
  registrationCode: '',
  epoch: '',
  cursor: 0,
  lastReceiptMillis: null,
  lastPullMillis: null,
  lastTryMillis: null,
  problem: null,
  clockSkewMillis: null,
  bytesByMonth: {},
};

test('the status counts what is here, what is stored and what was seen', async () => {
  const [left, right] = [await laptop(), await phone()];
  await left.log.saveEndpoint(endpoint);
  await save(left.store, addPerson('p1', 'Баирова'));
  await save(left.store, rename('Цыренова'));
  expect(await countChanges(left.store)).toMatchObject({ waiting: 2, stored: 0, seen: 0 });
  const segment = await sealAll(left);
  expect(await countChanges(left.store)).toMatchObject({ waiting: 2, stored: 0, seen: 0 });
  await left.log.addReceipts('e1', [{ ...segment, atMillis: 1 }]);
  await save(left.store, rename('Иванова'));
  expect(await countChanges(left.store)).toMatchObject({ waiting: 1, stored: 2, seen: 0 });
  await carry(left, right);
  await save(right.store, addPerson('p2', 'Баирова'));
  await sealAll(right);
  await carry(right, left);
  expect(await countChanges(left.store)).toMatchObject({ waiting: 1, stored: 0, seen: 2 });
});

test('what an endpoint has acknowledged is not sent again, until it forgot', async () => {
  const device = await laptop();
  await save(device.store, addPerson('p1', 'Баирова'));
  const first = await sealAll(device);
  await save(device.store, rename('Цыренова'));
  const second = await sealAll(device);
  const numbers = async () =>
    (await device.log.readUnsent('e1', 1_000_000)).map((segment) => segment.n);
  expect(await numbers()).toEqual([1, 2]);
  await device.log.addReceipts('e1', [
    { ...first, atMillis: 1 },
    { ...second, atMillis: 1 },
  ]);
  expect(await numbers()).toEqual([]);
  await device.log.dropReceipts('e1', [{ device: device.id, n: 1, sha256: first.sha256 }]);
  expect(await numbers()).toEqual([2]);
  await device.log.dropReceipts('e1', []);
  expect(await numbers()).toEqual([1, 2]);
});

test('as much is read for sealing and sending as was asked for, and never nothing', async () => {
  const device = await laptop();
  for (let index = 0; index < 5; index += 1) {
    await save(device.store, addPerson(`p${index}`, 'Баирова'));
  }
  expect(await device.log.readUnsealed(1)).toHaveLength(1);
  expect((await device.log.readUnsealed(1_000_000)).length).toBe(5);
  await sealAll(device);
  await save(device.store, rename('Цыренова'));
  await sealAll(device);
  expect(await device.log.readUnsent('e1', 1)).toHaveLength(1);
});

test('a copied laptop becomes a device of its own and loses nothing', async () => {
  const [device, other] = [await laptop(), await phone()];
  await save(device.store, addPerson('p1', 'Баирова'));
  await sealAll(device);
  await save(device.store, rename('Цыренова'));
  await sealAll(device);
  await save(device.store, addPerson('p2', 'Иванова'));
  const before = await dump(device);
  await device.log.takeNewIdentity('dddddddddddddddd', 2);
  expect((await device.log.readIdentity())?.device).toBe('dddddddddddddddd');
  expect(await device.log.readHeads()).toMatchObject([{ device: device.id, n: 1 }]);
  expect(await dump(device)).toEqual(before);
  expect(await device.log.readUnsealed(100_000)).toHaveLength(2);
  await sealAll(device);
  await carry(device, other);
  expect(await dump(other)).toEqual(before);
  expect(await other.log.readHeads()).toMatchObject([
    { device: 'aaaaaaaaaaaaaaaa', n: 1 },
    { device: 'dddddddddddddddd', n: 1 },
  ]);
});
