import type { RecordId } from '../op.ts';
import { compareIds } from './compare-ids.ts';
import { prepareMatching } from './matching-context.ts';
import type { MatchingInput } from './matching-input.ts';
import type { MatchingResult, ProposedPair } from './matching-result.ts';
import { proposePair } from './propose-pair.ts';

/** A mentor whom a mentee could have had, or why not. */
export type Candidate = {
  /** As it would be proposed; `overridden` says what keeps the two apart, empty if suitable. */
  readonly pair: ProposedPair;
  readonly isChosen: boolean;
  /** Places that neither the matches of now nor this result hold. */
  readonly placesLeft: number;
  /** Who holds the places. */
  readonly takenBy: readonly RecordId[];
};

/** All mentors for one request: the suitable first, then by score, then by id. */
export function listCandidates(
  input: MatchingInput,
  result: Pick<MatchingResult, 'pairs'>,
  requestId: RecordId,
): readonly Candidate[] {
  const context = prepareMatching(input);
  const mentee = context.mentees.find(({ request }) => request.id === requestId);
  if (mentee === undefined) return [];
  const candidates = context.mentors.map((mentor): Candidate => {
    const pairs = result.pairs.filter((one) => one.offerId === mentor.offer.id);
    const takenBy = [...mentor.offer.menteesNow, ...pairs.map((one) => one.menteeId)];
    return {
      pair: proposePair(mentee, mentor, context, false),
      isChosen: pairs.some((one) => one.requestId === requestId),
      placesLeft: Math.max(0, mentor.offer.capacity - takenBy.length),
      takenBy,
    };
  });
  return candidates.sort(compareCandidates);
}

const compareCandidates = ({ pair: one }: Candidate, { pair: other }: Candidate): number =>
  Number(one.overridden.length > 0) - Number(other.overridden.length > 0) ||
  other.points - one.points ||
  compareIds(one.offerId, other.offerId);
