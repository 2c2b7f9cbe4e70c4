import {
  cleanupOutdatedCaches,
  getCacheKeyForURL,
  matchPrecache,
  precache,
  type PrecacheEntry,
} from 'workbox-precaching';
import { databaseNames } from '../domain/log.ts';
import type { Network, SetTimer } from '../sync/ask.ts';
import { createExchangeLock, exchangeLockName, openChannel } from '../sync/exchange-lock.ts';
import { moveParcels } from '../sync/parcel-mover.ts';
import { openParcelStore } from '../sync/parcel-store.ts';

/**
 * Two jobs: the app is there without a network, and parcels that lie ready leave while it is
 * closed. Everything is precached at once: a school's connection may be gone when a heavy part is
 * first needed. A new version waits until the page says so, never over an unsaved form.
 */
declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
};

// oxlint-disable-next-line no-underscore-dangle -- the build puts the list of files in this place
precache(self.__WB_MANIFEST);
cleanupOutdatedCaches();

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  // The word of workbox-window's messageSkipWaiting().
  if (isSkipWaiting(data)) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate' && !isEndpoint(url)) event.respondWith(answerWithApp(request));
  else if (getCacheKeyForURL(request.url)) event.respondWith(answerWithFile(request));
});

self.addEventListener('sync', (event: Event) => {
  if (event instanceof ExtendableEvent && 'tag' in event && event.tag === 'krug-parcels') {
    event.waitUntil(sendParcels());
  }
});

const setTimer: SetTimer = (task, delayMillis) => {
  const timer = setTimeout(task, delayMillis);
  return () => clearTimeout(timer);
};

const network: Network = {
  fetch: (url, request) => fetch(url, request),
  now: Date.now,
  elapsed: () => performance.now(),
  setTimer,
};

const lockName = exchangeLockName(databaseNames.school);
const lock = createExchangeLock({
  locks: navigator.locks,
  setTimer,
  name: lockName,
  channel: openChannel(lockName),
});

const isSkipWaiting = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING';

/** The endpoint lives beside the app under `/krug`, and its answers are never the app's. */
const isEndpoint = (url: URL) => /^\/(?:krug|health)(?:\/|$)/.test(url.pathname);

async function answerWithApp(request: Request): Promise<Response> {
  return (await matchPrecache('index.html')) ?? fetch(request);
}

/** The cache may have been evicted under us: then the network is asked. */
async function answerWithFile(request: Request): Promise<Response> {
  return (await matchPrecache(request)) ?? fetch(request);
}

async function sendParcels(): Promise<void> {
  const store = await openParcelStore();
  if (!store) return;
  let isAllMoved = false;
  // A tab that exchanges sends the same parcels; one that is frozen or gone does not.
  await lock.run(async (isMine) => {
    isAllMoved = await moveParcels(store, network, isMine);
  });
  store.close();
  // A rejected promise makes the browser try again later, with pauses of its own.
  if (!isAllMoved) throw new Error('Some parcels are still here.');
}
