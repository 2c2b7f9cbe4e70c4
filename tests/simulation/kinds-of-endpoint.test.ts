import { describe, expect, test } from 'vitest';
import { receiptName, stateText } from '../support/memory-log.ts';
import { minute } from './school.ts';
import type { SimDevice } from './sim-device.ts';
import {
  calmDown,
  checkEverythingArrived,
  createWorld,
  savesSomewhere,
  type World,
} from './simulate.ts';

const exchange = ({ time }: World, device: SimDevice) =>
  time.passUntil(device.exchange().exchangeNow(), 60 * minute);

const endpointOf = ({ disk }: SimDevice, id = 'endpoint0') => disk.endpoints.get(id);

function twoDevices(world: World): [SimDevice, SimDevice] {
  const [laptop, phone] = world.devices;
  if (!laptop || !phone) throw new Error('no devices');
  return [laptop, phone];
}

const receipts = (device: SimDevice, id = 'endpoint0') =>
  [...device.disk.segments.values()].filter((segment) =>
    device.disk.receipts.has(receiptName(id, segment)),
  ).length;

describe('a store, which only keeps and gives back', () => {
  test('is recognised, and devices that never met find each other there', async () => {
    const world = createWorld(1, { devices: 2, servers: ['store'] });
    const [laptop, phone] = twoDevices(world);
    savesSomewhere(world, laptop);
    savesSomewhere(world, phone);
    await exchange(world, laptop);
    await exchange(world, phone);
    await exchange(world, laptop);
    expect(endpointOf(laptop)).toMatchObject({ kind: 'store', problem: null });
    expect(stateText(laptop.disk)).toBe(stateText(phone.disk));
    expect(receipts(laptop)).toBeGreaterThan(0);
  });

  test('that lets a clone overwrite is looked at before anything is put', async () => {
    const world = createWorld(2, { devices: 1, servers: ['store'] });
    const [laptop] = world.devices;
    if (!laptop) throw new Error('no device');
    savesSomewhere(world, laptop);
    await exchange(world, laptop);
    const twin = world.addDevice(laptop);
    savesSomewhere(world, laptop);
    savesSomewhere(world, twin);
    await exchange(world, laptop);
    await exchange(world, twin);
    expect(twin.disk.identity.device).not.toBe(laptop.disk.identity.device);
    await calmDown(world);
    checkEverythingArrived(world);
  });

  test('with half a file after a broken upload gets the whole one', async () => {
    const world = createWorld(3, { devices: 2, servers: ['store'] });
    const [laptop, phone] = twoDevices(world);
    await exchange(world, laptop);
    savesSomewhere(world, laptop);
    for (const bytes of [0, 50, 200]) {
      laptop.link.loss = 0;
      const run = exchange(world, laptop);
      laptop.link.mishap = { where: 'upload', bytes };
      await run;
    }
    await exchange(world, laptop);
    await exchange(world, phone);
    expect(stateText(laptop.disk)).toBe(stateText(phone.disk));
  });

  test('survives bad links and closed apps like everything else', { timeout: 60_000 }, async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const world = createWorld(seed, { devices: 3, servers: ['store'] });
      for (let step = 0; step < 12; step += 1) {
        const device = world.random.oneOf(world.devices);
        device.link.loss = world.random.oneOf([0, 0.3]);
        if (device.isRunning() && world.random.isLucky(0.2)) device.kill();
        savesSomewhere(world);
        await world.time.pass(world.random.below(60_000));
      }
      await calmDown(world);
      expect(() => checkEverythingArrived(world), `seed ${seed}`).not.toThrow();
    }
  });
});

describe('a sink, which only takes', () => {
  test('accepts everything once and proves nothing', async () => {
    const world = createWorld(4, { devices: 1, servers: ['sink'] });
    const [laptop] = world.devices;
    if (!laptop) throw new Error('no device');
    for (let times = 0; times < 3; times += 1) {
      savesSomewhere(world, laptop);
      await exchange(world, laptop);
    }
    expect(endpointOf(laptop)).toMatchObject({ kind: 'sink', problem: null });
    expect(laptop.disk.receipts.size).toBe(0);
    expect(world.servers.get('server0')?.frames).toHaveLength(laptop.disk.segments.size);
  });
});

test('several kinds at once each get what they can take', async () => {
  const world = createWorld(5, { devices: 2, servers: ['full', 'store', 'sink'] });
  const [laptop, phone] = twoDevices(world);
  savesSomewhere(world, laptop);
  savesSomewhere(world, phone);
  for (const device of [laptop, phone, laptop, phone]) await exchange(world, device);
  const kinds = ['endpoint0', 'endpoint1', 'endpoint2'].map((id) => endpointOf(laptop, id)?.kind);
  expect(kinds).toEqual(['full', 'store', 'sink']);
  expect(stateText(laptop.disk)).toBe(stateText(phone.disk));
});

describe('what is no endpoint is not taken for one', () => {
  test.for(['portal-page', 'portal-redirect', 'portal-cache'] as const)('%s', async (portal) => {
    const world = createWorld(6, { devices: 1, servers: ['full'] });
    const [laptop] = world.devices;
    if (!laptop) throw new Error('no device');
    laptop.link.state = portal;
    savesSomewhere(world, laptop);
    await exchange(world, laptop);
    expect(endpointOf(laptop)).toMatchObject({ kind: 'unknown', problem: 'not-an-endpoint' });
    laptop.link.state = 'on';
    await exchange(world, laptop);
    expect(endpointOf(laptop)).toMatchObject({ kind: 'full', problem: null });
  });
});
