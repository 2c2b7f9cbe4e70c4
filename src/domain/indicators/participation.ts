import { hasBegun } from '../pairing/match-status.ts';
import { isMatchOfYear } from '../programme/of-year.ts';
import type { Match } from '../records/match.ts';
import type { Programme } from '../records/programme.ts';

/** What official statistics see of the matches of a school year. */
export type Participation = {
  readonly counted: readonly Match[];
  /** All that have begun: the three other numbers make it whole. */
  readonly begun: number;
  /** Without an official form: a pupil who teaches a grandmother. */
  readonly withoutForm: number;
  /** Flash and speed talks, where the school does not count them: one meeting is no mentoring. */
  readonly singleTalks: number;
};

/** A proposal counts for nothing; what has begun counts even after it has ended. */
export function sortParticipation(
  matches: readonly Match[],
  { firstYear, countsSingleTalks }: Pick<Programme, 'firstYear' | 'countsSingleTalks'>,
): Participation {
  const begun = matches.filter((match) => hasBegun(match) && isMatchOfYear(match, firstYear));
  const official = begun.filter((match) => match.official !== null);
  const counted = official.filter((match) => countsSingleTalks || !isSingleTalk(match));
  return {
    counted,
    begun: begun.length,
    withoutForm: begun.length - official.length,
    singleTalks: official.length - counted.length,
  };
}

/** One meeting, in a flash or at a speed evening. */
export const isSingleTalk = ({ model }: Pick<Match, 'model'>): boolean =>
  model === 'flash' || model === 'speed';
