import { expect, test } from 'vitest';
import { openDevice, sealAll, addPerson, carry, save } from './device.ts';
import type { Attempt } from '../../src/domain/exchange/journal.ts';
import { readHeadRows } from '../../src/storage/heads.ts';
import { keptRows, noteAttempt, readJournal } from '../../src/storage/journal.ts';

const attempt: Attempt = {
  atMillis: 0,
  tookMillis: 1,
  endpoint: 'school',
  kind: 'full',
  reason: 'timer',
  result: 'no-connection',
  status: null,
  sent: 0,
  receipts: 0,
  applied: 0,
  bytes: 300,
  forks: 0,
};

test('tries of two addresses that take turns grow one row each', async () => {
  const { store } = await openDevice();
  for (let atMillis = 1; atMillis <= 6; atMillis += 1) {
    const endpoint = atMillis % 2 === 0 ? 'school' : 'district';
    await noteAttempt(store, { ...attempt, endpoint, atMillis });
  }
  const { total, rows } = await readJournal(store, 10);
  expect(total).toBe(2);
  expect(rows.map(({ endpoint, times }) => [endpoint, times])).toEqual([
    ['school', 3],
    ['district', 3],
  ]);
});

test('the journal keeps the last five hundred rows and gives the latest first', async () => {
  const { store } = await openDevice();
  for (let atMillis = 1; atMillis <= keptRows + 20; atMillis += 1) {
    await noteAttempt(store, { ...attempt, sent: 1, atMillis });
  }
  const { total, rows } = await readJournal(store, 2);
  expect(total).toBe(keptRows);
  expect(rows.map((row) => row.atMillis)).toEqual([keptRows + 20, keptRows + 19]);
});

test('a device that only says it has seen our changes is heard', async () => {
  const wall = { millis: Date.UTC(2026, 10, 24) };
  const laptop = await openDevice({ id: 'aaaaaaaaaaaaaaaa', wall });
  const phone = await openDevice({ id: 'bbbbbbbbbbbbbbbb' });
  await save(phone.store, addPerson('p1', 'Баирова'));
  await sealAll(phone);
  await carry(phone, laptop);
  wall.millis += 40 * 24 * 60 * 60_000;
  await sealAll(phone);
  await carry(phone, laptop);
  const head = (await readHeadRows(laptop.store)).find(({ device }) => device === phone.id);
  expect(head?.heardMillis).toBe(wall.millis);
});

test('a phone whose clock is three years ahead is heard now, not in three years', async () => {
  const wall = { millis: Date.UTC(2026, 10, 24) };
  const laptop = await openDevice({ id: 'aaaaaaaaaaaaaaaa', wall });
  const ahead = { millis: Date.UTC(2029, 10, 24) };
  const phone = await openDevice({ id: 'bbbbbbbbbbbbbbbb', wall: ahead });
  await save(phone.store, addPerson('p1', 'Баирова'));
  await sealAll(phone);
  await carry(phone, laptop);
  const head = (await readHeadRows(laptop.store)).find(({ device }) => device === phone.id);
  expect(head?.heardMillis).toBe(wall.millis);
});
