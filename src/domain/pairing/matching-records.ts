import type { LocalDate } from '../dates.ts';
import type {
  MatchingInput,
  MatchingOffer,
  MatchingRequest,
  Pin,
  RequestKind,
  Wish,
} from '../matching/matching-input.ts';
import { ageOn } from '../people/age.ts';
import { gradeOf } from '../people/school-class.ts';
import { currentProgramme } from '../programme/current-programme.ts';
import type { ReadRecords } from '../read-records.ts';
import { isForm, type Model, models } from '../records/forms.ts';
import type { Offer } from '../records/offer.ts';
import { type Request, requestKinds } from '../records/request.ts';
import { listDeclinedBy, listDeclinedByMentor, listHistory } from './earlier-matches.ts';
import { listFreeSlots } from './free-slots.ts';
import {
  listBanPairs,
  listGates,
  listMenteesNow,
  listOffersNow,
  listOpenRequests,
} from './needs.ts';
import { listTeaching } from './teaching.ts';
import { gatherThemes, type Themes } from './themes.ts';

/**
 * The records as `matchMentees` wants them: open requests for a pair, offers of this programme, and
 * the gates, hours and refusals of everyone. Circles and equals are formed from other requests.
 */
export function recordsToMatchingInput(
  records: ReadRecords,
  today: LocalDate,
  pins: readonly Pin[] = [],
): MatchingInput {
  const requests = listOpenRequests(records).filter(({ model }) => isForPair(model));
  const offers = listOffersNow(records);
  const themes = gatherThemes([
    ...requests.flatMap((request) => request.themes),
    ...offers.flatMap((offer) => offer.topics),
  ]);
  const offered = new Set(offers.flatMap((offer) => offer.topics.map(themes.nameOf)));
  const context = { records, today, themes, offered };
  const mentees = requests.map(({ mentee }) => mentee);
  const mentors = offers.map(({ mentor }) => mentor);
  return {
    requests: requests.map((request) => requestToInput(request, context)),
    offers: offers.map((offer) => offerToInput(offer, context)),
    bans: listBanPairs(records),
    pins,
    gates: [
      ...listGates(mentees, 'mentee', records, today),
      ...listGates(mentors, 'mentor', records, today),
    ],
    teaching: listTeaching(records),
  };
}

const isForPair = (model: Model | null) => model !== 'group' && model !== 'peer';

type Context = {
  readonly records: ReadRecords;
  readonly today: LocalDate;
  readonly themes: Themes;
  /** The themes that some mentor offers. */
  readonly offered: ReadonlySet<string>;
};

function requestToInput(request: Request, context: Context): MatchingRequest {
  const { records, today, themes, offered } = context;
  const person = records.find('person', request.mentee);
  const programme = currentProgramme(records.list('programme'));
  const named = request.themes.map(themes.nameOf);
  return {
    id: request.id,
    personId: request.mentee,
    // Of several themes the first that a mentor offers, so that nobody is left over for the order of words.
    theme: named.find((theme) => offered.has(theme)) ?? named[0] ?? '',
    kind: request.kind,
    goal: `${request.words} ${request.outcome}`,
    wantedOutcomes: [],
    age: person ? (ageOn(person.born, today)?.least ?? null) : null,
    grade: person ? gradeOf(person.schoolClass) : null,
    interests: (person?.interests ?? []).map(themes.nameOf),
    slots: listFreeSlots(request.slots, person ?? { ridesBus: false }, programme),
    places: request.places,
    form: isForm(request.form) ? request.form : null,
    model: request.model ?? 'traditional',
    wishes: [...ratingsToWishes(request.wishes), ...listDeclinedBy(request.mentee, records)],
    leftOverBefore: request.leftOver,
    urgency: request.urgency,
  };
}

function offerToInput(offer: Offer, context: Context): MatchingOffer {
  const { records, themes } = context;
  const person = records.find('person', offer.mentor);
  const programme = currentProgramme(records.list('programme'));
  const { ageFrom, ageUntil } = offer;
  return {
    id: offer.id,
    personId: offer.mentor,
    topics: offer.topics.map(themes.nameOf),
    kinds: offer.kinds.filter(isKind),
    about: `${offer.competences} ${offer.achievements}`,
    outcomes: [],
    ages:
      ageFrom === null && ageUntil === null ? null : { from: ageFrom ?? 0, to: ageUntil ?? 120 },
    grade: person?.circle === 'pupils' ? gradeOf(person.schoolClass) : null,
    forms: offer.forms.filter(isForm),
    models: listModels(offer),
    capacity: offer.capacity,
    menteesNow: listMenteesNow(offer.mentor, records),
    hoursAMonth: countHours(offer),
    interests: [...(person?.interests ?? []), ...splitWords(offer.interests)].map(themes.nameOf),
    slots: listFreeSlots(offer.slots, person ?? { ridesBus: false }, programme),
    places: offer.places,
    wishes: [...ratingsToWishes(offer.wishes), ...listDeclinedByMentor(offer.mentor, records)],
    history: listHistory(offer.mentor, records),
  };
}

/** 0 hours a month hide a model. Where none is left, the hours say so: an empty list means any. */
const listModels = ({ models: wanted, hoursByModel }: Offer): readonly Model[] =>
  models.filter(
    (model) => hoursByModel[model] !== 0 && (wanted.length === 0 || wanted.includes(model)),
  );

/** Where nobody asked for hours, the mentor is taken to have some. */
function countHours(offer: Offer): MatchingOffer['hoursAMonth'] {
  const hours = (model: Model) => offer.hoursByModel[model] ?? 1;
  const allowed = listModels(offer);
  return {
    lasting: allowed
      .filter((model) => model !== 'flash')
      .reduce((most, model) => Math.max(most, hours(model)), 0),
    flash: allowed.includes('flash') ? hours('flash') : 0,
  };
}

const ratingsToWishes = (ratings: Request['wishes']): readonly Wish[] =>
  Object.entries(ratings).map(([personId, rating]) => ({ personId, rating }));

/** «рыбалка, лес; лыжи»: the offer holds interests in own words, as the official base asks. */
const splitWords = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const isKind = (code: string): code is RequestKind => requestKinds.some((kind) => kind === code);
