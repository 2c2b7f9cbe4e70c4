import type { DeviceId } from '../domain/clock.ts';
import type { Log } from '../domain/log.ts';
import { nativeDeflate } from '../sync/deflate.ts';
import { createExchange, type Exchange } from '../sync/exchange.ts';
import { createExchangeLock, openChannel } from '../sync/exchange-lock.ts';
import type { Surroundings } from './surroundings.ts';

type Ties = {
  readonly name: string;
  readonly log: Log;
  readonly onChange: () => void;
  readonly onNewIdentity: (device: DeviceId) => Promise<void>;
};

/** The loop of `sync` over one database; of several tabs one exchanges for all. */
export function tieExchange(surroundings: Surroundings, ties: Ties): Exchange {
  const { now, elapsed, setTimer, fetch, locks, randomBytes, onCrash } = surroundings;
  const name = `${ties.name} exchange`;
  return createExchange({
    log: ties.log,
    fetch,
    now,
    elapsed,
    setTimer,
    random: randomBytes,
    deflate: nativeDeflate,
    lock: createExchangeLock({ locks, setTimer, name, channel: openChannel(name) }),
    onChange: ties.onChange,
    onNewIdentity: ties.onNewIdentity,
    onCrash,
  });
}
