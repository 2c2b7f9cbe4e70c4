import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { maxFrameBytes } from '../sync/frame.ts';
import { DeviceIdSchema, EchoSchema, LogIdSchema, type Heads } from '../sync/protocol.ts';
import { protocolName, type Hello } from '../sync/protocol.ts';
import { writePullList } from '../sync/wire-list.ts';
import { openLog } from './access.ts';
import { answerBytes, answerError, answerJson, answerPreflight, type Answer } from './answers.ts';
import { acceptFrame, acceptList, maxPushBytes } from './accept-frames.ts';
import type { Address } from './read-address.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Store } from './store.ts';

export type ExchangeOptions = {
  readonly store: Store;
  readonly registrationCode: string | undefined;
  readonly logLimit: RateLimit;
};

type Exchange = (incoming: IncomingMessage, address: Address) => Answer | Promise<Answer>;

const maxPullBytes = 4_194_304; // 4 MiB

/** The addresses of PROTOCOL.md; `words` are what stands behind the base. */
export function createExchange(options: ExchangeOptions): Exchange {
  return (incoming, { method, words, query }) => {
    if (method === 'OPTIONS') return answerPreflight(incoming);
    const [log, device, n] = words;
    if (log === undefined) {
      return method === 'GET' ? answerHello(incoming, options) : answerWrongMethod(incoming);
    }
    if (!v.is(LogIdSchema, log)) return answerError(incoming, { error: 'not-found' });
    const seconds = options.logLimit.takeOne(log);
    if (seconds > 0) return answerTooMany(incoming, seconds);

    if (words.length === 1) {
      if (method === 'GET') return answerPull(incoming, options.store, log, query);
      if (method === 'POST') return acceptList(incoming, options, log);
      return answerWrongMethod(incoming);
    }
    if (words.length === 2 && device === 'heads') {
      if (method === 'GET') return answerHeads(incoming, options.store, log);
      return answerWrongMethod(incoming);
    }
    if (words.length !== 3) return answerError(incoming, { error: 'not-found' });
    if (method !== 'GET' && method !== 'PUT') return answerWrongMethod(incoming);
    const frame = v.safeParse(FrameAddressSchema, { log, device, n });
    if (!frame.success) return answerError(incoming, { error: 'not-found' });
    return method === 'PUT'
      ? acceptFrame(incoming, options, frame.output)
      : answerFrame(incoming, options.store, frame.output);
  };
}

export function answerTooMany(incoming: IncomingMessage, seconds: number): Answer {
  return answerError(incoming, { error: 'too-many-requests' }, { 'retry-after': String(seconds) });
}

function answerWrongMethod(incoming: IncomingMessage): Answer {
  return answerError(incoming, { error: 'method-not-allowed' });
}

function answerHello(incoming: IncomingMessage, options: ExchangeOptions): Answer {
  return answerJson(incoming, {
    protocol: protocolName,
    maxFrameBytes,
    maxPushBytes,
    maxPullBytes,
    registration: options.registrationCode === undefined ? 'open' : 'code',
  } satisfies Hello);
}

async function answerPull(
  incoming: IncomingMessage,
  store: Store,
  id: string,
  query: string,
): Promise<Answer> {
  const asked = v.safeParse(PullQuerySchema, Object.fromEntries(new URLSearchParams(query)));
  if (!asked.success) return answerError(incoming, { error: 'bad-request' });
  const access = await openLog(store, incoming, id);
  if (!access.ok) return answerError(incoming, { error: access.error });
  const { log, epoch, seq } = access.log;
  const { after, max, r } = asked.output;
  // Past the end: this server has forgotten something, and its smaller cursor says so.
  const page = after < seq ? await store.pull(log, after, max) : { cursor: seq, frames: [] };
  const list = { ...page, epoch, hasMore: page.cursor < seq };
  return answerBytes(incoming, writePullList(list, r));
}

async function answerHeads(incoming: IncomingMessage, store: Store, log: string): Promise<Answer> {
  const access = await openLog(store, incoming, log);
  if (!access.ok) return answerError(incoming, { error: access.error });
  const heads = await store.heads(access.log.log);
  return answerJson(incoming, { epoch: access.log.epoch, heads } satisfies Heads);
}

async function answerFrame(
  incoming: IncomingMessage,
  store: Store,
  { log, device, n }: v.InferOutput<typeof FrameAddressSchema>,
): Promise<Answer> {
  const access = await openLog(store, incoming, log);
  if (!access.ok) return answerError(incoming, { error: access.error });
  const frame = await store.findFrame(log, device, n);
  return frame === undefined
    ? answerError(incoming, { error: 'not-found' })
    : answerBytes(incoming, frame);
}

const whole = v.pipe(v.string(), v.regex(/^\d{1,16}$/), v.transform(Number), v.safeInteger());

const PullQuerySchema = v.object({
  after: v.optional(whole, '0'),
  max: v.optional(
    v.pipe(
      whole,
      v.transform((bytes) => Math.min(bytes, maxPullBytes)),
    ),
    String(maxPullBytes),
  ),
  r: v.optional(EchoSchema, '00000000'),
});

const FrameAddressSchema = v.object({
  log: LogIdSchema,
  device: DeviceIdSchema,
  n: v.pipe(v.string(), v.regex(/^[1-9]\d{0,9}$/), v.transform(Number), v.maxValue(0xffff_ffff)),
});
