import { expose } from 'comlink';
import { databaseNames } from '../domain/log.ts';
import { leaveTornLog } from '../storage/leave-torn-log.ts';
import { createApi } from './create-api.ts';
import { createRandomPool } from './random-pool.ts';

// A rejection that nobody awaited is a bug; as an error it reaches the page, where one place tells it.
addEventListener('unhandledrejection', (event) => reportError(event.reason));

/** A tab that froze in the middle of the same must hold up nobody's save. */
const longEnough = () => new Promise<void>((resolve) => setTimeout(resolve, 2000));

// The tables of dates and alphabets take a fifth of a warm start to wake, once for the page and the
// worker together. Here they wake while the database opens.
setTimeout(() => new Intl.DateTimeFormat('ru', { dateStyle: 'short' }).format(0));

expose(
  createApi({
    databaseNames,
    now: () => Date.now(),
    elapsed: () => performance.now(),
    setTimer: (task, delayMillis) => {
      const timer = setTimeout(task, delayMillis);
      return () => clearTimeout(timer);
    },
    randomBytes: createRandomPool((bytes) => crypto.getRandomValues(bytes)),
    build: import.meta.url,
    appAddress: `${location.origin}/`,
    fetch: (url, request) => fetch(url, request),
    locks: navigator.locks,
    leaveTornLog: () => Promise.race([leaveTornLog(indexedDB), longEnough()]),
    // As a method of something else the browser's own function refuses to run.
    onCrash: (error) => reportError(error),
  }),
);
