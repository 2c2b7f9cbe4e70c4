import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { WireError, WireErrorType } from '../sync/protocol.ts';

export type EndpointContext = Context<{ Bindings: HttpBindings }>;

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

export function answerJson(context: EndpointContext, body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...wireHeaders(context) },
  });
}

export function answerBytes(context: EndpointContext, bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, {
    headers: { 'content-type': 'application/octet-stream', ...wireHeaders(context) },
  });
}

export function answerError(
  context: EndpointContext,
  error: WireError & { readonly error: WireErrorType },
  headers: Readonly<Record<string, string>> = {},
): Response {
  const response = answerJson(context, error, statusByError[error.error]);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

export function answerPreflight(context: EndpointContext): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...wireHeaders(context),
      'access-control-allow-methods': 'GET, PUT, POST',
      'access-control-allow-headers': 'authorization, content-type, krug-registration',
      'access-control-max-age': '86400',
    },
  });
}

/** Few on purpose: a school pays for each byte of a no-change exchange. */
function wireHeaders(context: EndpointContext): Record<string, string> {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  if (context.env.incoming.headers.origin === undefined) return headers;
  // Any origin may ask, because a token and not a cookie is what opens a log.
  return {
    ...headers,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Date, Retry-After',
  };
}
