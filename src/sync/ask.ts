import * as v from 'valibot';
import type { ExchangeProblem } from '../domain/sync-view.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { type WireError, WireErrorSchema } from './protocol.ts';

/** The part of the browser's `fetch` that exchange uses. */
export type Fetch = (url: string, request: FetchRequest) => Promise<FetchAnswer>;

export type FetchRequest = {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly headers: Record<string, string>;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly signal: AbortSignal;
  readonly cache: 'no-store';
  readonly credentials: 'omit';
  readonly redirect: 'manual';
};

export type FetchAnswer = {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly body: { readonly getReader: () => BodyReader } | null;
};

type BodyReader = {
  readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  readonly cancel: () => Promise<void>;
};

/** Runs the task once, later; the returned function calls it off. */
export type SetTimer = (task: () => void, delayMillis: number) => () => void;

export type Network = {
  readonly fetch: Fetch;
  /** The wall clock, which people set and batteries forget. */
  readonly now: () => number;
  /** Milliseconds since any moment, never set back: every waiting goes by it. */
  readonly elapsed: () => number;
  readonly setTimer: SetTimer;
};

export type Question = {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: Uint8Array<ArrayBuffer>;
};

export type Answer = {
  readonly status: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `false`: the link broke off; what came so far is in `bytes`. */
  readonly isWhole: boolean;
  readonly tookMillis: number;
  readonly retryAfterMillis: number | null;
  /** The server's clock less ours. */
  readonly skewMillis: number | null;
};

/**
 * What keeps an exchange from going on. `waitMillis`: not to be asked again sooner. `status` is
 * there where somebody answered and refused, in whatever words.
 */
export type Fault = {
  readonly type: ExchangeProblem;
  readonly waitMillis?: number;
  readonly status?: number;
};

const answerWithinMs = 30_000;
const slowestBytesPerMs = 2; // 16 kbit/s
const silentBodyMs = 20_000;
const maxAnswerBytes = 6_000_000;

/**
 * Asks over a network that may lie: a silent one is given up, a redirect is a login page, and a
 * body that breaks off is kept as far as it came, because whole frames in it count.
 */
export async function ask(network: Network, question: Question): Promise<Outcome<Answer, Fault>> {
  const control = new AbortController();
  const startedAt = network.elapsed();
  const uploadMs = (question.body?.length ?? 0) / slowestBytesPerMs;
  let cancelTimer = network.setTimer(() => control.abort(), answerWithinMs + uploadMs);
  const expectMore = () => {
    cancelTimer();
    cancelTimer = network.setTimer(() => control.abort(), silentBodyMs);
  };
  try {
    const response = await network.fetch(question.url, {
      method: question.method,
      headers: question.headers ?? {},
      ...(question.body && { body: question.body }),
      signal: control.signal,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
    });
    // A redirect is shown to us as status 0.
    if (response.status === 0 || (response.status >= 300 && response.status < 400)) {
      return refused({ type: 'not-an-endpoint' });
    }
    const answeredAt = network.now();
    const { bytes, isWhole } = await readBody(response, expectMore);
    const dateMillis = Date.parse(response.headers.get('date') ?? '');
    const retrySeconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
    return done({
      status: response.status,
      bytes,
      isWhole,
      tookMillis: network.elapsed() - startedAt,
      retryAfterMillis: Number.isNaN(retrySeconds) ? null : retrySeconds * 1000,
      skewMillis: Number.isNaN(dateMillis) ? null : dateMillis - answeredAt,
    });
  } catch {
    // fetch tells every failure of the network as one TypeError, our own abort as an AbortError.
    return refused({ type: 'no-connection' });
  } finally {
    cancelTimer();
  }
}

async function readBody(response: FetchAnswer, expectMore: () => void) {
  const parts: Uint8Array[] = [];
  let length = 0;
  let isWhole = true;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      expectMore();
      const part = await reader?.read();
      if (!part?.value) break;
      length += part.value.length;
      if (length > maxAnswerBytes) throw new RangeError('no endpoint answers that much');
      parts.push(part.value);
    }
  } catch {
    isWhole = false;
    // The stream may be broken already; then there is nothing to cancel.
    reader?.cancel().catch(() => undefined);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    if (offset + part.length > length) break;
    bytes.set(part, offset);
    offset += part.length;
  }
  return { bytes, isWhole };
}

/** The answer as JSON of this shape, or nothing: then it is no answer of an endpoint. */
export function readJson<Value>(
  answer: Answer,
  schema: v.GenericSchema<unknown, Value>,
): Value | undefined {
  if (!answer.isWhole) return undefined;
  try {
    const parsed = v.safeParse(schema, JSON.parse(new TextDecoder().decode(answer.bytes)));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined; // a login page is no JSON
  }
}

export function readWireError(answer: Answer): WireError | undefined {
  return readJson(answer, WireErrorSchema);
}

/** What an answer means that is not the one hoped for. */
export function answerToFault(answer: Answer): Fault {
  if (!answer.isWhole) return { type: 'no-connection' };
  const { status } = answer;
  const waitMillis = answer.retryAfterMillis ?? 60_000;
  if (status === 429) return { type: 'too-many-requests', waitMillis, status };
  if (status === 503) return { type: 'endpoint-error', waitMillis, status };
  if (status === 507) return { type: 'endpoint-full', status };
  const error = readWireError(answer);
  // 511 is a captive portal by its own word.
  if (!error)
    return { type: status >= 500 && status < 511 ? 'endpoint-error' : 'not-an-endpoint', status };
  if (status !== 401 && status !== 403) return { type: 'endpoint-error', status };
  const isCode = error.error === 'registration-code-wrong';
  return { type: isCode ? 'registration-needed' : 'not-allowed', status };
}
