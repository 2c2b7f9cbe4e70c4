import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Change } from '../../src/domain/changes.ts';
import { newRecordId } from '../../src/domain/ids.ts';
import { newDeviceDisk, openExchangeDevice } from '../support/exchange-device.ts';
import { createVirtualTime } from '../simulation/virtual-time.ts';

const newPerson = (): Change => ({
  type: 'create',
  table: 'person',
  id: newRecordId(Date.now(), randomBytes(10)),
  fields: { familyName: 'Баирова', circle: 'pupils' },
});

async function openStarted() {
  const time = createVirtualTime(0);
  const { log, exchange } = openExchangeDevice(newDeviceDisk(randomBytes(32), []), {
    now: time.now,
    elapsed: time.now,
    setTimer: time.setTimer,
  });
  exchange.start();
  await time.pass(1000);
  const save = (bytes: number) => {
    log.save([newPerson()], time.now());
    exchange.noteSave(bytes);
  };
  return { time, save, waiting: () => log.disk.unsealed.length };
}

test('an import is sealed when it is through, not in its way', async () => {
  const { time, save, waiting } = await openStarted();
  for (let batch = 0; batch < 20; batch += 1) {
    save(50_000);
    await time.pass(200);
  }
  expect(waiting()).toBe(20);
  await time.pass(400);
  await expect.poll(waiting).toBe(0);
});

test('saves that never pause are sealed within ten seconds', async () => {
  const { time, save, waiting } = await openStarted();
  for (let batch = 0; batch < 55; batch += 1) {
    save(50_000);
    await time.pass(200);
  }
  await expect.poll(waiting).toBeLessThan(10);
});

test('a single line leaves after two quiet seconds', async () => {
  const { time, save, waiting } = await openStarted();
  save(200);
  await time.pass(1900);
  expect(waiting()).toBe(1);
  await time.pass(200);
  await expect.poll(waiting).toBe(0);
});
