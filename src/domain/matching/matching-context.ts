import type { RecordId } from '../op.ts';
import { compareIds } from './compare-ids.ts';
import { listBans } from './list-bans.ts';
import { listGoalWords } from './goal-words.ts';
import type {
  Gate,
  History,
  MatchingInput,
  MatchingOffer,
  MatchingRequest,
  MatchingSettings,
  Rating,
  Wish,
} from './matching-input.ts';
import { defaultSettings } from './score-weights.ts';

/** The input made quick to ask: sorted by id, with sets where a pair looks something up. */
export type MatchingContext = {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  /** `teacher pupil` → as what. */
  readonly teaching: ReadonlyMap<string, 'class-teacher' | 'subject-teacher'>;
  readonly settings: MatchingSettings;
};

export type Mentee = {
  readonly request: MatchingRequest;
  readonly blocked: readonly string[];
  readonly warnings: readonly string[];
  /** Those who must not be put together with this mentee. */
  readonly banned: ReadonlySet<RecordId>;
  readonly ratings: ReadonlyMap<RecordId, Rating>;
  readonly goalStems: readonly string[];
  /** The word behind each stem, as it was written. */
  readonly goalWords: ReadonlyMap<string, string>;
};

export type Mentor = {
  readonly offer: MatchingOffer;
  readonly blocked: readonly string[];
  readonly warnings: readonly string[];
  readonly ratings: ReadonlyMap<RecordId, Rating>;
  readonly endings: ReadonlyMap<RecordId, History['ended']>;
  readonly topics: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
  readonly interests: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly aboutStems: ReadonlySet<string>;
  readonly slots: ReadonlySet<string> | 'not-asked';
};

export function prepareMatching(input: MatchingInput): MatchingContext {
  const gates = joinGates(input.gates);
  const bans = listBans(input.bans);
  const requests = [...input.requests].sort((one, other) => compareIds(one.id, other.id));
  const offers = [...input.offers].sort((one, other) => compareIds(one.id, other.id));
  return {
    mentees: requests.map((request) =>
      prepareMentee(
        request,
        gates.get(gateKey('mentee', request.personId)),
        bans.get(request.personId) ?? nobody,
      ),
    ),
    mentors: offers.map((offer) =>
      prepareMentor(offer, gates.get(gateKey('mentor', offer.personId))),
    ),
    teaching: new Map(input.teaching.map((one) => [`${one.teacherId} ${one.pupilId}`, one.as])),
    settings: { ...defaultSettings, ...input.settings },
  };
}

/** Two gates of one person add up. */
function joinGates(gates: readonly Gate[]): ReadonlyMap<string, Gate> {
  const joined = new Map<string, Gate>();
  for (const gate of gates) {
    const key = gateKey(gate.role, gate.personId);
    const known = joined.get(key);
    joined.set(key, {
      ...gate,
      blocked: [...new Set([...(known?.blocked ?? []), ...gate.blocked])].sort(compareIds),
      warnings: [...new Set([...(known?.warnings ?? []), ...gate.warnings])].sort(compareIds),
    });
  }
  return joined;
}

/** Of two answers about the same person the more reserved counts, in whatever order they come. */
function lowestRatings(wishes: readonly Wish[]): ReadonlyMap<RecordId, Rating> {
  const ratings = new Map<RecordId, Rating>();
  for (const { personId, rating } of wishes) {
    if (rating <= (ratings.get(personId) ?? rating)) ratings.set(personId, rating);
  }
  return ratings;
}

function worstEndings(history: readonly History[]): ReadonlyMap<RecordId, History['ended']> {
  const endings = new Map<RecordId, History['ended']>();
  for (const { personId, ended } of history) {
    if (endings.get(personId) !== 'early') endings.set(personId, ended);
  }
  return endings;
}

const gateKey = (role: Gate['role'], personId: RecordId): string => `${role} ${personId}`;

const nobody: ReadonlySet<RecordId> = new Set();

const prepareMentee = (
  request: MatchingRequest,
  gate: Gate | undefined,
  banned: ReadonlySet<RecordId>,
): Mentee => {
  const goalWords = listGoalWords(request.goal);
  return {
    request,
    blocked: gate?.blocked ?? [],
    warnings: gate?.warnings ?? [],
    banned,
    ratings: lowestRatings(request.wishes),
    goalStems: [...goalWords.keys()],
    goalWords,
  };
};

const prepareMentor = (offer: MatchingOffer, gate: Gate | undefined): Mentor => ({
  offer,
  blocked: gate?.blocked ?? [],
  warnings: gate?.warnings ?? [],
  ratings: lowestRatings(offer.wishes),
  endings: worstEndings(offer.history),
  topics: new Set(offer.topics),
  outcomes: new Set(offer.outcomes),
  interests: new Set(offer.interests),
  places: new Set(offer.places),
  aboutStems: new Set(listGoalWords(offer.about).keys()),
  slots: offer.slots === 'not-asked' ? 'not-asked' : new Set(offer.slots),
});
