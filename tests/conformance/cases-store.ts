import { deepEqual, equal } from 'node:assert/strict';
import { maxFrameBytes, minFrameBytes } from '../../src/sync/frame.ts';
import { frameUrl } from '../../src/sync/protocol.ts';
import { makeChain, makeFrame, randomDevice, type TestFrame } from '../support/frames.ts';
import type { Case } from './case.ts';
import { readBytes, type TargetLog } from './target.ts';

export const storeCases: readonly Case[] = [
  {
    name: 'a frame that was put can be got back byte for byte',
    run: async (target) => {
      const log = target.newLog();
      await keepsFrame(log, log.device, makeFrame(log));
    },
  },
  {
    name: 'a frame that was never put is not found',
    run: async (target) => {
      const log = target.newLog();
      equal((await log.get(log.device, 1)).status, 404);
      await log.put(log.device, makeFrame(log));
      equal((await log.get(log.device, 2)).status, 404);
      equal((await log.get(randomDevice(), 1)).status, 404);
    },
  },
  {
    name: 'a frame that was asked for too early is found as soon as it is there',
    run: async (target) => {
      const log = target.newLog();
      equal((await log.get(log.device, 1)).status, 404);
      await keepsFrame(log, log.device, makeFrame(log));
    },
  },
  {
    name: 'the smallest frame is kept',
    run: async (target) => {
      const log = target.newLog();
      const frame = makeFrame(log, 16);
      equal(frame.bytes.length, minFrameBytes);
      await keepsFrame(log, log.device, frame);
    },
  },
  {
    name: 'a frame of one mebibyte is kept',
    run: async (target) => {
      const log = target.newLog();
      const frame = makeFrame(log, maxFrameBytes - 112);
      equal(frame.bytes.length, maxFrameBytes);
      await keepsFrame(log, log.device, frame);
    },
  },
  {
    name: 'a frame put twice is read back unchanged',
    run: async (target) => {
      const log = target.newLog();
      const frame = makeFrame(log);
      await keepsFrame(log, log.device, frame);
      await log.put(log.device, frame);
      deepEqual(await readBytes(await log.get(log.device, 1)), frame.bytes);
    },
  },
  {
    name: 'the frames of two devices do not get in each other’s way',
    run: async (target) => {
      const log = target.newLog();
      const other = randomDevice();
      const mine = makeFrame(log);
      const theirs = makeFrame({ log: log.log, device: other });
      await keepsFrame(log, log.device, mine);
      await keepsFrame(log, other, theirs);
      deepEqual(await readBytes(await log.get(log.device, 1)), mine.bytes);
    },
  },
  {
    name: 'one device with two logs has two separate rows of frames',
    run: async (target) => {
      const [one, two] = [target.newLog(), target.newLog()];
      const first = makeFrame(one);
      await keepsFrame(one, one.device, first);
      await keepsFrame(two, one.device, makeFrame({ log: two.log, device: one.device }));
      deepEqual(await readBytes(await one.get(one.device, 1)), first.bytes);
    },
  },
  {
    name: 'a device’s hundred frames are all there afterwards',
    run: async (target) => {
      const log = target.newLog();
      const chain = makeChain(log.log, log.device, 100, 40);
      for (const frame of chain) await log.put(log.device, frame);
      for (const frame of chain) {
        deepEqual(await readBytes(await log.get(log.device, frame.n)), frame.bytes);
      }
    },
  },
  {
    name: 'sixteen devices put at the same moment and nothing is lost',
    run: async (target) => {
      const log = target.newLog();
      const devices = Array.from({ length: 16 }, () => randomDevice());
      await Promise.all(
        devices.map((device) => keepsFrame(log, device, makeFrame({ log: log.log, device }))),
      );
    },
  },
  {
    name: 'a put that was cut off in the middle leaves no half frame behind',
    run: async (target) => {
      const log = target.newLog();
      const frame = makeFrame(log, 100_000);
      await putHalf(frameUrl(target.base, log.log, log.device, 1), log, frame);
      const found = await log.get(log.device, 1);
      if (found.status !== 404) deepEqual(await readBytes(found), frame.bytes);
      await keepsFrame(log, log.device, frame);
    },
  },
];

async function keepsFrame(log: TargetLog, device: string, frame: TestFrame) {
  const response = await log.put(device, frame);
  equal(response.ok, true, `PUT was answered with ${response.status}`);
  await response.arrayBuffer();
  const found = await log.get(device, frame.n);
  equal(found.status, 200);
  deepEqual(await readBytes(found), frame.bytes);
}

async function putHalf(url: string, log: TargetLog, frame: TestFrame) {
  let isFirst = true;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (isFirst) controller.enqueue(frame.bytes.subarray(0, 50_000));
      else controller.error(new Error('the link broke'));
      isFirst = false;
    },
  });
  // Streams need duplex, which the type does not know yet.
  const init = { method: 'PUT', body, duplex: 'half', headers: log.headers };
  await fetch(url, init).catch(() => undefined);
}
