import { matchMentees } from '../../src/domain/matching/match-mentees.ts';
import type { MatchingInput } from '../../src/domain/matching/matching-input.ts';
import { inventMatching } from '../domain/matching/random-matching.ts';

/**
 * Prints how long matching takes, one JSON line for each size: the middle of seven runs.
 * Processor time, which on an idle machine is what the clock shows, and does not grow when others
 * use the machine.
 */
const big = { mentees: 500, mentors: 500 };
measure('matching 500 × 500', 1000, (seed) => inventMatching({ ...big, places: 3, seed }));
measure('matching 500 × 500, half the places', 1000, (seed) =>
  inventMatching({ ...big, places: 1, seed }),
);
measure('matching 500 × 500, everyone suits everyone', 1000, (seed) =>
  letEveryoneSuit(inventMatching({ ...big, places: 1, seed })),
);
measure('matching 23 × 12', 50, (seed) =>
  inventMatching({ mentees: 23, mentors: 12, places: 3, seed }),
);

function measure(name: string, limitMs: number, invent: (seed: number) => MatchingInput): void {
  const durationsMs = [1, 2, 3, 4, 5, 6, 7].map((seed) => {
    const input = invent(seed);
    const start = process.cpuUsage();
    matchMentees(input);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const middleMs = durationsMs.sort((one, other) => one - other)[3] ?? NaN;
  const value = Math.round(middleMs * 10) / 10;
  console.log(JSON.stringify({ name, value, unit: 'ms', limit: limitMs }));
}

/** The hardest case: 250,000 possible pairs, and not enough places. */
function letEveryoneSuit(input: MatchingInput): MatchingInput {
  const requests = input.requests.map((request) =>
    Object.assign({}, request, { theme: 'chess', age: 14, slots: ['1-6'] }),
  );
  const offers = input.offers.map((offer) =>
    Object.assign({}, offer, { topics: ['chess'], slots: ['1-6'] }),
  );
  return { ...input, requests, offers };
}
