import { deepEqual, equal, ok } from 'node:assert/strict';
import { parse } from 'valibot';
import { PushResultsSchema, type PushResults } from '../../src/sync/protocol.ts';
import { writeFrameList } from '../../src/sync/wire-list.ts';
import { makeChain, makeFrame, randomDevice, type TestFrame } from '../support/frames.ts';
import type { Case } from './case.ts';
import { pullAll, pushList, readError, readReceipt } from './target.ts';

export const listCases: readonly Case[] = [
  {
    name: 'a list is stored whole and answered in its order',
    run: async (target) => {
      const log = target.newLog();
      const chain = makeChain(log.log, log.device, 20);
      deepEqual(sayResults(await pushList(log, chain)), sayStored(chain));
      deepEqual((await pullAll(log)).length, 20);
    },
  },
  {
    name: 'a list of two devices is stored for both',
    run: async (target) => {
      const log = target.newLog();
      const one = makeChain(log.log, log.device, 3);
      const two = makeChain(log.log, randomDevice(), 3);
      const mixed = [...one, ...two].sort((left, right) => left.n - right.n);
      deepEqual(sayResults(await pushList(log, mixed)), sayStored(mixed));
    },
  },
  {
    name: 'a list with frames that are known already stores the rest',
    run: async (target) => {
      const log = target.newLog();
      const chain = makeChain(log.log, log.device, 6);
      const before = [];
      for (const frame of chain.slice(0, 3)) {
        before.push(await readReceipt(await log.put(log.device, frame)));
      }
      const results = await pushList(log, chain);
      deepEqual(sayResults(results), sayStored(chain));
      deepEqual(results.slice(0, 3), before);
    },
  },
  {
    name: 'a gap in a list does not hold up another device',
    run: async (target) => {
      const log = target.newLog();
      const [first, , third] = makeChain(log.log, log.device, 3);
      const other = makeFrame({ log: log.log, device: randomDevice() });
      ok(first !== undefined && third !== undefined);
      const results = await pushList(log, [first, third, other]);
      deepEqual(sayResults(results), [first.sha256, 'gap', other.sha256]);
    },
  },
  {
    name: 'a fork in a list does not hold up the others',
    run: async (target) => {
      const log = target.newLog();
      await log.put(log.device, makeFrame(log));
      const other = makeFrame({ log: log.log, device: randomDevice() });
      deepEqual(sayResults(await pushList(log, [makeFrame(log), other])), ['fork', other.sha256]);
    },
  },
  {
    name: 'rubbish and a stranger in a list are refused alone',
    run: async (target) => {
      const log = target.newLog();
      const [first, second] = makeChain(log.log, log.device, 2);
      ok(first !== undefined && second !== undefined);
      const rubbish = { ...first, bytes: new Uint8Array(300).fill(7) };
      const empty = { ...first, bytes: new Uint8Array(0) };
      const stranger = makeFrame({ ...log, log: target.newLog().log });
      const results = await pushList(log, [rubbish, first, empty, stranger, second]);
      const bad = 'bad-frame';
      deepEqual(sayResults(results), [bad, first.sha256, bad, bad, second.sha256]);
    },
  },
  {
    name: 'an empty list is answered with no results',
    run: async (target) => {
      deepEqual(await pushList(target.newLog(), []), []);
    },
  },
  {
    name: 'a list that is cut at any byte keeps its whole frames and ignores the tail',
    run: async (target) => {
      const log = target.newLog();
      const chain = makeChain(log.log, log.device, 3, 16);
      const list = writeFrameList(chain.map((frame) => frame.bytes));
      const sizeOfOne = list.length / chain.length;
      for (let length = 0; length <= list.length; length += 1) {
        const response = await log.post(list.slice(0, length));
        equal(response.status, 200, `cut after ${length} bytes`);
        const { results } = parse(PushResultsSchema, await response.json());
        const whole = chain.slice(0, Math.floor(length / sizeOfOne));
        deepEqual(sayResults(results), sayStored(whole), `cut after ${length} bytes`);
      }
    },
  },
  {
    name: 'a list over the limit is too large and stores nothing',
    run: async (target) => {
      const log = target.newLog();
      const hello = await target.hello();
      ok(hello !== undefined);
      const count = Math.ceil(hello.maxPushBytes / 900_000) + 1;
      const chain = makeChain(log.log, log.device, count, 900_000);
      const error = await readError(
        await log.post(writeFrameList(chain.map(({ bytes }) => bytes))),
      );
      equal(error.status, 413);
      equal(error.error, 'too-large');
      equal(error.maxBytes, hello.maxPushBytes);
      deepEqual(await pullAll(log), []);
    },
  },
];

function sayResults(results: PushResults['results']): readonly string[] {
  return results.map((result) => ('error' in result ? result.error : result.sha256));
}

function sayStored(frames: readonly TestFrame[]): readonly string[] {
  return frames.map((frame) => frame.sha256);
}
