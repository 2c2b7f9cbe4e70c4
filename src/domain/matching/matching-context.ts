import type { RecordId } from '../op.ts';
import { compareIds } from './compare-ids.ts';
import { listBans } from './list-bans.ts';
import { textToStems } from './goal-words.ts';
import type {
  Gate,
  MatchingInput,
  MatchingOffer,
  MatchingRequest,
  MatchingSettings,
  Rating,
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
};

export type Mentor = {
  readonly offer: MatchingOffer;
  readonly blocked: readonly string[];
  readonly warnings: readonly string[];
  readonly ratings: ReadonlyMap<RecordId, Rating>;
  readonly endings: ReadonlyMap<RecordId, 'well' | 'early'>;
  readonly topics: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
  readonly interests: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly aboutStems: ReadonlySet<string>;
  readonly slots: ReadonlySet<string> | 'not-asked';
};

export function prepareMatching(input: MatchingInput): MatchingContext {
  const gates = new Map(input.gates.map((gate) => [gateKey(gate.role, gate.personId), gate]));
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

const gateKey = (role: Gate['role'], personId: RecordId): string => `${role} ${personId}`;

const nobody: ReadonlySet<RecordId> = new Set();

const prepareMentee = (
  request: MatchingRequest,
  gate: Gate | undefined,
  banned: ReadonlySet<RecordId>,
): Mentee => ({
  request,
  blocked: gate?.blocked ?? [],
  warnings: gate?.warnings ?? [],
  banned,
  ratings: new Map(request.wishes.map((wish) => [wish.personId, wish.rating])),
  goalStems: textToStems(request.goal),
});

const prepareMentor = (offer: MatchingOffer, gate: Gate | undefined): Mentor => ({
  offer,
  blocked: gate?.blocked ?? [],
  warnings: gate?.warnings ?? [],
  ratings: new Map(offer.wishes.map((wish) => [wish.personId, wish.rating])),
  endings: new Map(offer.history.map((past) => [past.personId, past.ended])),
  topics: new Set(offer.topics),
  outcomes: new Set(offer.outcomes),
  interests: new Set(offer.interests),
  places: new Set(offer.places),
  aboutStems: new Set(textToStems(offer.about)),
  slots: offer.slots === 'not-asked' ? 'not-asked' : new Set(offer.slots),
});
