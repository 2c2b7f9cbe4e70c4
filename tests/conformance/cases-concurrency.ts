import { deepEqual, equal } from 'node:assert/strict';
import { makeChain, makeFrame, randomDevice } from '../support/frames.ts';
import type { Case } from './case.ts';
import { pullAll, pullList, pushList, readReceipt, type TargetLog } from './target.ts';

export const concurrencyCases: readonly Case[] = [
  {
    name: 'a frame that arrives sixteen times at once is stored once',
    run: async (target) => {
      const log = target.newLog();
      const frame = makeFrame(log);
      const copies = Array.from({ length: 16 }, () => log.put(log.device, frame));
      const receipts = await Promise.all((await Promise.all(copies)).map(readReceipt));
      for (const receipt of receipts) deepEqual(receipt, receipts[0]);
      equal((await pullAll(log)).length, 1);
    },
  },
  {
    name: 'of sixteen frames that fight for one number one wins and the others are forks',
    run: async (target) => {
      const log = target.newLog();
      await log.put(log.device, makeFrame({ log: log.log, device: randomDevice() }));
      const fighters = Array.from({ length: 16 }, () => log.put(log.device, makeFrame(log)));
      const statuses = (await Promise.all(fighters)).map((response) => response.status);
      deepEqual(statuses.map(String).sort(), ['201', ...Array.from({ length: 15 }, () => '409')]);
    },
  },
  {
    name: 'sixteen devices write at once and a reader who polls meanwhile misses nothing',
    run: async (target) => {
      const log = target.newLog();
      const chains = Array.from({ length: 16 }, () => makeChain(log.log, randomDevice(), 25));
      let areWriting = true;
      const writing = Promise.all(
        chains.map(async (chain) => {
          for (let index = 0; index < chain.length; index += 5) {
            await pushList(log, chain.slice(index, index + 5));
          }
        }),
      ).finally(() => {
        areWriting = false;
      });
      const seen = await pollWhile(log, () => areWriting);
      await writing;
      deepEqual(
        [...seen].sort(),
        chains
          .flat()
          .map(({ bytes }) => toHex(bytes))
          .sort(),
      );
    },
  },
];

/** Follows the cursor while others write, and once more after the last of them. */
async function pollWhile(log: TargetLog, isOn: () => boolean): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  let after = 0;
  for (let isLast = false; ;) {
    const list = await pullList(log, after, 3000);
    for (const frame of list.frames) seen.add(toHex(frame));
    after = list.cursor;
    if (isLast && !list.hasMore) return seen;
    isLast = !isOn();
  }
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
