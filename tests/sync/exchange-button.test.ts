import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Fetch } from '../../src/sync/ask.ts';
import { newDeviceDisk, openExchangeDevice } from '../support/exchange-device.ts';
import { createVirtualTime } from '../simulation/virtual-time.ts';

const givesUpMillis = 30_000;

function openOnVirtualTime(fetch: Fetch, holdsBefore = 0) {
  const time = createVirtualTime(0);
  let held = holdsBefore;
  const disk = newDeviceDisk(randomBytes(32), ['http://school.test']);
  const device = openExchangeDevice(disk, {
    fetch,
    now: time.now,
    elapsed: time.now,
    setTimer: time.setTimer,
    lock: {
      run: async (task) => {
        if (held > 0) {
          held -= 1;
          return 'busy';
        }
        await task(() => true);
        return 'done';
      },
    },
  });
  return { time, ...device };
}

/** It connects, and then nothing comes. */
function createLyingNetwork() {
  let asked = 0;
  const lie: Fetch = (_url, { signal }) => {
    asked += 1;
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
    });
  };
  return { lie, asked: () => asked };
}

test('who presses the button while nobody answers waits once for the answer, not twice', async () => {
  const { lie, asked } = createLyingNetwork();
  const { time, exchange } = openOnVirtualTime(lie);
  exchange.start();
  await time.pass(1000);
  await time.passUntil(exchange.exchangeNow(), givesUpMillis);
  expect(asked()).toBe(1);
});

test('the button asks an endpoint that failed before it was pressed', async () => {
  const { lie, asked } = createLyingNetwork();
  const { time, exchange } = openOnVirtualTime(lie);
  exchange.start();
  await time.pass(givesUpMillis + 1);
  await time.passUntil(exchange.exchangeNow(), givesUpMillis + 1);
  expect(asked()).toBe(2);
});

test('the button waits, and shows that it goes on, while another tab exchanges', async () => {
  const { lie, asked } = createLyingNetwork();
  const { time, exchange } = openOnVirtualTime(lie, 3);
  const pressed = exchange.exchangeNow();
  await time.pass(1000);
  expect(asked()).toBe(0);
  expect(exchange.state().isExchanging).toBe(true);
  await time.passUntil(pressed, givesUpMillis + 1000);
  expect(asked()).toBe(1);
});
