import type { MatchingContext, Mentee, Mentor } from './matching-context.ts';
import { listFound } from './list-found.ts';
import type { PartCode, Weights } from './matching-input.ts';
import { takesKind, yearsOutside } from './refusal-rules.ts';

/** A pair's score and the parts it is made of: the answer to «почему». */
export type PairScore = {
  /** 0 to 1,000. */
  readonly points: number;
  readonly parts: readonly ScorePart[];
};

export type ScorePart = {
  readonly code: PartCode | 'independence';
  /** 0 to 1. */
  readonly value: number;
  readonly weight: number;
  /** What was found in common: theme, slots, words, interests, places, as the mentee wrote them; often nothing. */
  readonly found: readonly string[];
};

/**
 * Says how well two fit. What the mentee left empty counts half with every mentor; what the mentor
 * left empty counts nothing: nobody may win by silence. For the same reason time counts the hours
 * in common up to two and never their rarity; giving little availability once brought preferred
 * slots (csm_web, issue 333).
 */
export function scorePair(mentee: Mentee, mentor: Mentor, context: MatchingContext): PairScore {
  const { weights } = context.settings;
  const isReverse = mentee.request.model === 'reverse';
  const values = compareBoth(mentee, mentor, context);
  const part = (code: PartCode): ScorePart => ({
    code: code === 'age' && isReverse ? 'independence' : code,
    value: values[code],
    weight: weights[code],
    found: listFound(code, mentee, mentor),
  });
  return { points: addUp(values, weights), parts: partCodes.map(part) };
}

/** The score alone, for the hundreds of thousands of pairs of a big school. */
export const scorePoints = (mentee: Mentee, mentor: Mentor, context: MatchingContext): number =>
  addUp(compareBoth(mentee, mentor, context), context.settings.weights);

/** In the order in which they are told. */
const partCodes = [
  'theme',
  'goal',
  'time',
  'wishes',
  'age',
  'interests',
  'place',
  'history',
] as const satisfies readonly PartCode[];

type Values = { readonly [Code in PartCode]: number };

const compareBoth = (mentee: Mentee, mentor: Mentor, context: MatchingContext): Values => ({
  theme: compareTheme(mentee, mentor),
  goal: compareGoal(mentee, mentor),
  time: compareTime(mentee, mentor),
  wishes: compareWishes(mentee, mentor),
  age: compareAge(mentee, mentor, context),
  interests: compareInterests(mentee, mentor),
  place: comparePlace(mentee, mentor),
  history: compareHistory(mentee, mentor),
});

/** Written out, because a loop over the codes takes twice as long. */
const addUp = (values: Values, weights: Weights): number =>
  Math.round(
    1000 *
      (values.theme * weights.theme +
        values.goal * weights.goal +
        values.time * weights.time +
        values.wishes * weights.wishes +
        values.age * weights.age +
        values.interests * weights.interests +
        values.place * weights.place +
        values.history * weights.history),
  );

/** Where nothing was said, or nothing is known. */
const unsaid = 0.5;

function compareTheme({ request }: Mentee, { topics, offer }: Mentor): number {
  if (topics.has(request.theme)) return 1;
  return takesKind(offer, request.kind) ? 0.5 : 0;
}

/** The wished outcomes, or the words of the goal, whichever fit better. */
function compareGoal({ request, goalStems }: Mentee, { outcomes, aboutStems }: Mentor): number {
  const wanted = request.wantedOutcomes;
  if (wanted.length === 0 && goalStems.length === 0) return unsaid;
  const share = wanted.length === 0 ? 0 : countCommon(wanted, outcomes) / wanted.length;
  return Math.max(share, atMostTwo(countCommon(goalStems, aboutStems)));
}

function compareTime({ request }: Mentee, { slots }: Mentor): number {
  if (request.slots === 'not-asked') return unsaid;
  return slots === 'not-asked' ? 0 : atMostTwo(countCommon(request.slots, slots));
}

const compareInterests = ({ request }: Mentee, { interests }: Mentor): number =>
  request.interests.length === 0 ? unsaid : atMostTwo(countCommon(request.interests, interests));

const comparePlace = ({ request }: Mentee, { places }: Mentor): number =>
  request.places.length === 0 ? unsaid : Math.min(1, countCommon(request.places, places));

/** Two in common are enough: one to begin with and one in reserve. */
const atMostTwo = (common: number): number => Math.min(1, common / 2);

/** In a reverse pair the years do not matter, but whether the mentee gives the mentor marks does. */
function compareAge({ request }: Mentee, { offer }: Mentor, { teaching }: MatchingContext): number {
  if (request.model === 'reverse') {
    return teaching.has(`${request.personId} ${offer.personId}`) ? 0 : 1;
  }
  if (request.age === null) return unsaid;
  return yearsOutside(request.age, offer.ages) === 0 ? 1 : 0.5;
}

/** Whoever said nothing about the other is taken to say «perhaps». */
function compareWishes(mentee: Mentee, mentor: Mentor): number {
  const ofMentee = mentee.ratings.get(mentor.offer.personId) ?? 1;
  const ofMentor = mentor.ratings.get(mentee.request.personId) ?? 1;
  return (ofMentee + ofMentor) / 6;
}

function compareHistory({ request }: Mentee, { endings }: Mentor): number {
  const ended = endings.get(request.personId);
  if (ended === undefined) return unsaid;
  return ended === 'well' ? 1 : 0;
}

function countCommon(list: readonly string[], set: ReadonlySet<string>): number {
  let count = 0;
  for (const one of list) if (set.has(one)) count += 1;
  return count;
}
