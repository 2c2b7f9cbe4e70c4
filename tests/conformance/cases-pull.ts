import { deepEqual, equal, ok } from 'node:assert/strict';
import { pullPreludeBytes, readPullList } from '../../src/sync/wire-list.ts';
import { makeChain, makeFrame, randomDevice } from '../support/frames.ts';
import type { Case } from './case.ts';
import { pullAll, pullList, pushList, readBytes, readError, type TargetLog } from './target.ts';

export const pullCases: readonly Case[] = [
  {
    name: 'a log that nobody has written to is empty',
    run: async (target) => {
      const list = await pullList(target.newLog(), 0);
      deepEqual([list.frames.length, list.cursor, list.hasMore], [0, 0, false]);
    },
  },
  {
    name: 'all frames come from the beginning, each device’s in its order',
    run: async (target) => {
      const log = target.newLog();
      const one = makeChain(log.log, log.device, 4);
      const two = makeChain(log.log, randomDevice(), 4);
      for (let index = 0; index < 4; index += 1) {
        await pushList(log, [...two.slice(index, index + 1), ...one.slice(index, index + 1)]);
      }
      const pulled = (await pullAll(log)).map(toHex);
      for (const chain of [one, two]) {
        const own = chain.map((frame) => toHex(frame.bytes));
        deepEqual(
          pulled.filter((frame) => own.includes(frame)),
          own,
        );
      }
      equal(pulled.length, 8);
    },
  },
  {
    name: 'no change is answered with 25 bytes',
    run: async (target) => {
      const log = target.newLog();
      await log.put(log.device, makeFrame(log));
      const { cursor } = await pullList(log, 0);
      equal((await readBytes(await log.pull(cursor))).length, pullPreludeBytes);
    },
  },
  {
    name: 'the answer repeats the question’s random number',
    run: async (target) => {
      const log = target.newLog();
      await log.put(log.device, makeFrame(log));
      for (const echo of ['00000000', 'ffffffff', '1234abcd']) {
        const bytes = await readBytes(await log.pull(0, 1000, echo));
        equal(readPullList(bytes, { after: 0, echo }).ok, true);
        equal(readPullList(bytes, { after: 0, echo: '1234abce' }).ok, false);
      }
    },
  },
  {
    name: 'pages of any size give every frame once and in order',
    run: async (target) => {
      const log = await fillLog(target.newLog(), 30);
      const whole = (await pullAll(log)).map(toHex);
      equal(whole.length, 30);
      for (const maxBytes of [1, 350, 700, 1111, 5000]) {
        deepEqual((await pullAll(log, maxBytes)).map(toHex), whole, `pages of ${maxBytes} bytes`);
      }
    },
  },
  {
    name: 'a page holds no more than was asked for, but one frame at least',
    run: async (target) => {
      const log = await fillLog(target.newLog(), 10);
      const { frames } = await pullList(log, 0);
      const size = (frames[0]?.length ?? 0) + 4;
      equal((await pullList(log, 0, 0)).frames.length, 1);
      equal((await pullList(log, 0, size - 1)).frames.length, 1);
      equal((await pullList(log, 0, size * 3)).frames.length, 3);
      equal((await pullList(log, 0, size * 4 - 1)).frames.length, 3);
    },
  },
  {
    name: 'from every place the rest follows',
    run: async (target) => {
      const log = await fillLog(target.newLog(), 6);
      const whole = (await pullAll(log)).map(toHex);
      let after = 0;
      for (let done = 1; done <= whole.length; done += 1) {
        after = (await pullList(log, after, 1)).cursor;
        deepEqual((await pullList(log, after)).frames.map(toHex), whole.slice(done));
      }
    },
  },
  {
    name: 'counting frames from the place that was asked for never skips one',
    run: async (target) => {
      const log = await fillLog(target.newLog(), 6);
      const whole = (await pullAll(log)).map(toHex);
      for (let done = 0; done <= whole.length; done += 1) {
        const rest = new Set((await pullList(log, done)).frames.map(toHex));
        const missing = whole.slice(done).filter((frame) => !rest.has(frame));
        deepEqual(missing, []);
      }
    },
  },
  {
    name: 'a frame stored between two pages is not missed',
    run: async (target) => {
      const log = await fillLog(target.newLog(), 3);
      const page = await pullList(log, 0, 1);
      const late = makeFrame({ log: log.log, device: randomDevice() });
      await pushList(log, [late]);
      const rest = await pullList(log, page.cursor);
      deepEqual(toHex(rest.frames.at(-1) ?? new Uint8Array(0)), toHex(late.bytes));
      equal(rest.frames.length, 3);
    },
  },
  {
    name: 'a place beyond the end is answered with a smaller cursor and no frames',
    run: async (target) => {
      const log = await fillLog(target.newLog(), 3);
      const list = await pullList(log, 1_000_000);
      ok(list.cursor < 1_000_000);
      deepEqual([list.frames.length, list.hasMore], [0, false]);
    },
  },
  {
    name: 'a question that makes no sense is a bad request',
    run: async (target) => {
      const log = target.newLog();
      for (const query of ['after=x', 'after=-1', 'after=1.5', 'max=many', 'r=1', 'r=0BADCAFE']) {
        const error = await readError(await log.ask(`${target.base}/${log.log}?${query}`));
        deepEqual([error.status, error.error], [400, 'bad-request'], query);
      }
    },
  },
];

async function fillLog(log: TargetLog, count: number): Promise<TargetLog> {
  await pushList(log, makeChain(log.log, log.device, count));
  return log;
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
