import type { DeviceId } from '../domain/clock.ts';
import type { Attempt } from '../domain/exchange/journal.ts';
import type { Log } from '../domain/log.ts';
import type { Exchange } from '../sync/exchange.ts';
import type { Surroundings } from './surroundings.ts';

export type Ties = {
  readonly name: string;
  readonly log: Log;
  readonly onChange: () => void;
  readonly onNewIdentity: (device: DeviceId) => Promise<void>;
  readonly onAttempt: (attempt: Attempt) => Promise<void>;
};

/**
 * The loop of `sync` over one database; of several tabs one exchanges for all. Its code is fetched
 * when it begins, so that no start of the app waits for it. What is noted before is in the log
 * already, and the first run finds it there.
 */
export function tieExchange(surroundings: Surroundings, ties: Ties): Exchange {
  let loading: Promise<Exchange> | undefined;
  let loop: Exchange | undefined;
  let isStopped = false;
  const load = () => (loading ??= loadLoop());
  const loadLoop = async () => {
    const { createLoop } = await import('./exchange-loop.ts');
    loop = createLoop(surroundings, ties);
    if (isStopped) loop.stop();
    return loop;
  };
  return {
    start: () => void load().then((exchange) => exchange.start()),
    stop: () => {
      isStopped = true;
      loop?.stop();
    },
    noteSave: (bytes) => loop?.noteSave(bytes),
    noteMoment: (moment) => loop?.noteMoment(moment),
    exchangeNow: async () => (await load()).exchangeNow(),
    testEndpoint: async (id) => (await load()).testEndpoint(id),
    makeFile: async (onProgress) => (await load()).makeFile(onProgress),
    takeFile: async (bytes, onProgress) => (await load()).takeFile(bytes, onProgress),
    state: () => loop?.state() ?? { isExchanging: false, isDeviceFull: false, sentChanges: 0 },
  };
}
