import type { MatchingSettings, Weights } from './matching-input.ts';

/**
 * How much each part of a pair's score weighs; together 1.
 *
 * The parts are the criteria of fit of the Elements of Effective Practice for Mentoring, 5th
 * edition, element 09 (eepm.mentoring.org): what supports the goals, shared interests, times and
 * places that go together, preferences of both sides. The theme leads, because stage 5 of the
 * target model (МР-42/02) starts from the map of requests. The numbers are our judgement and can
 * be changed for a run.
 */
export const defaultWeights: Weights = {
  theme: 0.25,
  goal: 0.15,
  time: 0.15,
  wishes: 0.15,
  age: 0.1,
  interests: 0.1,
  place: 0.05,
  history: 0.05,
};

export const defaultSettings: MatchingSettings = {
  // A theme of only the right kind, and nothing else in common, stays below it.
  minimumScore: 0.35,
  // The fifth mentee of one mentor costs 60 points of 1,000: enough to go to a colleague who is
  // nearly as good, never enough to leave somebody out.
  loadStepPoints: 15,
  weights: defaultWeights,
};

/**
 * Who is placed first where not everyone can be: each time left over before outweighs urgency
 * (LearnITGirl, pull request 151: rematch with priority to the waiting).
 */
export const priorityPoints = {
  leftOverBefore: 3,
  mostTimesCounted: 9,
  urgency: { ordinary: 0, soon: 1, urgent: 2 },
} as const;
