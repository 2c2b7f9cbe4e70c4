import type { MatchingContext, Mentee, Mentor } from './matching-context.ts';
import type { PartCode, Weights } from './matching-input.ts';
import { yearsOutside } from './refusal-rules.ts';

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
  /** What was found in common: theme, slots, interests, places, as the input wrote them. */
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
  const findings = compareBoth(mentee, mentor, context);
  const part = (code: PartCode): ScorePart => ({
    code: code === 'age' && isReverse ? 'independence' : code,
    value: findings[code].value,
    weight: weights[code],
    found: findings[code].found,
  });
  return { points: addUp(findings, weights), parts: partCodes.map(part) };
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

const compareBoth = (mentee: Mentee, mentor: Mentor, context: MatchingContext): Findings => ({
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
const addUp = (findings: Findings, weights: Weights): number =>
  Math.round(
    1000 *
      (findings.theme.value * weights.theme +
        findings.goal.value * weights.goal +
        findings.time.value * weights.time +
        findings.wishes.value * weights.wishes +
        findings.age.value * weights.age +
        findings.interests.value * weights.interests +
        findings.place.value * weights.place +
        findings.history.value * weights.history),
  );

type Findings = { readonly [Code in PartCode]: Finding };
type Finding = { readonly value: number; readonly found: readonly string[] };

const unsaid: Finding = { value: 0.5, found: [] };
const nothing: Finding = { value: 0, found: [] };

function compareTheme({ request }: Mentee, { topics, offer }: Mentor): Finding {
  if (topics.has(request.theme)) return { value: 1, found: [request.theme] };
  return offer.kinds.includes(request.kind) ? { value: 0.5, found: [request.kind] } : nothing;
}

/** The wished outcomes, or the words of the goal, whichever fit better. */
function compareGoal({ request, goalStems }: Mentee, { outcomes, aboutStems }: Mentor): Finding {
  const wanted = request.wantedOutcomes;
  if (wanted.length === 0 && goalStems.length === 0) return unsaid;
  const found = wanted.filter((outcome) => outcomes.has(outcome));
  const share = wanted.length === 0 ? 0 : found.length / wanted.length;
  const stems = goalStems.filter((stem) => aboutStems.has(stem));
  return { value: Math.max(share, atMostTwo(stems)), found: [...found, ...stems] };
}

function compareTime({ request }: Mentee, { slots }: Mentor): Finding {
  if (request.slots === 'not-asked') return unsaid;
  if (slots === 'not-asked') return nothing;
  const found = request.slots.filter((slot) => slots.has(slot));
  return { value: atMostTwo(found), found };
}

function compareInterests({ request }: Mentee, { interests }: Mentor): Finding {
  if (request.interests.length === 0) return unsaid;
  const found = request.interests.filter((interest) => interests.has(interest));
  return { value: atMostTwo(found), found };
}

function comparePlace({ request }: Mentee, { places }: Mentor): Finding {
  if (request.places.length === 0) return unsaid;
  const found = request.places.filter((place) => places.has(place));
  return { value: found.length > 0 ? 1 : 0, found };
}

/** Two in common are enough: one to begin with and one in reserve. */
const atMostTwo = (found: readonly string[]): number => Math.min(1, found.length / 2);

/** In a reverse pair the years do not matter, but whether the mentee gives the mentor marks does. */
function compareAge(
  { request }: Mentee,
  { offer }: Mentor,
  { teaching }: MatchingContext,
): Finding {
  if (request.model === 'reverse') {
    const isFree = !teaching.has(`${request.personId} ${offer.personId}`);
    return { value: isFree ? 1 : 0, found: [] };
  }
  if (request.age === null) return unsaid;
  return { value: yearsOutside(request.age, offer.ages) === 0 ? 1 : 0.5, found: [] };
}

/** Whoever said nothing about the other is taken to say «perhaps». */
function compareWishes(mentee: Mentee, mentor: Mentor): Finding {
  const ofMentee = mentee.ratings.get(mentor.offer.personId) ?? 1;
  const ofMentor = mentor.ratings.get(mentee.request.personId) ?? 1;
  return { value: (ofMentee + ofMentor) / 6, found: [] };
}

function compareHistory({ request }: Mentee, { endings }: Mentor): Finding {
  const ended = endings.get(request.personId);
  if (ended === undefined) return unsaid;
  return ended === 'well' ? { value: 1, found: [] } : nothing;
}
