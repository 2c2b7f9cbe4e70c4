import { errorToSaveFailure } from '../storage/run-unit.ts';
import { nativeDeflate } from '../sync/deflate.ts';
import { createExchange, type Exchange } from '../sync/exchange.ts';
import { createExchangeLock, exchangeLockName, openChannel } from '../sync/exchange-lock.ts';
import type { Surroundings } from './surroundings.ts';
import type { Ties } from './tie-exchange.ts';

/** `sync` put together with what this worker has of the world; fetched when exchange begins. */
export function createLoop(surroundings: Surroundings, ties: Ties): Exchange {
  const { now, elapsed, setTimer, fetch, locks, randomBytes, onCrash } = surroundings;
  const name = exchangeLockName(ties.name);
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
    onAttempt: ties.onAttempt,
    onCrash,
    isDeviceFull: (error) => errorToSaveFailure(error)?.type === 'storage-full',
  });
}
