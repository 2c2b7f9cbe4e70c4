import type { Change } from '../changes.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Match } from '../records/match.ts';

export type SwapProposalsFailure = { readonly type: 'not-proposed' };

/** Exchanges the mentors of two proposals and pins both; what was answered is asked anew. */
export function swapProposals(
  first: Match,
  second: Match,
): Outcome<readonly Change[], SwapProposalsFailure> {
  if (first.status.state !== 'proposed' || second.status.state !== 'proposed') {
    return refused({ type: 'not-proposed' });
  }
  return done([withMentorsOf(first, second), withMentorsOf(second, first)]);
}

const withMentorsOf = (match: Match, other: Match): Change => ({
  type: 'edit',
  table: 'match',
  id: match.id,
  fields: { mentors: other.mentors, answers: {}, pinned: true },
});
