/**
 * The HTTP side of the exchange: addresses, and the shapes of everything an endpoint may say.
 * PROTOCOL.md tells the laws; the two change in one commit. Frames themselves are in frame.ts,
 * lists of them in wire-list.ts.
 *
 * Whatever comes over the network is parsed by these schemas before it is believed. A body that
 * does not fit (a login page, a proxy's notice, last week's answer) means 'not delivered', however
 * friendly its status code is.
 */
import * as v from 'valibot';

export const protocolName = 'krug/1';

/** Sent with the first use of a log where the operator has set a code. */
export const registrationHeader = 'Krug-Registration';

export const LogIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
export const DeviceIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const FrameNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffff_ffff));
export const Sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const EpochSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
export const EchoSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));
/** Visible ASCII, so it can stand in a header as it is. */
export const TokenSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._~+/=-]{16,128}$/));
export const CountSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** `GET {base}/`. Absent or different: the endpoint is a store or a sink. */
export const HelloSchema = v.object({
  protocol: v.literal(protocolName),
  maxFrameBytes: CountSchema,
  maxPushBytes: CountSchema,
  maxPullBytes: CountSchema,
  /** whether the first use of a new log needs the operator's code */
  registration: v.picklist(['open', 'code']),
});
export type Hello = v.InferOutput<typeof HelloSchema>;

/** The only proof that a frame is stored: check `sha256` against the bytes that were sent. */
export const ReceiptSchema = v.object({
  log: LogIdSchema,
  device: DeviceIdSchema,
  n: FrameNumberSchema,
  sha256: Sha256Schema,
  /** the frame's place in the log at this server: grows, may skip, a hint and never a fact */
  seq: CountSchema,
  epoch: EpochSchema,
  /** the server's clock when it stored the frame, in milliseconds since 1970 */
  time: CountSchema,
});
export type Receipt = v.InferOutput<typeof ReceiptSchema>;

export const HeadsSchema = v.object({
  epoch: EpochSchema,
  heads: v.array(v.tuple([DeviceIdSchema, FrameNumberSchema, Sha256Schema])),
});
export type Heads = v.InferOutput<typeof HeadsSchema>;

/** The words of our own endpoint; PROTOCOL.md says what a client does at each. */
export type WireErrorType =
  | 'bad-request' // 400
  | 'token-missing' // 401
  | 'token-wrong' // 403
  | 'registration-code-wrong' // 403
  | 'not-found' // 404
  | 'method-not-allowed' // 405
  | 'fork' // 409: other bytes stand under this number, or `prev` is not the stored frame before
  | 'too-large' // 413: halve and retry; `maxBytes`
  | 'bad-frame' // 422: not a frame, or not the log, device and number of the address; `reason`
  | 'gap' // 422: `expected` is the number the server waits for
  | 'too-many-requests' // 429, with Retry-After
  | 'broken' // 500
  | 'busy' // 503, with Retry-After
  | 'full'; // 507

/** `error` stays a plain string: another server may know words that we do not. */
export const WireErrorSchema = v.object({
  error: v.string(),
  device: v.optional(DeviceIdSchema),
  n: v.optional(FrameNumberSchema),
  expected: v.optional(FrameNumberSchema),
  maxBytes: v.optional(CountSchema),
  reason: v.optional(v.string()),
});
export type WireError = v.InferOutput<typeof WireErrorSchema>;

/** One result for each whole frame of the pushed list, in its order. */
export const PushResultsSchema = v.object({
  results: v.array(v.union([ReceiptSchema, WireErrorSchema])),
});
export type PushResults = v.InferOutput<typeof PushResultsSchema>;

export function helloUrl(base: string): string {
  return `${withoutSlash(base)}/`;
}

/** `POST` a frame list here. */
export function logUrl(base: string, log: string): string {
  return `${withoutSlash(base)}/${log}`;
}

export type PullAsked = {
  readonly after: number;
  readonly maxBytes: number;
  /** 8 fresh random hex characters; the answer repeats them, so an old answer is recognised */
  readonly echo: string;
};

export function pullUrl(base: string, log: string, asked: PullAsked): string {
  return `${logUrl(base, log)}?after=${asked.after}&max=${asked.maxBytes}&r=${asked.echo}`;
}

/** `PUT` and `GET` one frame here; the only address that a store needs. */
export function frameUrl(base: string, log: string, device: string, n: number): string {
  return `${logUrl(base, log)}/${device}/${n}`;
}

export function headsUrl(base: string, log: string): string {
  return `${logUrl(base, log)}/heads`;
}

function withoutSlash(base: string): string {
  return base.replace(/\/+$/, '');
}
