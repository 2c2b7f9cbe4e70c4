import type { RecordId } from '../op.ts';
import type { Mentee, Mentor } from './matching-context.ts';
import type { FullMentor, LeftOver, LeftOverReason } from './matching-result.ts';
import { listRefusals, type RefusalCode } from './refusal-rules.ts';

/**
 * Says of somebody without a mentor why not, so that the coordinator knows which door to knock at:
 * a missing consent, a theme nobody offers, suitable mentors whose places others hold, an hour that
 * does not meet. `points` (as `scoreSuitablePairs` gives them) and `takenBy`, the people at each
 * mentor's places, stand in the order of the mentors.
 */
export function explainLeftOver(
  mentee: Mentee,
  mentors: readonly Mentor[],
  points: Float64Array,
  takenBy: readonly (readonly RecordId[])[],
): LeftOver {
  const { request } = mentee;
  const reasons = (): readonly LeftOverReason[] => {
    if (mentee.blocked.length > 0) return [{ type: 'mentee-gated', gates: mentee.blocked }];
    if (mentors.length === 0) return [{ type: 'no-mentors' }];
    return explainByMentors(mentee, mentors, points, takenBy);
  };
  return { requestId: request.id, menteeId: request.personId, reasons: reasons() };
}

function explainByMentors(
  mentee: Mentee,
  mentors: readonly Mentor[],
  points: Float64Array,
  takenBy: readonly (readonly RecordId[])[],
): readonly LeftOverReason[] {
  const full: FullMentor[] = [];
  const belowMinimum: RecordId[] = [];
  const offersByCode = new Map<RefusalCode, RecordId[]>();
  mentors.forEach((mentor, column) => {
    const offerId = mentor.offer.id;
    if (points[column] !== -Infinity) {
      full.push({ offerId, takenBy: takenBy[column] ?? [] });
      return;
    }
    const codes = listRefusals(mentee, mentor);
    if (codes.length === 0) belowMinimum.push(offerId);
    // Whoever does not know the theme is no help, whatever else may be mended.
    if (!codes.includes('theme')) addToAll(offersByCode, codes, offerId);
  });
  const reasons = [
    ...(full.length > 0 ? [{ type: 'mentors-full', mentors: full } as const] : []),
    ...(belowMinimum.length > 0
      ? [{ type: 'below-minimum', offerIds: belowMinimum } as const]
      : []),
    ...sortRefusals(offersByCode),
  ];
  if (reasons.length > 0) return reasons;
  return [{ type: 'no-mentor-for-theme', theme: mentee.request.theme }];
}

function addToAll(
  offersByCode: Map<RefusalCode, RecordId[]>,
  codes: readonly RefusalCode[],
  offerId: RecordId,
): void {
  for (const code of codes) {
    const offers = offersByCode.get(code) ?? [];
    offers.push(offerId);
    offersByCode.set(code, offers);
  }
}

/** What keeps the most mentors away comes first; Array.sort is stable, so equals stay as met. */
const sortRefusals = (
  offersByCode: ReadonlyMap<RefusalCode, readonly RecordId[]>,
): readonly LeftOverReason[] =>
  [...offersByCode]
    .sort((one, other) => other[1].length - one[1].length)
    .map(([code, offerIds]) => ({ type: 'refused', code, offerIds }));
