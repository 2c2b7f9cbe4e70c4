import { equal, ok } from 'node:assert/strict';
import { makeFrame, randomDevice, randomLog } from '../support/frames.ts';
import type { Case } from './case.ts';
import { readBytes, readError, readReceipt, type TargetLog } from './target.ts';

export const badFrameCases: readonly Case[] = [
  {
    name: 'a body that is no frame is refused',
    run: async (target) => {
      const log = target.newLog();
      await refuses(log, new TextEncoder().encode('<html>Please sign in</html>'.repeat(20)));
    },
  },
  {
    name: 'an empty body is refused',
    run: (target) => refuses(target.newLog(), new Uint8Array(0)),
  },
  {
    name: 'a header without a sealed part is refused',
    run: async (target) => {
      const log = target.newLog();
      await refuses(log, makeFrame(log).bytes.slice(0, 112));
    },
  },
  {
    name: 'a frame without the magic word is refused',
    run: async (target) => {
      const log = target.newLog();
      const { bytes } = makeFrame(log);
      bytes[0] = 0x6b;
      await refuses(log, bytes);
    },
  },
  {
    name: 'a frame of another log is refused',
    run: async (target) => {
      const log = target.newLog();
      await refuses(log, makeFrame({ ...log, log: randomLog() }).bytes);
    },
  },
  {
    name: 'a frame of another device is refused',
    run: async (target) => {
      const log = target.newLog();
      await refuses(log, makeFrame({ ...log, device: randomDevice() }).bytes);
    },
  },
  {
    name: 'a frame of another number is refused',
    run: async (target) => {
      const log = target.newLog();
      await refuses(log, makeFrame({ ...log, n: 2 }).bytes);
    },
  },
  {
    name: 'a frame that says number zero is refused',
    run: async (target) => {
      const log = target.newLog();
      await refuses(log, makeFrame({ ...log, n: 0 }).bytes);
    },
  },
  {
    name: 'addresses that are no ids or numbers are not found',
    run: async (target) => {
      const log = target.newLog();
      const { bytes } = makeFrame(log);
      for (const n of ['0', '01', '-1', '1.0', '1e0', 'x', '4294967296']) {
        equal((await log.putAt(log.device, n, bytes)).status, 404, `number ${n}`);
      }
      for (const device of ['0123', 'ABCDEF0123456789', 'g'.repeat(16), `${log.device}0`]) {
        equal((await log.putAt(device, 1, bytes)).status, 404, `device ${device}`);
      }
      equal((await target.ask(`${target.base}/LOG`, { headers: log.headers })).status, 404);
    },
  },
  {
    name: 'a frame over the limit is too large and the limit is told',
    run: async (target) => {
      const log = target.newLog();
      const hello = await target.hello();
      ok(hello !== undefined);
      const frame = makeFrame(log, hello.maxFrameBytes - 112 + 1);
      const error = await readError(await log.put(log.device, frame));
      equal(error.status, 413);
      equal(error.error, 'too-large');
      equal(error.maxBytes, hello.maxFrameBytes);
    },
  },
  {
    name: 'a frame of tomorrow’s algorithm, schema and reader is carried like any other',
    run: async (target) => {
      const log = target.newLog();
      const frame = makeFrame({ ...log, algorithm: 9, schema: 200, minReader: 255 });
      const receipt = await readReceipt(await log.put(log.device, frame));
      equal(receipt.sha256, frame.sha256);
      equal((await readBytes(await log.get(log.device, 1))).length, frame.bytes.length);
    },
  },
];

async function refuses(log: TargetLog, bytes: Uint8Array<ArrayBuffer>) {
  const error = await readError(await log.putAt(log.device, 1, bytes));
  equal(error.status, 422);
  equal(error.error, 'bad-frame');
  equal((await log.get(log.device, 1)).status, 404);
}
