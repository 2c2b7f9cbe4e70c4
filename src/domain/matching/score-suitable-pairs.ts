import type { MatchingContext } from './matching-context.ts';
import { isRefused } from './refusal-rules.ts';
import { scorePoints } from './score-pair.ts';

/**
 * The points of every pair that may be proposed, `-Infinity` of every other, row by row:
 * `points[mentee * mentors + mentor]`.
 */
export function scoreSuitablePairs(context: MatchingContext): Float64Array {
  const { mentees, mentors, settings } = context;
  const points = new Float64Array(mentees.length * mentors.length).fill(-Infinity);
  const fewestPoints = settings.minimumScore * 1000;
  mentees.forEach((mentee, row) => {
    if (mentee.blocked.length > 0) return;
    mentors.forEach((mentor, column) => {
      if (isRefused(mentee, mentor)) return;
      const reached = scorePoints(mentee, mentor, context);
      if (reached >= fewestPoints) points[row * mentors.length + column] = reached;
    });
  });
  return points;
}
