import { expect, test } from 'vitest';
import { createExchangeLock, type Channel, type Locks } from '../../src/sync/exchange-lock.ts';
import { createVirtualTime } from '../simulation/virtual-time.ts';

/** The locks of one origin, as the standard describes them. */
function createLocks(): Locks {
  let holder: { readonly steal: () => void } | undefined;
  return {
    request: async (_name, options, task) => {
      if (holder && options.steal !== true) return task(null);
      holder?.steal();
      let own: { readonly steal: () => void } | undefined;
      const stolen = new Promise<never>((_resolve, reject) => {
        const error = new Error('The lock was stolen.');
        error.name = 'AbortError';
        own = { steal: () => reject(error) };
      });
      stolen.catch(() => undefined);
      holder = own;
      try {
        return await Promise.race([task({}), stolen]);
      } finally {
        if (holder === own) holder = undefined;
      }
    },
  };
}

function createChannels(): { open: () => Channel & { isFrozen: boolean } } {
  const tabs = new Set<{ isFrozen: boolean; hear: (word: unknown) => void }>();
  return {
    open: () => {
      const listeners: ((word: unknown) => void)[] = [];
      const tab = {
        isFrozen: false,
        hear: (word: unknown) => listeners.forEach((listener) => listener(word)),
        say: (word: string) => {
          for (const other of tabs) if (other !== tab && !other.isFrozen) other.hear(word);
        },
        listen: (listener: (word: unknown) => void) => void listeners.push(listener),
      };
      tabs.add(tab);
      return tab;
    },
  };
}

function openTwoTabs() {
  const time = createVirtualTime(0);
  const locks = createLocks();
  const channels = createChannels();
  const open = () => {
    const channel = channels.open();
    const lock = createExchangeLock({ locks, channel, setTimer: time.setTimer, name: 'krug' });
    return { channel, lock };
  };
  return { time, first: open(), second: open() };
}

/** Work that ends when the test says so. */
function createJob(): { readonly isDone: Promise<void>; readonly end: () => void } {
  const ends: (() => void)[] = [];
  const isDone = new Promise<void>((resolve) => ends.push(resolve));
  return { isDone, end: () => ends.forEach((end) => end()) };
}

test('a second tab leaves the exchange to the one that is at it', async () => {
  const { time, first, second } = openTwoTabs();
  const job = createJob();
  const work = first.lock.run(() => job.isDone);
  await time.pass(0);
  expect(
    await time.passUntil(
      second.lock.run(async () => {}),
      60_000,
    ),
  ).toBe('busy');
  job.end();
  expect(await work).toBe('done');
  expect(await second.lock.run(async () => {})).toBe('done');
});

test('21: a frozen tab loses the lock, and knows it when it wakes up', async () => {
  const { time, first, second } = openTwoTabs();
  const sleep = createJob();
  const seen: boolean[] = [];
  const frozen = first.lock.run(async (isMine) => {
    seen.push(isMine());
    await sleep.isDone;
    seen.push(isMine());
  });
  await time.pass(0);
  first.channel.isFrozen = true;
  let hasWorked = false;
  const taken = second.lock.run(async (isMine) => {
    hasWorked = isMine();
  });
  expect(await time.passUntil(taken, 60_000)).toBe('done');
  expect(hasWorked).toBe(true);
  sleep.end();
  await frozen;
  expect(seen).toEqual([true, false]);
});

test('work that fails tells its failure and gives the lock back', async () => {
  const { first, second } = openTwoTabs();
  await expect(first.lock.run(() => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  expect(await second.lock.run(async () => {})).toBe('done');
});
