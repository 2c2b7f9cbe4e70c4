import type {
  MatchingInput,
  MatchingOffer,
  MatchingRequest,
} from '../../../src/domain/matching/matching-input.ts';

/** A request that any mentor of `offerOf` suits. */
export const requestOf = (id: string, fields: Partial<MatchingRequest> = {}): MatchingRequest => ({
  id,
  personId: `person of ${id}`,
  theme: 'mathematics',
  kind: 'educational',
  goal: '',
  wantedOutcomes: [],
  age: 13,
  grade: 7,
  interests: [],
  slots: ['1-6'],
  places: [],
  form: null,
  model: 'traditional',
  wishes: [],
  leftOverBefore: 0,
  urgency: 'ordinary',
  ...fields,
});

/** A grown-up with one place and one hour. */
export const offerOf = (id: string, fields: Partial<MatchingOffer> = {}): MatchingOffer => ({
  id,
  personId: `person of ${id}`,
  topics: ['mathematics'],
  kinds: [],
  about: '',
  outcomes: [],
  ages: { from: 10, to: 18 },
  grade: null,
  forms: [],
  models: [],
  capacity: 1,
  menteesNow: [],
  hoursAMonth: { lasting: 4, flash: 0 },
  interests: [],
  slots: ['1-6'],
  places: [],
  wishes: [],
  history: [],
  ...fields,
});

export const inputOf = (
  requests: readonly MatchingRequest[],
  offers: readonly MatchingOffer[],
  fields: Partial<MatchingInput> = {},
): MatchingInput => ({ requests, offers, bans: [], pins: [], gates: [], teaching: [], ...fields });
