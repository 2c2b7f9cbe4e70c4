import type { RecordId } from '../op.ts';
import type { MatchingContext, Mentee, Mentor } from './matching-context.ts';
import type { FullMentor, LeftOver, LeftOverReason } from './matching-result.ts';
import { listRefusals, type RefusalCode } from './refusal-rules.ts';
import { scorePoints } from './score-pair.ts';

/**
 * Says of somebody without a mentor why not, so that the coordinator knows which door to knock at:
 * a missing consent, a theme nobody offers, suitable mentors whose places others hold, an hour that
 * does not meet. `takenBy` are the people at each mentor's places, in the order of the context.
 */
export function explainLeftOver(
  mentee: Mentee,
  context: MatchingContext,
  takenBy: readonly (readonly RecordId[])[],
): LeftOver {
  const { request } = mentee;
  const reasons = (): readonly LeftOverReason[] => {
    if (mentee.blocked.length > 0) return [{ type: 'mentee-gated', gates: mentee.blocked }];
    if (context.mentors.length === 0) return [{ type: 'no-mentors' }];
    return explainByMentors(mentee, context, takenBy);
  };
  return { requestId: request.id, menteeId: request.personId, reasons: reasons() };
}

function explainByMentors(
  mentee: Mentee,
  context: MatchingContext,
  takenBy: readonly (readonly RecordId[])[],
): readonly LeftOverReason[] {
  const full: FullMentor[] = [];
  const belowMinimum: RecordId[] = [];
  const offersByCode = new Map<RefusalCode, RecordId[]>();
  let withTheme = 0;
  context.mentors.forEach((mentor, column) => {
    const codes = listRefusals(mentee, mentor);
    if (codes.includes('theme')) return;
    withTheme += 1;
    for (const code of codes) {
      offersByCode.set(code, [...(offersByCode.get(code) ?? []), mentor.offer.id]);
    }
    if (codes.length > 0) return;
    if (isTooWeak(mentee, mentor, context)) belowMinimum.push(mentor.offer.id);
    else full.push({ offerId: mentor.offer.id, takenBy: takenBy[column] ?? [] });
  });
  if (withTheme === 0) return [{ type: 'no-mentor-for-theme', theme: mentee.request.theme }];
  return [
    ...(full.length > 0 ? [{ type: 'mentors-full', mentors: full } as const] : []),
    ...(belowMinimum.length > 0
      ? [{ type: 'below-minimum', offerIds: belowMinimum } as const]
      : []),
    ...sortRefusals(offersByCode),
  ];
}

const isTooWeak = (mentee: Mentee, mentor: Mentor, context: MatchingContext): boolean =>
  scorePoints(mentee, mentor, context) < context.settings.minimumScore * 1000;

/** What keeps the most mentors away comes first; Array.sort is stable, so equals stay as met. */
const sortRefusals = (
  offersByCode: ReadonlyMap<RefusalCode, readonly RecordId[]>,
): readonly LeftOverReason[] =>
  [...offersByCode]
    .sort((one, other) => other[1].length - one[1].length)
    .map(([code, offerIds]) => ({ type: 'refused', code, offerIds }));
