import type { MatchingContext, Mentee, Mentor } from './matching-context.ts';
import type { ProposedPair } from './matching-result.ts';
import { listRefusals } from './refusal-rules.ts';
import { scorePair } from './score-pair.ts';

/** A pair as the coordinator sees it: why it fits, and what to look at before saying yes. */
export function proposePair(
  mentee: Mentee,
  mentor: Mentor,
  context: MatchingContext,
  isPinned: boolean,
): ProposedPair {
  const score = scorePair(mentee, mentor, context);
  return {
    requestId: mentee.request.id,
    menteeId: mentee.request.personId,
    offerId: mentor.offer.id,
    mentorId: mentor.offer.personId,
    isPinned,
    ...score,
    overridden: listRefusals(mentee, mentor),
    warnings: warnOfPair(mentee, mentor, context, score.points),
  };
}

/** The warnings of both people's gates, and those that only the two together give. */
function warnOfPair(
  mentee: Mentee,
  mentor: Mentor,
  { teaching, settings }: MatchingContext,
  points: number,
): readonly string[] {
  const { request } = mentee;
  const { offer } = mentor;
  const warnings = [...mentee.warnings, ...mentor.warnings];
  if (points < settings.minimumScore * 1000) warnings.push('below-minimum');
  if (request.slots === 'not-asked' || mentor.slots === 'not-asked')
    warnings.push('time-not-asked');
  // The power is on the wrong side: another adult must answer for this pair, and the first check-in
  // goes to the young mentor alone.
  const teaches = teaching.get(`${request.personId} ${offer.personId}`);
  if (request.model === 'reverse' && teaches !== undefined) {
    warnings.push(`mentee-is-${teaches}`, 'needs-other-responsible-adult');
  }
  return [...new Set(warnings)];
}
