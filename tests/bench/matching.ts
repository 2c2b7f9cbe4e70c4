import { matchMentees } from '../../src/domain/matching/match-mentees.ts';
import { inventMatching } from '../domain/matching/random-matching.ts';

/** Prints how long matching takes, one JSON line for each size: the middle of seven runs. */
measure('matching of 500 × 500', 1000, { mentees: 500, mentors: 500, places: 3 });
measure('matching of 500 × 500 with half the places', 1000, {
  mentees: 500,
  mentors: 500,
  places: 1,
});
measure('matching of 23 × 12', 50, { mentees: 23, mentors: 12, places: 3 });

function measure(
  name: string,
  limitMs: number,
  size: { readonly mentees: number; readonly mentors: number; readonly places: number },
): void {
  const durationsMs = [1, 2, 3, 4, 5, 6, 7].map((seed) => {
    const input = inventMatching({ ...size, seed });
    const start = performance.now();
    matchMentees(input);
    return performance.now() - start;
  });
  const middleMs = durationsMs.sort((one, other) => one - other)[3] ?? NaN;
  const value = Math.round(middleMs * 10) / 10;
  console.log(JSON.stringify({ name, value, unit: 'ms', limit: limitMs }));
}
