import { done, type Outcome, refused } from '../domain/outcome.ts';
import type { EndpointTest, EndpointTestFailure } from '../domain/sync-view.ts';
import { createTalk } from './create-talk.ts';
import type { ExchangeLock } from './exchange-lock.ts';
import { deriveKeys } from './keys.ts';
import type { RunParts } from './run-exchange.ts';
import { testEndpoint } from './test-endpoint.ts';

/** A test with what belongs to it: a row of the journal, and its bytes on the month's account. */
export async function runTest(
  parts: RunParts,
  lock: ExchangeLock,
  endpointId: string,
): Promise<Outcome<EndpointTest, EndpointTestFailure>> {
  const identity = await parts.log.readIdentity();
  const endpoint = (await parts.log.readEndpoints()).find(({ id }) => id === endpointId);
  // Removed in another tab a moment ago.
  if (!identity || !endpoint) return refused({ type: 'not-an-endpoint' });
  const talk = createTalk(parts, endpoint, identity);
  const keys = deriveKeys(identity.programmeKey);
  const found = await testEndpoint({ ...parts, keys, talk });
  const tally = talk.tally();
  await parts.onAttempt?.({
    ...tally,
    kind: found.ok ? found.value.kind : tally.kind,
    reason: 'test',
    result: found.ok ? 'done' : found.error.type,
    status: found.ok ? null : (found.error.status ?? null),
    applied: 0,
  });
  // Whoever exchanges meanwhile writes the same row; then these few bytes stay uncounted.
  await lock.run(() => talk.noteCost());
  return found.ok
    ? done({ ...found.value, tookMillis: tally.tookMillis })
    : refused({ type: found.error.type });
}
