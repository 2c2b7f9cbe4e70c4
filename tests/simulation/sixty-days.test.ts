import { expect, test } from 'vitest';
import { receiptName, stateText } from '../support/memory-log.ts';
import { day } from './school.ts';
import { createWorld, savesSomewhere, type World } from './simulate.ts';

/** 24: 40 kbit/s, 600 ms there and back, and what is in the air when the window closes is lost. */
async function liveSixtyDays(loss: number): Promise<{ world: World; bytes: number }> {
  const world = createWorld(24, { devices: 2, servers: ['full'] });
  for (const device of world.devices) {
    device.kill();
    Object.assign(device.link, { bytesPerMs: 5, latencyMs: 300, loss, state: 'off' });
  }
  for (let days = 0; days < 60; days += 1) {
    for (let window = 0; window < 2; window += 1) {
      for (const device of world.devices) {
        for (let acts = 0; acts < 2; acts += 1) savesSomewhere(world, device);
        device.link.state = 'on';
        device.exchange().noteMoment('online');
      }
      await world.time.pass(20_000);
      for (const device of world.devices) {
        device.link.state = 'off';
        device.kill();
      }
      await world.time.pass(day / 2 - 20_000);
    }
  }
  return { world, bytes: world.devices.reduce((sum, device) => sum + device.link.bytes, 0) };
}

test(
  '24: sixty days on 2G with a quarter lost and two windows of twenty seconds a day',
  { timeout: 120_000 },
  async () => {
    const { world, bytes } = await liveSixtyDays(0.25);
    const ideal = await liveSixtyDays(0);
    const [laptop, phone] = world.devices;
    if (!laptop || !phone) throw new Error('no devices');
    const waiting = world.devices.map(({ disk }) => {
      const own = [...disk.segments.values()].filter((one) => one.device === disk.identity.device);
      return own.filter((segment) => !disk.receipts.has(receiptName('endpoint0', segment))).length;
    });
    // The last windows may have been bad ones; before them everything has arrived.
    expect(Math.max(...waiting)).toBeLessThanOrEqual(2);
    expect(bytes / ideal.bytes).toBeLessThan(1.3);
    for (const device of world.devices) {
      device.start();
      Object.assign(device.link, { state: 'on', loss: 0 });
    }
    await world.time.pass(300_000);
    for (const device of world.devices)
      await world.time.passUntil(device.exchange().exchangeNow(), day);
    expect(stateText(phone.disk)).toBe(stateText(laptop.disk));
  },
);
