import { pullPreludeBytes } from '../../src/sync/wire-list.ts';
import type { Fetch, FetchAnswer } from '../../src/sync/ask.ts';
import type { MemoryServer, ServerAnswer } from '../support/memory-server.ts';
import type { SeededRandom } from '../support/seeded-random.ts';
import type { VirtualTime } from './virtual-time.ts';

/** How a device is connected just now. */
export type Link = {
  /** `silent` connects and delivers nothing; a `portal` answers everything itself. */
  state: 'on' | 'off' | 'silent' | 'portal-page' | 'portal-redirect' | 'portal-cache';
  /** Of a request, that it breaks off somewhere. */
  loss: number;
  latencyMs: number;
  bytesPerMs: number;
  /** What befalls the next request, and only that one. */
  mishap?: Mishap | undefined;
  /** What went over it, both ways, bodies and headers. */
  bytes: number;
};

export type Mishap = {
  /** `upload`: so many bytes of the body arrive. `answer`: so many bytes of it come back. */
  readonly where: 'upload' | 'answer';
  readonly bytes: number;
};

export type NetworkParts = {
  readonly time: VirtualTime;
  readonly random: SeededRandom;
  readonly servers: ReadonlyMap<string, MemoryServer>;
  readonly trace: (line: string) => void;
};

export const goodLink = (): Link => ({
  state: 'on',
  loss: 0,
  latencyMs: 50,
  bytesPerMs: 500,
  bytes: 0,
});

/** Headers as browsers and our endpoint send them. */
const headerBytes = 300;

/** `fetch` over this link. Everything that can go wrong with a request goes wrong here. */
export function createFetch(parts: NetworkParts, link: Link, name: string): Fetch {
  const cache = new Map<string, ServerAnswer>();
  return (url, request) =>
    new Promise((resolve, reject) => {
      let isOver = false;
      const fail = (after: number) => parts.time.setTimer(() => give(undefined), after);
      const give = (answer: FetchAnswer | undefined) => {
        if (isOver) return;
        isOver = true;
        if (answer) resolve(answer);
        else reject(new TypeError('Failed to fetch'));
      };
      request.signal.addEventListener('abort', () => give(undefined));

      const address = new URL(url);
      const path = address.pathname.replace('/krug', '');
      const body = request.body ?? new Uint8Array(0);
      const say = (what: string) =>
        parts.trace(`${name} ${request.method} ${address.host}${path}${address.search} ${what}`);
      link.bytes += headerBytes;

      if (link.state === 'off') return void fail(link.latencyMs);
      if (link.state === 'silent') return;
      if (link.state !== 'on') {
        answerAsPortal(parts, link, cache.get(`${request.method} ${url}`), give);
        return;
      }

      const mishap = link.mishap ?? drawMishap(parts.random, link.loss, body.length);
      link.mishap = undefined;
      const isUploadCut = mishap?.where === 'upload';
      const uploaded = isUploadCut ? body.subarray(0, mishap.bytes) : body;
      link.bytes += uploaded.length;
      const server = parts.servers.get(address.host);
      if (!server) return void fail(link.latencyMs);

      parts.time.setTimer(
        () => {
          if (isOver || link.state !== 'on') return void fail(0);
          const isCut = uploaded.length < body.length;
          const answer = server.answer({
            method: request.method,
            path,
            query: address.searchParams,
            body: uploaded,
            isCut,
          });
          say(`${body.length}b → ${answer.status}${isCut ? ' cut' : ''}`);
          cache.set(`${request.method} ${url}`, answer);
          if (isUploadCut) return void fail(link.latencyMs);
          sendBack(parts, link, answer, mishap?.bytes, give);
        },
        link.latencyMs + uploaded.length / link.bytesPerMs,
      );
    });
}

/** Between the prelude and the first frame is the place where a cut list looks whole. */
function drawMishap(random: SeededRandom, loss: number, bodyBytes: number): Mishap | undefined {
  if (!random.isLucky(loss)) return undefined;
  return random.isLucky(0.5)
    ? { where: 'upload', bytes: random.below(bodyBytes + 1) }
    : { where: 'answer', bytes: random.oneOf([0, pullPreludeBytes, random.below(2000)]) };
}

function sendBack(
  parts: NetworkParts,
  link: Link,
  answer: ServerAnswer,
  cutAt: number | undefined,
  give: (answer: FetchAnswer | undefined) => void,
): void {
  const body = answer.body.subarray(0, cutAt);
  link.bytes += body.length;
  // Where not one byte of the body comes back, the header did not either.
  const isHeaderLost = cutAt === 0;
  parts.time.setTimer(
    () => {
      if (isHeaderLost || link.state !== 'on') give(undefined);
      else give(toFetchAnswer(parts, answer, body));
    },
    link.latencyMs + body.length / link.bytesPerMs,
  );
}

function toFetchAnswer(
  { time }: NetworkParts,
  { status, body: whole, retryAfterSeconds }: ServerAnswer,
  body: Uint8Array,
): FetchAnswer {
  const headers = new Map([['date', new Date(time.now()).toUTCString()]]);
  if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds));
  const parts = [body.subarray(0, body.length >> 1), body.subarray(body.length >> 1)];
  const isTorn = body.length < whole.length;
  const read = async () => {
    const value = parts.shift();
    if (value) return { done: false, value };
    if (isTorn) throw new TypeError('network error');
    return { done: true };
  };
  return {
    status,
    headers: { get: (header) => headers.get(header) ?? null },
    body: { getReader: () => ({ read, cancel: async () => undefined }) },
  };
}

function answerAsPortal(
  parts: NetworkParts,
  link: Link,
  cached: ServerAnswer | undefined,
  give: (answer: FetchAnswer | undefined) => void,
): void {
  const page = new TextEncoder().encode('<!doctype html><title>Вход в сеть</title>');
  const old = new TextEncoder().encode('{"results":[],"epoch":"0000000000000000","heads":[]}');
  const answers: Record<Link['state'], ServerAnswer> = {
    on: { status: 200, body: page },
    off: { status: 200, body: page },
    silent: { status: 200, body: page },
    'portal-page': { status: 200, body: page },
    'portal-redirect': { status: 0, body: new Uint8Array(0) },
    // Last week's answer to the very same question, where there was one.
    'portal-cache': cached ?? { status: 200, body: old },
  };
  const answer = answers[link.state];
  parts.time.setTimer(() => give(toFetchAnswer(parts, answer, answer.body)), link.latencyMs);
}
