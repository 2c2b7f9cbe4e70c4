import type { DeviceId } from '../domain/clock.ts';
import type { Attempt } from '../domain/exchange/journal.ts';
import type {
  ParcelFile,
  ParcelFileFailure,
  ParcelsTaken,
} from '../domain/exchange/parcel-file.ts';
import type { Log } from '../domain/log.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { EndpointTest, EndpointTestFailure } from '../domain/sync-view.ts';
import type { Fetch, SetTimer } from './ask.ts';
import type { Deflate } from './deflate.ts';
import { makeFile, takeFile } from './exchange-by-file.ts';
import type { ExchangeLock } from './exchange-lock.ts';
import { type Reason, runExchange, type RunParts } from './run-exchange.ts';
import { runTest } from './run-test.ts';
import { createSession } from './session.ts';

/**
 * Exchange of the log with every endpoint of the school, while the app is open. It works only on
 * what the log holds and on what endpoints prove; killed at any moment, the next start goes on.
 */
export type Exchange = {
  /** Begins: exchanges now, and from then on at every occasion. */
  readonly start: () => void;
  readonly stop: () => void;
  /** A change was saved here; `bytes` of JSON, about. */
  readonly noteSave: (bytes: number) => void;
  readonly noteMoment: (moment: 'visible' | 'hidden' | 'online') => void;
  /**
   * The button: asks every endpoint now and looks for holes. Ends when that is done, or when an
   * exchange that went on already was answered by nobody.
   */
  readonly exchangeNow: () => Promise<void>;
  /** Asks one address what it is. Nothing is sent, and it counts as no exchange. */
  readonly testEndpoint: (id: string) => Promise<Outcome<EndpointTest, EndpointTestFailure>>;
  /** All that this device has, as a file; no network is asked. `onProgress` hears parts of one. */
  readonly makeFile: (
    onProgress: (part: number) => void,
  ) => Promise<Outcome<ParcelFile, ParcelFileFailure>>;
  readonly takeFile: (
    bytes: Uint8Array,
    onProgress: (part: number) => void,
  ) => Promise<Outcome<ParcelsTaken, ParcelFileFailure>>;
  readonly state: () => ExchangeState;
};

export type ExchangeState = {
  readonly isExchanging: boolean;
  /** The last try met a disk without room. */
  readonly isDeviceFull: boolean;
  /** Own changes that left in a request which nobody has answered yet. */
  readonly sentChanges: number;
};

export type ExchangeParts = {
  readonly log: Log;
  readonly fetch: Fetch;
  readonly now: () => number;
  /** `performance.now`, or another clock that nobody sets. */
  readonly elapsed: () => number;
  readonly setTimer: SetTimer;
  readonly random: (length: number) => Uint8Array;
  readonly deflate: Deflate;
  readonly lock: ExchangeLock;
  /** Only a test is in a hurry; see `compact.ts`. */
  readonly compactAtBytes?: number;
  /** The state changed. */
  readonly onChange: () => void;
  /** After a fork: this device should introduce itself in the log under its new id. */
  readonly onNewIdentity: (device: DeviceId) => Promise<void>;
  /** Keeps the journal, where somebody does. */
  readonly onAttempt?: (attempt: Attempt) => Promise<void>;
  /** A bug or a broken disk, met while nobody was waiting. Exchange tries again later. */
  readonly onCrash: (error: unknown) => void;
  /** The disk has no room for what exchange must write: no bug, and nothing is lost. */
  readonly isDeviceFull: (error: unknown) => boolean;
};

const idleMs = 2000;
const everyMs = 5 * 60_000;
const sealAtBytes = 32_768;
const idleAfterMuchMs = 300;
const longestIdleMs = 10_000;
const busyMs = 5000;
/** Somebody else has the lock, and a person waits for it. */
const busyPersonMs = 500;
const crashMs = 60_000;

