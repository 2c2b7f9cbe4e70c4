import type { IncomingMessage } from 'node:http';
import type { WireError, WireErrorType } from '../sync/protocol.ts';

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string | null;
};

const statusByError = {
  'bad-request': 400,
  'token-missing': 401,
  'token-wrong': 403,
  'registration-code-wrong': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  fork: 409,
  'too-large': 413,
  'bad-frame': 422,
  gap: 422,
  'too-many-requests': 429,
  broken: 500,
  busy: 503,
  full: 507,
} satisfies Record<WireErrorType, number>;

export function answerJson(incoming: IncomingMessage, body: unknown, status = 200): Answer {
  const headers = { 'content-type': 'application/json', ...wireHeaders(incoming) };
  return { status, headers, body: JSON.stringify(body) };
}

export function answerBytes(incoming: IncomingMessage, body: Uint8Array): Answer {
  const headers = { 'content-type': 'application/octet-stream', ...wireHeaders(incoming) };
  return { status: 200, headers, body };
}

export function answerError(
  incoming: IncomingMessage,
  error: WireError & { readonly error: WireErrorType },
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const answer = answerJson(incoming, error, statusByError[error.error]);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** For a watchman of the operator, who sends no token. */
export function answerHealth(): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"ok":true}' };
}

export function answerPreflight(incoming: IncomingMessage): Answer {
  return {
    status: 204,
    headers: {
      ...wireHeaders(incoming),
      'access-control-allow-methods': 'GET, PUT, POST',
      'access-control-allow-headers': 'authorization, content-type, krug-registration',
      'access-control-max-age': '86400',
    },
    body: null,
  };
}

/** Few on purpose: a school pays for each byte of a no-change exchange. */
function wireHeaders(incoming: IncomingMessage): Record<string, string> {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  if (incoming.headers.origin === undefined) return headers;
  // Any origin may ask, because a token and not a cookie is what opens a log.
  return {
    ...headers,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Date, Retry-After',
  };
}
