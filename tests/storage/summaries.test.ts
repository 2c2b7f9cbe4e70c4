import { expect, test } from 'vitest';
import { addPerson, carry, openDevice, save, sealAll, type TestDevice } from './device.ts';
import { stateToEntries } from '../../src/domain/state-entries.ts';
import { measureRoom } from '../../src/storage/measure-room.ts';
import { readAuthors } from '../../src/storage/heads.ts';
import { readEverything, readEverythingAfter } from '../../src/storage/read-records.ts';

const laptop = () => openDevice({ id: 'aaaaaaaaaaaaaaaa' });
const phone = () => openDevice({ id: 'bbbbbbbbbbbbbbbb' });

const rename = (id: string, familyName: string) =>
  ({ type: 'edit', table: 'person', id, fields: { familyName } }) as const;

async function dump({ store }: TestDevice) {
  const records = [];
  for await (const page of readEverything(store)) records.push(...page);
  return records;
}

async function acknowledge({ log }: TestDevice, endpointId: string): Promise<void> {
  for (const { device, n } of await log.readHeads()) {
    for (let each = 1; each <= n; each += 1) {
      const segment = await log.readSegment(device, each);
      if (segment) await log.addReceipts(endpointId, [{ ...segment, atMillis: 0 }]);
    }
  }
}

/** The phone has read three segments of the laptop, and both are acknowledged everywhere. */
async function openSchool() {
  const [left, right] = [await laptop(), await phone()];
  for (const name of ['Баирова', 'Иванова', 'Петрова']) {
    await save(left.store, addPerson(name, name));
    await sealAll(left);
  }
  await save(left.store, rename('Баирова', 'Цыренова'));
  await sealAll(left);
  await carry(left, right);
  await acknowledge(right, 'server');
  return { left, right, heads: await left.log.readAuthors() };
}

test('records go into a summary and come out as they were, replaced writes too', async () => {
  const { left, heads } = await openSchool();
  const fresh = await openDevice({ id: 'cccccccccccccccc' });
  const records = await readEverythingAfter(left.store, '');
  await fresh.log.mergeSummary(stateToEntries(records));
  await fresh.log.beginAt(heads);
  expect(await dump(fresh)).toEqual(await dump(left));
  expect(await fresh.log.readHeads()).toEqual(await left.log.readHeads());
  expect((await readAuthors(fresh.store))[0]?.heardMillis).toBe(left.wall.millis);
  expect(await fresh.log.readUnsealed(100_000)).toEqual([]);
  expect(await fresh.log.readUnsent('server', 100_000)).toEqual([]);
  // What comes after it follows.
  await save(left.store, addPerson('Зверев', 'Зверев'));
  await sealAll(left);
  await carry(left, fresh);
  expect(await dump(fresh)).toEqual(await dump(left));
});

test('a device that is known, and this one, do not begin anew', async () => {
  const { left, right } = await openSchool();
  const before = [await left.log.readHeads(), await right.log.readHeads()];
  const elsewhere = {
    device: 'aaaaaaaaaaaaaaaa',
    n: 9,
    sha256: '9'.repeat(64),
    heardMillis: null,
  };
  for (const { log } of [left, right]) await log.beginAt([elsewhere]);
  expect([await left.log.readHeads(), await right.log.readHeads()]).toEqual(before);
});

test('forgotten are the bytes of others that all endpoints have, from the first on', async () => {
  const { right, heads } = await openSchool();
  const whole = await right.log.countBytes([]);
  await right.log.forgetSegments(heads, ['server', 'school']);
  expect(await right.log.countBytes([])).toBe(whole);
  const [head] = heads;
  if (!head) throw new Error('no head');
  await right.log.forgetSegments([{ ...head, n: 3 }], ['server']);
  expect(await right.log.countBytes([])).toBeLessThan(whole);
  const bytes = [];
  for (let n = 1; n <= 4; n += 1) {
    bytes.push((await right.log.readSegment(head.device, n))?.bytes.length);
  }
  expect(bytes).toEqual([0, 0, 0, expect.any(Number)]);
  expect((await readAuthors(right.store)).find(({ device }) => device === head.device)?.floor).toBe(
    3,
  );
  // The server was wiped: what is left is sent, what is gone is not.
  await right.log.dropReceipts('server', []);
  expect((await right.log.readUnsent('server', 100_000)).map(({ n }) => n)).toEqual([4]);
});

test('own segments are never forgotten', async () => {
  const { left, heads } = await openSchool();
  await acknowledge(left, 'server');
  const whole = await left.log.countBytes([]);
  await left.log.forgetSegments(heads, ['server']);
  expect(await left.log.countBytes([])).toBe(whole);
});

test('when a chain with forgotten segments is given up, everything that is known waits again', async () => {
  const { left, right, heads } = await openSchool();
  const [head] = heads;
  if (!head) throw new Error('no head');
  await right.log.forgetSegments(heads, ['server']);
  await save(right.store, rename('Иванова', 'Малых'));
  await right.log.giveUpSegments(head.device, 2);
  expect((await readAuthors(right.store)).map(({ n, floor }) => [n, floor])).toEqual([[1, 1]]);
  const waiting = await right.log.readUnsealed(1_000_000);
  const fresh = await openDevice({ id: 'dddddddddddddddd' });
  await fresh.log.mergeSummary(waiting);
  expect(await dump(fresh)).toEqual(await dump(right));
  expect(await dump(fresh)).not.toEqual(await dump(left));
});

test('room is counted by what it is for, and what is forgotten gives it back', async () => {
  const { right, heads } = await openSchool();
  await save(right.store, addPerson('Малых', 'Малых'));
  const before = await measureRoom(right.store);
  expect(before).toMatchObject({ records: expect.any(Number), ownSegments: 0 });
  expect(Math.min(before.records, before.otherSegments, before.acts)).toBeGreaterThan(0);
  await right.log.forgetSegments(heads, ['server']);
  await sealAll(right);
  const after = await measureRoom(right.store);
  expect(after).toMatchObject({ ...before, ownSegments: expect.any(Number), otherSegments: 0 });
  expect(after.ownSegments).toBeGreaterThan(0);
});
