import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import * as v from 'valibot';
import { maxFrameBytes } from '../sync/frame.ts';
import { DeviceIdSchema, EchoSchema, LogIdSchema, type Heads } from '../sync/protocol.ts';
import { protocolName, type Hello } from '../sync/protocol.ts';
import { writePullList } from '../sync/wire-list.ts';
import { openLog } from './access.ts';
import {
  answerBytes,
  answerError,
  answerJson,
  answerPreflight,
  type EndpointContext,
} from './answers.ts';
import { acceptFrame, acceptList, maxPushBytes } from './accept-frames.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Store } from './store.ts';

export type ExchangeOptions = {
  readonly store: Store;
  readonly registrationCode: string | undefined;
  readonly logLimit: RateLimit;
};

const maxPullBytes = 4_194_304; // 4 MiB

/** The addresses of PROTOCOL.md, to be mounted at the base. */
export function createExchange(options: ExchangeOptions) {
  const { store } = options;
  const exchange = new Hono<{ Bindings: HttpBindings }>();

  exchange.options('*', answerPreflight);

  exchange.get('/', (context) =>
    answerJson(context, {
      protocol: protocolName,
      maxFrameBytes,
      maxPushBytes,
      maxPullBytes,
      registration: options.registrationCode === undefined ? 'open' : 'code',
    } satisfies Hello),
  );

  exchange.use('/:log/*', async (context, next) => {
    const log = context.req.param('log');
    if (!v.is(LogIdSchema, log)) return answerError(context, { error: 'not-found' });
    const seconds = options.logLimit.takeOne(log);
    return seconds > 0 ? answerTooMany(context, seconds) : next();
  });

  exchange.get('/:log', async (context) => {
    const asked = v.safeParse(PullQuerySchema, context.req.query());
    if (!asked.success) return answerError(context, { error: 'bad-request' });
    const access = await openLog(store, context, context.req.param('log'));
    if (!access.ok) return answerError(context, { error: access.error });
    const { log, epoch, seq } = access.log;
    const { after, max, r } = asked.output;
    // Past the end: this server has forgotten something, and its smaller cursor says so.
    const page = after < seq ? await store.pull(log, after, max) : { cursor: seq, frames: [] };
    const list = { ...page, epoch, hasMore: page.cursor < seq };
    return answerBytes(context, writePullList(list, r));
  });

  exchange.post('/:log', (context) => acceptList(context, options, context.req.param('log')));

  exchange.get('/:log/heads', async (context) => {
    const access = await openLog(store, context, context.req.param('log'));
    if (!access.ok) return answerError(context, { error: access.error });
    const heads = await store.heads(access.log.log);
    return answerJson(context, { epoch: access.log.epoch, heads } satisfies Heads);
  });

  exchange.on(['GET', 'PUT'], '/:log/:device/:n', async (context) => {
    const address = v.safeParse(AddressSchema, context.req.param());
    if (!address.success) return answerError(context, { error: 'not-found' });
    const { log, device, n } = address.output;
    if (context.req.method === 'PUT') return acceptFrame(context, options, address.output);
    const access = await openLog(store, context, log);
    if (!access.ok) return answerError(context, { error: access.error });
    const frame = await store.findFrame(log, device, n);
    return frame === undefined
      ? answerError(context, { error: 'not-found' })
      : answerBytes(context, new Uint8Array(frame));
  });

  exchange.all('/', answerWrongMethod);
  exchange.all('/:log', answerWrongMethod);
  exchange.all('/:log/heads', answerWrongMethod);
  exchange.all('/:log/:device/:n', answerWrongMethod);
  exchange.all('*', (context) => answerError(context, { error: 'not-found' }));
  return exchange;
}

export function answerTooMany(context: EndpointContext, seconds: number): Response {
  return answerError(context, { error: 'too-many-requests' }, { 'retry-after': String(seconds) });
}

function answerWrongMethod(context: EndpointContext): Response {
  return answerError(context, { error: 'method-not-allowed' });
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

const AddressSchema = v.object({
  log: LogIdSchema,
  device: DeviceIdSchema,
  n: v.pipe(v.string(), v.regex(/^[1-9]\d{0,9}$/), v.transform(Number), v.maxValue(0xffff_ffff)),
});
