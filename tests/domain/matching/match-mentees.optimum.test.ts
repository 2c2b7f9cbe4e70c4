import { expect, test } from 'vitest';
import { matchMentees, priorityOf } from '../../../src/domain/matching/match-mentees.ts';
import { prepareMatching } from '../../../src/domain/matching/matching-context.ts';
import type { MatchingInput } from '../../../src/domain/matching/matching-input.ts';
import type { MatchingResult } from '../../../src/domain/matching/matching-result.ts';
import { listRefusals } from '../../../src/domain/matching/refusal-rules.ts';
import { scorePair } from '../../../src/domain/matching/score-pair.ts';
import { inventMatching } from './random-matching.ts';
import { type LinearRow, maximiseInTurn } from './solve-linear.ts';

test(
  'a thousand random schools are matched as well as an independent solver can match them',
  { timeout: 300_000 },
  () => {
    let leftOver = 0;
    for (let seed = 1; seed <= 1000; seed += 1) {
      const size = { mentees: 1 + ((seed * 7) % 40), mentors: 1 + ((seed * 11) % 40) };
      const input = inventMatching({ ...size, seed, places: 1 + (seed % 4) });
      const result = matchMentees(input);
      expect(valueOf(input, result), `seed ${seed}`).toEqual(findOptimum(input, result));
      leftOver += result.leftOver.length;
    }
    // Were everyone placed, nothing would have been decided.
    expect(leftOver).toBeGreaterThan(1000);
  },
);

/** The three goals of matching, of the pairs that were not pinned. */
function valueOf(input: MatchingInput, result: MatchingResult): readonly number[] {
  const { settings } = prepareMatching(input);
  const requests = new Map(input.requests.map((request) => [request.id, request]));
  const free = result.pairs.filter((pair) => !pair.isPinned);
  let priority = 0;
  for (const pair of free) {
    const request = requests.get(pair.requestId);
    priority += request === undefined ? NaN : priorityOf(request);
  }
  let load = 0;
  for (const offer of input.offers) {
    const ofMentor = result.pairs.filter((pair) => pair.offerId === offer.id);
    const pinned = ofMentor.filter((pair) => pair.isPinned).length;
    for (let nth = pinned; nth < ofMentor.length; nth += 1) load += offer.menteesNow.length + nth;
  }
  const points = free.reduce((sum, pair) => sum + pair.points, 0);
  return [free.length, priority, points - settings.loadStepPoints * load];
}

/**
 * The same goals as a linear programme: a variable for each possible pair and for each place of a
 * mentor. Its corners are whole, as in every transport problem.
 */
function findOptimum(input: MatchingInput, result: MatchingResult): readonly number[] {
  const context = prepareMatching(input);
  const { settings } = context;
  const pinned = result.pairs.filter((pair) => pair.isPinned);
  const goals: [number, number, number][] = [];
  const menteeRows: LinearRow[] = [];
  const pairsOfMentor = context.mentors.map((): number[] => []);
  for (const mentee of context.mentees) {
    if (pinned.some((pair) => pair.requestId === mentee.request.id)) continue;
    const variables: number[] = [];
    for (const [column, mentor] of context.mentors.entries()) {
      const { points } = scorePair(mentee, mentor, context);
      if (listRefusals(mentee, mentor).length > 0) continue;
      if (points < settings.minimumScore * 1000) continue;
      pairsOfMentor[column]?.push(goals.length);
      variables.push(goals.length);
      goals.push([1, priorityOf(mentee.request), points]);
    }
    menteeRows.push({ variables, atMost: 1 });
  }
  const mentorRows = context.mentors.map(({ offer }, column): LinearRow => {
    const pairs = pairsOfMentor[column] ?? [];
    const pins = pinned.filter((pair) => pair.offerId === offer.id).length;
    const places: number[] = [];
    for (let load = offer.menteesNow.length + pins; load < offer.capacity; load += 1) {
      places.push(goals.length);
      goals.push([0, 0, -settings.loadStepPoints * load]);
    }
    return {
      variables: [...pairs, ...places],
      factors: [...pairs.map(() => 1), ...places.map(() => -1)],
      atLeast: 0,
      atMost: 0,
    };
  });
  return maximiseInTurn(
    { upper: goals.map(() => 1), rows: [...menteeRows, ...mentorRows], isWhole: false },
    [0, 1, 2].map((goal) => goals.map((worths) => worths[goal] ?? NaN)),
  );
}
