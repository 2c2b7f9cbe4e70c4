import type { RecordId } from '../op.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { matchMentees } from './match-mentees.ts';
import type { MatchingInput, Pin } from './matching-input.ts';
import type { MatchingResult, RefusedPin } from './matching-result.ts';

export type SwapFailure =
  | { readonly type: 'nothing-to-swap' }
  | { readonly type: 'swap-refused'; readonly pins: readonly RefusedPin[] };

export type SwapResult = {
  /** The pins to keep: those of before and the swapped. */
  readonly pins: readonly Pin[];
  readonly result: MatchingResult;
};

/**
 * Exchanges the mentors of two requests, pins both, and matches the rest again without moving
 * anybody pinned. One of the two may be without a mentor: then the other gives the place away and
 * is matched again.
 */
export function swapMentors(
  input: MatchingInput,
  before: Pick<MatchingResult, 'pairs'>,
  firstRequestId: RecordId,
  secondRequestId: RecordId,
): Outcome<SwapResult, SwapFailure> {
  const offerOf = new Map(before.pairs.map((pair) => [pair.requestId, pair.offerId]));
  const first = offerOf.get(firstRequestId);
  const second = offerOf.get(secondRequestId);
  if (first === second) return refused({ type: 'nothing-to-swap' });
  const swapped = [...pinTo(firstRequestId, second), ...pinTo(secondRequestId, first)];
  const others = input.pins.filter(
    ({ requestId }) => requestId !== firstRequestId && requestId !== secondRequestId,
  );
  const pins = [...others, ...swapped];
  const result = matchMentees({ ...input, pins });
  const refusedSwaps = result.refusedPins.filter((pin) =>
    swapped.some(({ requestId }) => requestId === pin.requestId),
  );
  if (refusedSwaps.length > 0) return refused({ type: 'swap-refused', pins: refusedSwaps });
  return done({ pins, result });
}

const pinTo = (requestId: RecordId, offerId: RecordId | undefined): readonly Pin[] =>
  offerId === undefined ? [] : [{ requestId, offerId }];
