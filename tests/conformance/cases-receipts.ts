import { deepEqual, equal, ok } from 'node:assert/strict';
import { makeChain, makeFrame } from '../support/frames.ts';
import type { Case } from './case.ts';
import { pullList, readBytes, readError, readHeads, readReceipt } from './target.ts';

export const receiptCases: readonly Case[] = [
  {
    name: 'hello names the protocol and limits that are large enough',
    run: async (target) => {
      const hello = await target.hello();
      ok(hello !== undefined);
      ok(hello.maxFrameBytes >= 1_048_576);
      ok(hello.maxPushBytes >= hello.maxFrameBytes + 4);
      ok(hello.maxPullBytes >= hello.maxFrameBytes + 29);
    },
  },
  {
    name: 'a new frame is answered with 201 and a receipt over its hash',
    run: async (target) => {
      const log = target.newLog();
      const frame = makeFrame(log);
      const response = await log.put(log.device, frame);
      equal(response.status, 201);
      const receipt = await readReceipt(response);
      equal(receipt.log, log.log);
      equal(receipt.device, log.device);
      equal(receipt.n, 1);
      equal(receipt.sha256, frame.sha256);
    },
  },
  {
    name: 'the same bytes again get the same receipt',
    run: async (target) => {
      const log = target.newLog();
      const frame = makeFrame(log);
      const first = await readReceipt(await log.put(log.device, frame));
      const again = await log.put(log.device, frame);
      equal(again.ok, true);
      deepEqual(await readReceipt(again), first);
    },
  },
  {
    name: 'a frame whose answer was lost gets its receipt also after later frames',
    run: async (target) => {
      const log = target.newLog();
      const chain = makeChain(log.log, log.device, 3);
      const receipts = [];
      for (const frame of chain) receipts.push(await readReceipt(await log.put(log.device, frame)));
      for (const [index, frame] of chain.entries()) {
        deepEqual(await readReceipt(await log.put(log.device, frame)), receipts[index]);
      }
    },
  },
  {
    name: 'other bytes under the same number are a fork, and the first stay',
    run: async (target) => {
      const log = target.newLog();
      const frame = makeFrame(log);
      await log.put(log.device, frame);
      const error = await readError(await log.put(log.device, makeFrame(log)));
      equal(error.status, 409);
      equal(error.error, 'fork');
      deepEqual(await readBytes(await log.get(log.device, 1)), frame.bytes);
    },
  },
  {
    name: 'a frame that does not name the stored frame before it is a fork',
    run: async (target) => {
      const log = target.newLog();
      await log.put(log.device, makeFrame(log));
      const stranger = makeFrame({ ...log, n: 2, prev: 'ab'.repeat(32) });
      const error = await readError(await log.put(log.device, stranger));
      equal(error.status, 409);
      equal(error.error, 'fork');
      equal((await log.get(log.device, 2)).status, 404);
    },
  },
  {
    name: 'a first frame that names a frame before it is a fork',
    run: async (target) => {
      const log = target.newLog();
      const frame = makeFrame({ ...log, prev: 'ab'.repeat(32) });
      equal((await log.put(log.device, frame)).status, 409);
    },
  },
  {
    name: 'a number too far is a gap and the awaited number is told',
    run: async (target) => {
      const log = target.newLog();
      const [first, second, third] = makeChain(log.log, log.device, 3);
      ok(first !== undefined && second !== undefined && third !== undefined);
      const early = await readError(await log.put(log.device, third));
      deepEqual([early.status, early.error, early.expected], [422, 'gap', 1]);
      await log.put(log.device, first);
      const error = await readError(await log.put(log.device, third));
      deepEqual([error.status, error.error, error.expected], [422, 'gap', 2]);
      equal((await log.get(log.device, 3)).status, 404);
      equal((await log.put(log.device, second)).status, 201);
      equal((await log.put(log.device, third)).status, 201);
    },
  },
  {
    name: 'places grow with every stored frame',
    run: async (target) => {
      const log = target.newLog();
      let last = 0;
      for (const frame of makeChain(log.log, log.device, 5)) {
        const receipt = await readReceipt(await log.put(log.device, frame));
        ok(receipt.seq > last);
        last = receipt.seq;
      }
    },
  },
  {
    name: 'a receipt carries the time of the server’s own clock',
    run: async (target) => {
      const log = target.newLog();
      const response = await log.put(log.device, makeFrame(log));
      const date = Date.parse(response.headers.get('date') ?? '');
      const receipt = await readReceipt(response);
      ok(Math.abs(receipt.time - date) < 5000, `${receipt.time} against Date ${date}`);
    },
  },
  {
    name: 'receipts, heads and pulls tell the same epoch',
    run: async (target) => {
      const log = target.newLog();
      const before = await pullList(log, 0);
      const receipt = await readReceipt(await log.put(log.device, makeFrame(log)));
      const heads = await readHeads(await log.heads());
      const after = await pullList(log, 0);
      deepEqual([before.epoch, heads.epoch, after.epoch], Array(3).fill(receipt.epoch));
    },
  },
  {
    name: 'heads of a log that nobody has written to are empty',
    run: async (target) => {
      deepEqual((await readHeads(await target.newLog().heads())).heads, []);
    },
  },
  {
    name: 'heads name each device’s last frame and its hash',
    run: async (target) => {
      const log = target.newLog();
      const devices = ['0000000000000001', 'ffffffffffffffff', '8000000000000000'];
      const expected = [];
      for (const [index, device] of devices.entries()) {
        const chain = makeChain(log.log, device, index + 1);
        for (const frame of chain) await log.put(device, frame);
        expected.push([device, index + 1, chain.at(-1)?.sha256]);
      }
      const { heads } = await readHeads(await log.heads());
      deepEqual(heads.map(String).sort(), expected.map(String).sort());
    },
  },
];
