import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { answerError, type EndpointContext } from './answers.ts';
import { answerTooMany, createExchange } from './exchange.ts';
import { shortenPath, type Journal } from './journal.ts';
import { createRateLimit } from './rate-limit.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';
import type { Store } from './store.ts';

export type AppParts = {
  readonly store: Store;
  readonly site: Site;
  readonly journal: Journal;
  readonly settings: Settings;
  readonly now: () => number;
};

/** The exchange under `/krug/`, the built app everywhere else. */
export function createApp({ store, site, journal, settings, now }: AppParts) {
  const perSecond = settings.requestsPerSecond;
  const addressLimit = createRateLimit({ perSecond, burst: perSecond * 5, now });
  const logLimit = createRateLimit({ perSecond, burst: perSecond * 5, now });
  // Without strict paths `/krug` and `/krug/` are the same address.
  const app = new Hono<{ Bindings: HttpBindings }>({ strict: false });

  app.use('*', async (context, next) => {
    const startedAt = performance.now();
    await next();
    journal.write({
      event: 'request',
      method: context.req.method,
      path: shortenPath(context.req.path).slice(0, 100),
      status: context.res.status,
      ms: Math.round(performance.now() - startedAt),
    });
  });

  app.use('/krug/*', (context, next) => {
    const seconds = addressLimit.takeOne(clientAddress(context, settings.isBehindProxy));
    return seconds > 0 ? Promise.resolve(answerTooMany(context, seconds)) : next();
  });
  app.route(
    '/krug',
    createExchange({ store, registrationCode: settings.registrationCode, logLimit }),
  );

  app.get('/health', async (context) => {
    await store.findLog('0'.repeat(32));
    return context.json({ ok: true });
  });
  app.get('*', (context) => site.answer(context.req.path, context.env.incoming.headers));

  app.onError((error, context) => {
    if (store.isFull(error)) return answerError(context, { error: 'full' });
    if (store.isBusy(error)) return answerError(context, { error: 'busy' }, { 'retry-after': '2' });
    journal.write({ event: 'failure', message: error.message });
    return answerError(context, { error: 'broken' });
  });
  return app;
}

// A proxy appends the address it saw, so only the last one is not the client's own claim.
function clientAddress(context: EndpointContext, isBehindProxy: boolean): string {
  const { headers, socket } = context.env.incoming;
  const forwarded = headers['x-forwarded-for'];
  if (isBehindProxy && typeof forwarded === 'string') {
    return forwarded.split(',').at(-1)?.trim() ?? '';
  }
  return socket.remoteAddress ?? '';
}
