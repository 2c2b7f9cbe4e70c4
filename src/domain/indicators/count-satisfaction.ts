import type { RecordId } from '../op.ts';
import { targetOf } from '../programme/targets.ts';
import type { Match } from '../records/match.ts';
import type { Person } from '../records/person.ts';
import type { Programme } from '../records/programme.ts';
import type { Survey } from '../records/survey.ts';
import type { Figure } from './count-indicators.ts';
import { sortParticipation } from './participation.ts';

/** The two of the target model (Р-145) that follow from what participants answered. */
export const askedIndicators = [5, 6] as const;
export type AskedIndicator = (typeof askedIndicators)[number];

const sideOf = { 5: 'mentees', 6: 'mentors' } as const;

/** Below it a share says little, and the report says so. */
const fewAnswers = 5;

type SatisfactionInput = {
  readonly programme: Programme;
  /** Those who are not deleted; the same holds for the others. */
  readonly people: readonly Person[];
  readonly matches: readonly Match[];
  readonly surveys: readonly Survey[];
};

/**
 * Satisfied respondents of respondents. Nothing official says who is satisfied: here it is whoever
 * gives the result at least as many of ten points as the school has set, in the survey «after».
 */
export const countSatisfaction = (input: SatisfactionInput): readonly Figure<AskedIndicator>[] => {
  const counted = sortParticipation(input.matches, input.programme).counted;
  return askedIndicators.map((indicator) => countSide(indicator, counted, input));
};

export const hasFewAnswers = ({ source, denominator }: Figure): boolean =>
  source === 'surveys' && denominator !== null && denominator > 0 && denominator < fewAnswers;

function countSide(
  indicator: AskedIndicator,
  matches: readonly Match[],
  { programme, people, surveys }: SatisfactionInput,
): Figure<AskedIndicator> {
  const inMatch = new Map(matches.map((match) => [match.id, match[sideOf[indicator]]]));
  const scores = scoresByPerson(
    surveys.filter(({ match, person }) => inMatch.get(match)?.includes(person)),
  );
  const those = (belongs: (score: number | null) => boolean) =>
    people.flatMap(({ id }) => {
      const score = scores.get(id);
      return score !== undefined && belongs(score) ? [id] : [];
    });
  return {
    indicator,
    counted: those((score) => score !== null && score >= programme.satisfiedFrom).map((id) => ({
      organisation: '',
      people: [id],
    })),
    unknown: those((score) => score === null),
    denominator: those((score) => score !== null).length,
    source: 'surveys',
    target: targetOf(programme, indicator, programme.firstYear),
  };
}

/** Each person once, with the latest answer about the result; `null` where none was given. */
function scoresByPerson(surveys: readonly Survey[]): ReadonlyMap<RecordId, number | null> {
  const latest = new Map<RecordId, { on: string; score: number | null }>();
  for (const { person, filled } of surveys) {
    if (!filled.after) continue;
    const { on } = filled.after;
    const score = filled.after.scores['result'] ?? null;
    const known = latest.get(person);
    const isBetter =
      !known || (score !== null && (known.score === null || isLater({ on, score }, known)));
    if (isBetter) latest.set(person, { on, score });
  }
  return new Map([...latest].map(([person, { score }]) => [person, score]));
}

type Dated = { readonly on: string; readonly score: number | null };

/** Of two of one day the worse one counts: a number that leaves the school flatters nobody. */
const isLater = (one: Dated, other: Dated): boolean =>
  one.on > other.on || (one.on === other.on && (one.score ?? 0) < (other.score ?? 0));
