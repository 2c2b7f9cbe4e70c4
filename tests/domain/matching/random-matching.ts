import type {
  MatchingInput,
  MatchingOffer,
  MatchingRequest,
  Rating,
} from '../../../src/domain/matching/matching-input.ts';
import { inputOf, offerOf, requestOf } from './build-matching.ts';

export type RandomSchool = {
  readonly seed: number;
  readonly mentees: number;
  readonly mentors: number;
  /** Of one mentor, at most. */
  readonly places: number;
};

/** A school by chance, the same for the same seed: themes, hours, wishes, gates, bans and pins. */
export function inventMatching({ seed, mentees, mentors, places }: RandomSchool): MatchingInput {
  const chance = startChance(seed);
  const requests = times(mentees, (index) => inventRequest(`request ${index}`, mentors, chance));
  const offers = times(mentors, (index) => inventOffer(`offer ${index}`, mentees, places, chance));
  const couples = (count: number) =>
    times(count, () => ({
      requestId: `request ${chance.upTo(mentees - 1)}`,
      offerId: `offer ${chance.upTo(mentors - 1)}`,
    }));
  return inputOf(requests, offers, {
    bans: couples(mentees / 8).map(({ requestId, offerId }) => ({
      firstPersonId: `person of ${requestId}`,
      secondPersonId: `person of ${offerId}`,
    })),
    pins: couples(mentees / 8),
    gates: [
      ...times(mentees / 10, () => gateOf(`request ${chance.upTo(mentees - 1)}`, 'mentee')),
      ...times(mentors / 10, () => gateOf(`offer ${chance.upTo(mentors - 1)}`, 'mentor')),
    ],
  });
}

const themes = ['mathematics', 'russian', 'newcomer', 'profession', 'talking', 'project'];
const interests = ['chess', 'football', 'forest', 'music', 'code', 'horses', 'drawing', 'books'];
const slots = [1, 2, 3, 4, 5].flatMap((day) => [5, 6, 7, 8].map((lesson) => `${day}-${lesson}`));
const kinds = ['life', 'personal', 'educational', 'professional'] as const;

const inventRequest = (id: string, mentors: number, chance: Chance): MatchingRequest =>
  requestOf(id, {
    theme: chance.oneOf(themes),
    kind: chance.oneOf(kinds),
    wantedOutcomes: chance.someOf(['marks', 'courage', 'friends', 'choice', 'skill'], 2),
    age: 10 + chance.upTo(8),
    interests: chance.someOf(interests, 3),
    slots: chance.someOf(slots, 6),
    places: chance.someOf(['school', 'library', 'club'], 2),
    wishes: wishesFor('offer', mentors, chance),
    leftOverBefore: Math.max(0, chance.upTo(9) - 7),
    urgency: chance.oneOf(['ordinary', 'ordinary', 'soon', 'urgent'] as const),
  });

const inventOffer = (id: string, mentees: number, places: number, chance: Chance): MatchingOffer =>
  offerOf(id, {
    topics: chance.someOf(themes, 3),
    kinds: chance.someOf(kinds, 2),
    outcomes: chance.someOf(['marks', 'courage', 'friends', 'choice', 'skill'], 3),
    ages: { from: 10 + chance.upTo(3), to: 14 + chance.upTo(4) },
    capacity: chance.upTo(places),
    menteesNow: times(chance.upTo(1), (index) => `earlier ${index} of ${id}`),
    interests: chance.someOf(interests, 4),
    slots: chance.someOf(slots, 8),
    places: chance.someOf(['school', 'library', 'club'], 2),
    wishes: wishesFor('request', mentees, chance),
    history: times(chance.upTo(1), () => ({
      personId: `person of request ${chance.upTo(mentees - 1)}`,
      ended: chance.oneOf(['well', 'early'] as const),
    })),
  });

const wishesFor = (other: 'request' | 'offer', count: number, chance: Chance) =>
  times(3, () => ({
    personId: `person of ${other} ${chance.upTo(count - 1)}`,
    rating: chance.oneOf([0, 1, 2, 3, 3] as const satisfies readonly Rating[]),
  }));

const gateOf = (id: string, role: 'mentee' | 'mentor') => ({
  personId: `person of ${id}`,
  role,
  blocked: ['no-consent'],
  warnings: [],
});

const times = <Made>(count: number, make: (index: number) => Made): readonly Made[] =>
  Array.from({ length: Math.floor(count) }, (_, index) => make(index));

type Chance = {
  /** A whole number from 0 to the given, both included. */
  readonly upTo: (most: number) => number;
  readonly oneOf: <One>(list: readonly One[]) => One;
  /** At most so many, each once. */
  readonly someOf: <One>(list: readonly One[], most: number) => readonly One[];
};

function startChance(seed: number): Chance {
  let state = seed + 1;
  const upTo = (most: number): number => {
    // Linear congruence modulo 2³²; the high bits are the good ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * (most + 1));
  };
  const oneOf = <One>(list: readonly One[]): One => {
    const one = list[upTo(list.length - 1)];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  };
  return {
    upTo,
    oneOf,
    someOf: (list, most) => [...new Set(times(upTo(most), () => oneOf(list)))],
  };
}
