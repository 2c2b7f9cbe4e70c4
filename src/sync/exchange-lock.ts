import type { SetTimer } from './ask.ts';

/**
 * One tab exchanges at a time. A Web Lock alone is not enough: a tab that the phone has frozen
 * keeps its lock for hours. So whoever finds the lock taken asks on a channel whether its holder is
 * awake, and takes the lock away from one who does not answer.
 *
 * The frozen tab may wake up in the middle of its work. It then hears `isMine` say no, and what it
 * still commits is fenced by number and hash: a segment's number is taken once, a head moves once,
 * a receipt repeated is the same receipt.
 */
export type ExchangeLock = {
  readonly run: (task: (isMine: () => boolean) => Promise<void>) => Promise<'done' | 'busy'>;
};

/** One for each database, and the same for its tabs and for the service worker. */
export const exchangeLockName = (databaseName: string) => `${databaseName} exchange`;

export type LockParts = {
  readonly locks: Locks;
  readonly channel: Channel;
  readonly setTimer: SetTimer;
  /** One for each database. */
  readonly name: string;
};

/** The part of `navigator.locks` that is used. */
export type Locks = {
  readonly request: <Value>(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly steal?: boolean },
    task: (lock: unknown) => Promise<Value>,
  ) => Promise<Value>;
};

/** Where the tabs of one origin hear each other. */
export type Channel = {
  readonly say: (word: string) => void;
  readonly listen: (listener: (word: unknown) => void) => void;
};

export function openChannel(name: string): Channel {
  const channel = new BroadcastChannel(name);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- it is no window
    say: (word) => channel.postMessage(word),
    listen: (listener) =>
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data)),
  };
}

const answerWithinMs = 3000;

export function createExchangeLock({ locks, channel, setTimer, name }: LockParts): ExchangeLock {
  let holding = 0;
  let hearAnswer: (() => void) | undefined;

  channel.listen((word) => {
    if (word === 'who-exchanges' && holding > 0) channel.say('i-exchange');
    if (word === 'i-exchange') hearAnswer?.();
  });

  const isHolderAwake = () =>
    new Promise<boolean>((resolve) => {
      const cancel = setTimer(() => resolve(false), answerWithinMs);
      hearAnswer = () => {
        cancel();
        resolve(true);
      };
      channel.say('who-exchanges');
    });

  const hold = async (
    options: { readonly ifAvailable?: boolean; readonly steal?: boolean },
    task: (isMine: () => boolean) => Promise<void>,
  ): Promise<'done' | 'busy'> => {
    let isLost = false;
    let work: Promise<void> | undefined;
    const request = locks.request(name, options, async (lock) => {
      if (!lock) return;
      holding += 1;
      work = task(() => !isLost).finally(() => {
        holding -= 1;
      });
      await work;
    });
    try {
      await request;
    } catch (error) {
      // A stolen lock rejects with an AbortError while the work goes on until it notices.
      isLost = true;
      if (!isAbort(error)) throw error;
      await work;
    }
    return work ? 'done' : 'busy';
  };

  return {
    run: async (task) => {
      const result = await hold({ ifAvailable: true }, task);
      if (result === 'done' || (await isHolderAwake())) return result;
      return hold({ steal: true }, task);
    },
  };
}

const isAbort = (error: unknown) => error instanceof Error && error.name === 'AbortError';
