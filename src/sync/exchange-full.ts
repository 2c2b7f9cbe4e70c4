import { done, type Outcome, refused } from '../domain/outcome.ts';
import type { Fault } from './ask.ts';
import { compareHeads } from './compare-heads.ts';
import { pullNew, type PullParts } from './pull.ts';
import { pushUnsent } from './push.ts';
import type { Step } from './talk.ts';

/**
 * `forkedAt`: somebody else writes under our name (a cloned disk, a restored backup, a power cut
 * that took our last moments). The caller takes a new identity and comes again.
 */
export type Exchanged = { readonly applied: number; readonly forkedAt?: number };

/** More rounds than that mean that the server changes its mind faster than we can ask. */
const maxRounds = 4;

/**
 * One exchange with a full endpoint: own changes first, since a window of connection may be short;
 * then what is new there; then what other devices wrote and this endpoint lacks.
 */
export async function exchangeWithFull(
  parts: PullParts,
  isThorough: boolean,
): Promise<Outcome<Exchanged, Fault>> {
  let applied = 0;
  for (let round = 0; round < maxRounds; round += 1) {
    const outcome = await exchangeOnce(parts, isThorough);
    if (!outcome.ok) return outcome;
    if (outcome.value.type === 'fork') return done({ applied, forkedAt: outcome.value.n });
    if (outcome.value.type === 'all') return done({ applied: applied + outcome.value.applied });
    const compared = await compareHeads(parts);
    if (!compared.ok) return compared;
  }
  return refused({ type: 'endpoint-error' });
}

async function exchangeOnce(parts: PullParts, isThorough: boolean): Promise<Outcome<Step, Fault>> {
  const pushedOwn = await pushUnsent(parts.talk, (segment) => segment.isOwn);
  if (!pushedOwn.ok || pushedOwn.value.type !== 'all') return pushedOwn;
  const pulled = await pullNew(parts, isThorough);
  if (!pulled.ok || pulled.value.type !== 'all') return pulled;
  const pushedRest = await pushUnsent(parts.talk, () => true);
  if (!pushedRest.ok || pushedRest.value.type !== 'all') return pushedRest;
  return pulled;
}
