import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Change } from '../../src/domain/changes.ts';
import { newRecordId } from '../../src/domain/ids.ts';
import { startEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import {
  type ExchangeDevice,
  newDeviceDisk,
  openExchangeDevice,
} from '../support/exchange-device.ts';
import { receiptName, stateText } from '../support/memory-log.ts';

let endpoint: TestEndpoint;
beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.stop());

const newPerson = (familyName: string): Change => ({
  type: 'create',
  table: 'person',
  id: newRecordId(Date.now(), randomBytes(10)),
  fields: { familyName, circle: 'pupils' },
});

const openSchool = (devices: number, urls: readonly string[] = [endpoint.base]) => {
  const programmeKey = randomBytes(32);
  return Array.from({ length: devices }, () =>
    openExchangeDevice(newDeviceDisk(programmeKey, urls)),
  );
};

const isAllStored = ({ log: { disk } }: ExchangeDevice) =>
  disk.unsealed.length === 0 &&
  [...disk.segments.values()].every(
    (segment) => disk.receipts.get(receiptName('endpoint0', segment)) === segment.sha256,
  );

test('what one device writes is stored with a receipt and reaches the other', async () => {
  const [laptop, phone] = openSchool(2);
  if (!laptop || !phone) throw new Error('no devices');
  laptop.log.save([newPerson('Иванова'), newPerson('Петров')], Date.now());
  expect(isAllStored(laptop)).toBe(false);
  await laptop.exchange.exchangeNow();
  expect(isAllStored(laptop)).toBe(true);
  expect(laptop.log.disk.endpoints.get('endpoint0')).toMatchObject({ kind: 'full', problem: null });
  await phone.exchange.exchangeNow();
  expect(stateText(phone.log.disk)).toBe(stateText(laptop.log.disk));
  expect(phone.log.disk.records.size).toBe(2);
});

test('what a device has just sent is not brought back to it', async () => {
  const programmeKey = randomBytes(32);
  const received: number[] = [];
  const laptop = openExchangeDevice(newDeviceDisk(programmeKey, [endpoint.base]), {
    fetch: async (url, request) => {
      const answer = await fetch(url, request);
      if (url.includes('?after=')) received.push((await answer.clone().arrayBuffer()).byteLength);
      return answer;
    },
  });
  laptop.log.save([newPerson('Иванова')], Date.now());
  await laptop.exchange.exchangeNow();
  laptop.log.save([newPerson('Петрова')], Date.now());
  await laptop.exchange.exchangeNow();
  expect(received).toEqual([25, 25]); // the head of an empty list
});

test('a device that took changes says so, once, and an empty segment is not answered', async () => {
  const [laptop, phone] = openSchool(2);
  if (!laptop || !phone) throw new Error('no devices');
  laptop.log.save([newPerson('Иванова')], Date.now());
  await laptop.exchange.exchangeNow();
  await phone.exchange.exchangeNow();
  await laptop.exchange.exchangeNow();
  const author = laptop.log.disk.identity.device;
  const seenByPhone = laptop.log.disk.seen.get(phone.log.disk.identity.device);
  expect(seenByPhone).toEqual([{ device: author, n: 1 }]);
  for (let round = 0; round < 3; round += 1) {
    await phone.exchange.exchangeNow();
    await laptop.exchange.exchangeNow();
  }
  expect(laptop.log.disk.segments.size).toBe(2);
});

test('the same disk in two laptops: both go on, one under a new name, and nothing is lost', async () => {
  const [laptop] = openSchool(1);
  if (!laptop) throw new Error('no devices');
  laptop.log.save([newPerson('Общая')], Date.now());
  await laptop.exchange.exchangeNow();
  const clone = openExchangeDevice({ ...laptop.log.disk });
  laptop.log.save([newPerson('Первая')], Date.now());
  clone.log.save([newPerson('Вторая')], Date.now());
  await laptop.exchange.exchangeNow();
  await clone.exchange.exchangeNow();
  await laptop.exchange.exchangeNow();
  expect(clone.log.disk.identity.device).not.toBe(laptop.log.disk.identity.device);
  expect(clone.log.disk.records.size).toBe(3);
  expect(stateText(laptop.log.disk)).toBe(stateText(clone.log.disk));
  expect(isAllStored(laptop) && isAllStored(clone)).toBe(true);
});

test('a server that was wiped gets everything again, also what other devices wrote', async () => {
  const [laptop, phone] = openSchool(2);
  if (!laptop || !phone) throw new Error('no devices');
  laptop.log.save([newPerson('Иванова')], Date.now());
  await laptop.exchange.exchangeNow();
  await phone.exchange.exchangeNow();
  const wiped = await startEndpoint();
  for (const device of [laptop, phone]) {
    const known = device.log.disk.endpoints.get('endpoint0');
    if (known) await device.log.saveEndpoint({ ...known, url: wiped.base });
  }
  await phone.exchange.exchangeNow();
  expect(isAllStored(phone)).toBe(true);
  const { programmeKey } = laptop.log.disk.identity;
  const joined = openExchangeDevice(newDeviceDisk(programmeKey, [wiped.base]));
  await joined.exchange.exchangeNow();
  expect(stateText(joined.log.disk)).toBe(stateText(laptop.log.disk));
  await wiped.stop();
});

test('a device with two endpoints feeds the one what it took from the other', async () => {
  const second = await startEndpoint();
  const [laptop] = openSchool(1);
  if (!laptop) throw new Error('no device');
  const { programmeKey } = laptop.log.disk.identity;
  const phone = openExchangeDevice(newDeviceDisk(programmeKey, [endpoint.base, second.base]));
  const tablet = openExchangeDevice(newDeviceDisk(programmeKey, [second.base]));
  laptop.log.save([newPerson('Иванова')], Date.now());
  for (const device of [laptop, phone, tablet]) await device.exchange.exchangeNow();
  expect(stateText(tablet.log.disk)).toBe(stateText(laptop.log.disk));
  await second.stop();
});

test('a device that joins an old school begins with a summary, also where a code guards new logs', async () => {
  const guarded = await startEndpoint({ registrationCode: 'seven lakes' });
  const programmeKey = randomBytes(32);
  let quarters = 0;
  const open = () => {
    const disk = newDeviceDisk(programmeKey, [guarded.base]);
    const [known] = disk.endpoints.values();
    if (known)
      disk.endpoints = new Map([[known.id, { ...known, registrationCode: 'seven lakes' }]]);
    return openExchangeDevice(disk, {
      compactAtBytes: 2000,
      elapsed: () => performance.now() + quarters * 16 * 60_000,
    });
  };
  const [laptop, phone] = [open(), open()];
  const latestSummary = () => laptop.log.disk.endpoints.get('endpoint0')?.shelf?.latest;
  for (; quarters < 20 && !latestSummary(); quarters += 1) {
    laptop.log.save([newPerson('Иванова'), newPerson('Петров')], Date.now());
    for (const device of [laptop, phone, laptop]) await device.exchange.exchangeNow();
  }
  expect(latestSummary()).toBeTruthy();
  const tablet = open();
  await tablet.exchange.exchangeNow();
  expect(stateText(tablet.log.disk)).toBe(stateText(laptop.log.disk));
  expect(Math.max(...tablet.log.disk.floors.values())).toBeGreaterThan(0);
  await guarded.stop();
});
