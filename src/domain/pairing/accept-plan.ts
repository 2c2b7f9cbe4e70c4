import type { Change } from '../changes.ts';
import type { Pin } from '../matching/matching-input.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { ChosenOfPlan, PlanChanged } from './matching-plan.ts';
import { circleKey, coupleKey, joinKey, planMatching } from './plan-matching.ts';
import { circlesToChanges } from './propose-circles.ts';
import { matchingToChanges, type ProposalContext } from './propose-matches.ts';
import { peersToChanges } from './peer-records.ts';

/**
 * The chosen lines of a plan as proposals, in one act. The plan is made once more from the records
 * as they are now: a line that is not in it any more is not what the coordinator saw, and then
 * nothing is done.
 */
export function acceptPlan(
  chosen: Pick<ChosenOfPlan, 'keys' | 'rest'>,
  pins: readonly Pin[],
  context: ProposalContext,
): Outcome<readonly Change[], PlanChanged> {
  const { plan, found } = planMatching(context.records, { today: context.today, pins });
  const known = new Set([...plan.pairs, ...plan.couples, ...plan.circles].map(({ key }) => key));
  if (chosen.keys.some((key) => !known.has(key))) return refused({ type: 'plan-changed' });
  const keys = new Set(chosen.keys);
  const leftOver = chosen.rest.map((requestId) => ({ requestId }));
  const pairs = plan.pairs.filter(({ key }) => keys.has(key));
  return done([
    ...matchingToChanges({ pairs, leftOver }, context),
    ...peersToChanges(
      { couples: found.peers.couples.filter((couple) => keys.has(coupleKey(couple))) },
      context,
    ),
    ...circlesToChanges(
      {
        joined: found.circles.joined.filter(({ circleId }) => keys.has(joinKey(circleId))),
        formed: found.circles.formed.filter((circle) => keys.has(circleKey(circle))),
      },
      context,
    ),
  ]);
}