export function createExchange(parts: ExchangeParts): Exchange {
  const { elapsed } = parts;
  const session = createSession();
  let isVisible = true;
  let isStarted = false;
  let isStopped = false;
  let isDeviceFull = false;
  let savedBytes = 0;
  let savedSinceMillis = 0;
  let running: Promise<void> | undefined;
  let wanted: { readonly atMillis: number; readonly reason: Reason } | undefined;
  let cancelTimer: (() => void) | undefined;

  const currentRun = () => running;

  const want = (delayMillis: number, reason: Reason) => {
    const atMillis = elapsed() + delayMillis;
    const isSooner = !wanted || atMillis < wanted.atMillis;
    const stronger = wanted && rank[wanted.reason] > rank[reason] ? wanted.reason : reason;
    wanted = { atMillis: isSooner ? atMillis : (wanted?.atMillis ?? atMillis), reason: stronger };
    schedule();
  };

  const schedule = () => {
    cancelTimer?.();
    if (running || !wanted || !isStarted || isStopped) return;
    cancelTimer = parts.setTimer(() => void runWanted(), Math.max(0, wanted.atMillis - elapsed()));
  };

  const runWanted = async () => {
    try {
      await run();
    } catch (error) {
      want(crashMs, 'timer');
      parts.onCrash(error);
    }
  };

  const run = async (): Promise<void> => {
    const reason = wanted?.reason ?? 'timer';
    wanted = undefined;
    savedBytes = 0;
    running = runLocked(reason);
    parts.onChange();
    try {
      await running;
      isDeviceFull = false;
    } catch (error) {
      // The database was closed under it, and whoever has it now goes on.
      if (isStopped) return;
      if (!parts.isDeviceFull(error)) throw error;
      isDeviceFull = true;
      want(crashMs, 'timer');
    } finally {
      running = undefined;
      wantNext();
      parts.onChange();
    }
  };

  /** Work of a person's own, when no exchange goes on here and no other tab has the lock. */
  const runAlone = async <Value>(work: (parts: RunParts) => Promise<Value>): Promise<Value> => {
    await afterRunning();
    const working = lockFor(work);
    running = working.then(ignore, ignore);
    parts.onChange();
    try {
      return await working;
    } finally {
      running = undefined;
      wantNext();
      parts.onChange();
    }
  };

  const lockFor = async <Value>(work: (parts: RunParts) => Promise<Value>): Promise<Value> => {
    for (;;) {
      let worked: { readonly value: Value } | undefined;
      await parts.lock.run(async (isMine) => {
        worked = { value: await work(runParts(() => isMine() && !isStopped)) };
      });
      if (worked) return worked.value;
      await pause(busyPersonMs);
    }
  };

  const afterRunning = async () => {
    for (let earlier = currentRun(); earlier; earlier = currentRun()) {
      await earlier.catch(() => undefined);
    }
  };

  const runParts = (isMine: () => boolean) => {
    const { fetch, now, setTimer } = parts;
    const network = { fetch, now, elapsed, setTimer };
    return { ...parts, network, session, onProgress: parts.onChange, isMine };
  };

  const runLocked = async (reason: Reason): Promise<void> => {
    const exchangeOnce = (locked: RunParts) => runExchange(locked, reason);
    // Another tab may be at it, or the service worker. Who pressed the button sees that it goes on.
    if (reason === 'button') return lockFor(exchangeOnce);
    const result = await parts.lock.run((isMine) =>
      exchangeOnce(runParts(() => isMine() && !isStopped)),
    );
    // What was saved here meanwhile may have come too late for whoever has the lock.
    if (result === 'busy') want(busyMs, reason);
    return undefined;
  };

  const pause = (millis: number) =>
    new Promise<void>((resolve) => parts.setTimer(() => resolve(), millis));

  /** Nobody answered: asked again at once, they would only keep a person waiting twice as long. */
  const hasFailedSince = (millis: number) => {
    const known = [...session.endpoints.values()];
    return known.length > 0 && known.every(({ failedMillis }) => (failedMillis ?? -1) >= millis);
  };

  const wantNext = () => {
    const retries = [...session.endpoints.values()]
      .map((endpoint) => Math.max(endpoint.notBeforeMillis, endpoint.waitUntilMillis))
      .filter((millis) => millis > elapsed() && Number.isFinite(millis));
    if (retries.length > 0) want(Math.min(...retries) - elapsed(), 'timer');
    if (isVisible) want(everyMs, 'timer');
    schedule();
  };

  return {
    start: () => {
      isStarted = true;
      want(0, 'start');
    },
    stop: () => {
      isStopped = true;
      cancelTimer?.();
    },
    noteSave: (bytes) => {
      if (savedBytes === 0) savedSinceMillis = elapsed();
      savedBytes += bytes;
      const idle = savedBytes >= sealAtBytes ? idleAfterMuchMs : idleMs;
      const left = savedSinceMillis + longestIdleMs - elapsed();
      // Each save starts the idle time anew: an import is sealed when it is through, not in its way.
      if (wanted?.reason === 'timer') wanted = undefined;
      want(isVisible ? Math.min(idle, left) : 0, 'timer');
    },
    noteMoment: (moment) => {
      isVisible = moment === 'visible' || (moment === 'online' && isVisible);
      want(0, moment === 'hidden' ? 'timer' : 'online');
    },
    exchangeNow: async () => {
      const pressedMillis = elapsed();
      if (running) {
        await afterRunning();
        if (hasFailedSince(pressedMillis)) return;
      }
      want(0, 'button');
      cancelTimer?.();
      await run();
    },
    testEndpoint: (id) =>
      runTest(
        runParts(() => !isStopped),
        parts.lock,
        id,
      ),
    makeFile: (onProgress) => runAlone((alone) => makeFile(alone, byPercent(onProgress))),
    takeFile: async (bytes, onProgress) => {
      const taken = await runAlone((alone) => takeFile(alone, bytes, byPercent(onProgress)));
      // What came by hand may be new to the endpoints too.
      want(0, 'online');
      return taken;
    },
    state: () => ({
      isExchanging: running !== undefined,
      isDeviceFull,
      sentChanges: [...session.unanswered.values()].reduce((sum, changes) => sum + changes, 0),
    }),
  };
}

/** Of two wishes for one run the stronger reason counts. */
const rank = { timer: 0, online: 1, start: 2, button: 3 } as const;

const ignore = () => undefined;

/** Ten thousand steps are a hundred words to the page. */
function byPercent(onProgress: (part: number) => void): (part: number) => void {
  let last = -1;
  return (part) => {
    const percent = Math.min(100, Math.floor(part * 100));
    if (percent === last) return;
    last = percent;
    onProgress(percent / 100);
  };
}
