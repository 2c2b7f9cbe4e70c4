import type { SetTimer } from '../../src/sync/ask.ts';

/** Time that passes only when it is told to. Two timers of one moment run in the order they were set. */
export type VirtualTime = {
  readonly now: () => number;
  readonly setTimer: SetTimer;
  /** Lets so much time pass, and everything that happens in it. */
  readonly pass: (millis: number) => Promise<void>;
  /** Lets time pass until the promise is settled, at most so much. */
  readonly passUntil: <Value>(promise: Promise<Value>, maxMillis: number) => Promise<Value>;
};

type Timer = { readonly at: number; readonly order: number; readonly task: () => void };

export function createVirtualTime(start: number): VirtualTime {
  let now = start;
  let orders = 0;
  let timers: Timer[] = [];

  const setTimer: SetTimer = (task, delayMillis) => {
    const timer = { at: now + Math.ceil(Math.max(0, delayMillis)), order: (orders += 1), task };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  };

  const takeNext = (until: number): Timer | undefined => {
    let next: Timer | undefined;
    for (const timer of timers) {
      if (timer.at > until) continue;
      if (!next || timer.at < next.at || (timer.at === next.at && timer.order < next.order)) {
        next = timer;
      }
    }
    timers = timers.filter((timer) => timer !== next);
    return next;
  };

  const step = async (until: number): Promise<boolean> => {
    const timer = takeNext(until);
    if (!timer) return false;
    now = Math.max(now, timer.at);
    timer.task();
    await settle();
    return true;
  };

  return {
    now: () => now,
    setTimer,
    pass: async (millis) => {
      const until = now + millis;
      await settle();
      while (await step(until)) {
        // each step is one timer and all that follows from it
      }
      now = until;
    },
    passUntil: async (promise, maxMillis) => {
      const until = now + maxMillis;
      const state = { isSettled: false };
      const noted = promise.finally(() => {
        state.isSettled = true;
      });
      noted.catch(() => undefined);
      await settle();
      while (!state.isSettled && (await step(until))) {
        // as above
      }
      if (state.isSettled) return noted;
      throw new Error(`Nothing came of it within ${maxMillis} ms of virtual time.`);
    },
  };
}

/** Everything that waits for no timer happens first. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
