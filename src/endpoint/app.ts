import type { IncomingMessage } from 'node:http';
import { answerError, answerHealth, type Answer } from './answers.ts';
import { answerTooMany, createExchange } from './exchange.ts';
import { shortenPath, type Journal } from './journal.ts';
import { createRateLimit } from './rate-limit.ts';
import { readAddress, type Address } from './read-address.ts';
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

export type App = (incoming: IncomingMessage) => Promise<Answer>;

/**
 * The exchange under `/krug/`, the built app everywhere else. Six addresses need no framework, and
 * with one a fifth of the time of a pull went into finding the way.
 */
export function createApp({ store, site, journal, settings, now }: AppParts): App {
  const perSecond = settings.requestsPerSecond;
  const addressLimit = createRateLimit({ perSecond, burst: perSecond * 5, now });
  const logLimit = createRateLimit({ perSecond, burst: perSecond * 5, now });
  const { registrationCode } = settings;
  const exchange = createExchange({ store, registrationCode, logLimit });

  async function answer(incoming: IncomingMessage, address: Address): Promise<Answer> {
    if (address.isExchange) {
      const seconds = addressLimit.takeOne(clientAddress(incoming, settings.isBehindProxy));
      return seconds > 0 ? answerTooMany(incoming, seconds) : exchange(incoming, address);
    }
    if (address.method === 'GET' && /^\/health\/?$/.test(address.path)) {
      await store.findLog('0'.repeat(32));
      return answerHealth();
    }
    return site.answer(address, incoming.headers);
  }

  function answerFailure(incoming: IncomingMessage, error: unknown): Answer {
    if (store.isFull(error)) return answerError(incoming, { error: 'full' });
    if (store.isBusy(error)) {
      return answerError(incoming, { error: 'busy' }, { 'retry-after': '2' });
    }
    const message = error instanceof Error ? error.message : String(error);
    journal.write({ event: 'failure', message });
    return answerError(incoming, { error: 'broken' });
  }

  return async (incoming) => {
    const startedAt = performance.now();
    const address = readAddress(incoming.method, incoming.url);
    if (address === undefined) return answerError(incoming, { error: 'bad-request' });
    const answered = await answer(incoming, address).catch((error: unknown) =>
      answerFailure(incoming, error),
    );
    journal.write({
      event: 'request',
      method: incoming.method ?? '',
      path: shortenPath(address.path).slice(0, 100),
      status: answered.status,
      ms: Math.round(performance.now() - startedAt),
    });
    return answered;
  };
}

// A proxy appends the address it saw, so only the last one is not the client's own claim.
function clientAddress({ headers, socket }: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = headers['x-forwarded-for'];
  if (isBehindProxy && typeof forwarded === 'string') {
    return forwarded.split(',').at(-1)?.trim() ?? '';
  }
  return socket.remoteAddress ?? '';
}
