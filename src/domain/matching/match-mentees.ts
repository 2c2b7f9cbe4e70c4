import type { RecordId } from '../op.ts';
import { applyPins, type PinnedPairs } from './apply-pins.ts';
import { assignPlaces, leftOut } from './assign-places.ts';
import { explainLeftOver } from './explain-left-over.ts';
import { type MatchingContext, type Mentor, prepareMatching } from './matching-context.ts';
import type { MatchingInput, MatchingRequest } from './matching-input.ts';
import type { FreeMentor, MatchingResult, ProposedPair } from './matching-result.ts';
import { proposePair } from './propose-pair.ts';
import { scoreSuitablePairs } from './score-suitable-pairs.ts';
import { priorityPoints } from './score-weights.ts';

/**
 * Pairs requests with mentors, best for the whole population and not first come, first served.
 *
 * What is best, in this order:
 * 1. As many mentees as possible get a mentor: a weak pair above the minimum score is better than
 *    nobody (daffidwilde/matching, issue 67: people do not understand why somebody stays alone when
 *    there was a place).
 * 2. Where not everyone can, those left over before go first, then the urgent.
 * 3. The sum of the scores, less a small cost for each further mentee of one mentor that grows with
 *    the number (hack-rpi, issue 85: do not overload a few).
 *
 * Gates, bans, refusals and capacities are never weighed against any of it. Pinned pairs stand
 * first and are not moved. The same input gives the same result in whatever order its lists come.
 */
export function matchMentees(input: MatchingInput): MatchingResult {
  const context = prepareMatching(input);
  const pinned = applyPins(context, input.pins);
  const points = scoreSuitablePairs(context);
  const columnOf = assignFreeMentees(context, pinned, points);
  const takenBy = context.mentors.map(({ offer }) => [...offer.menteesNow]);
  const pairs: ProposedPair[] = [];
  context.mentees.forEach((mentee, row) => {
    const column = pinned.columnOf.get(row) ?? columnOf[row] ?? leftOut;
    const mentor = context.mentors[column];
    if (mentor === undefined) return;
    pairs.push(proposePair(mentee, mentor, context, pinned.columnOf.has(row)));
    takenBy[column]?.push(mentee.request.personId);
  });
  const placed = new Set(pairs.map((pair) => pair.requestId));
  const leftOver = context.mentees.flatMap((mentee, row) => {
    if (placed.has(mentee.request.id)) return [];
    const ofMentee = points.subarray(row * takenBy.length, (row + 1) * takenBy.length);
    return [explainLeftOver(mentee, context.mentors, ofMentee, takenBy)];
  });
  return {
    pairs,
    leftOver,
    refusedPins: pinned.refused,
    freeMentors: listFreeMentors(context.mentors, takenBy),
  };
}

/** Rows are mentees and columns mentors; pinned mentees stay out here, with the places they hold. */
function assignFreeMentees(
  context: MatchingContext,
  pinned: PinnedPairs,
  points: Float64Array,
): Int32Array {
  const { mentees, mentors, settings } = context;
  const worthOfPlacing = rankGoals(context);
  const worth = new Float64Array(points.length).fill(-Infinity);
  mentees.forEach(({ request }, row) => {
    if (pinned.columnOf.has(row)) return;
    const placing = worthOfPlacing(request);
    const last = (row + 1) * mentors.length;
    for (let index = row * mentors.length; index < last; index += 1) {
      worth[index] = placing + (points[index] ?? -Infinity);
    }
  });
  return assignPlaces({
    rowCount: mentees.length,
    columnCount: mentors.length,
    worth,
    places: pinned.placesLeft,
    placeCost: (column, taken) => settings.loadStepPoints * ((pinned.load[column] ?? 0) + taken),
  });
}

/**
 * What it is worth to place a request at all, in points of score: so much that no sum of scores can
 * outweigh a priority, and no sum of priorities a further mentee placed.
 */
function rankGoals({ mentees, mentors, settings }: MatchingContext) {
  const mostPlaces = Math.max(0, ...mentors.map(({ offer }) => offer.capacity));
  const priorityStep = mentees.length * (1000 + settings.loadStepPoints * mostPlaces) + 1;
  const mostPriority = Math.max(0, ...mentees.map(({ request }) => priorityOf(request)));
  const placing = priorityStep * (mentees.length * mostPriority + 1);
  return (request: MatchingRequest) => placing + priorityOf(request) * priorityStep;
}

/** Whole points; only decides who is placed, never with whom. */
export function priorityOf({ leftOverBefore, urgency }: MatchingRequest): number {
  const times = Math.min(leftOverBefore, priorityPoints.mostTimesCounted);
  return times * priorityPoints.leftOverBefore + priorityPoints.urgency[urgency];
}

const listFreeMentors = (
  mentors: readonly Mentor[],
  takenBy: readonly (readonly RecordId[])[],
): readonly FreeMentor[] =>
  mentors
    .map(({ offer, blocked }, column) => ({
      offerId: offer.id,
      mentorId: offer.personId,
      places: offer.capacity - (takenBy[column]?.length ?? 0),
      gates: blocked,
    }))
    .filter(({ places }) => places > 0);
