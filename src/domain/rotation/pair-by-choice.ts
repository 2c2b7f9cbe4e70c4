import { addDays, type LocalDate } from '../dates.ts';
import { assignPlaces } from '../matching/assign-places.ts';
import { compareIds } from '../matching/compare-ids.ts';
import { listBans } from '../matching/list-bans.ts';
import type { Ban, Rating } from '../matching/matching-input.ts';
import type { RecordId } from '../op.ts';

export type ChoiceInput = {
  readonly menteeIds: readonly RecordId[];
  readonly mentors: readonly { readonly personId: RecordId; readonly places: number }[];
  readonly cards: readonly ChoiceCard[];
  readonly bans: readonly Ban[];
  readonly eventOn: LocalDate;
};

/** One line of a card filled in after the evening. */
export type ChoiceCard = {
  readonly fromId: RecordId;
  readonly toId: RecordId;
  readonly rating: Rating;
};

export type ChoiceResult = {
  readonly pairs: readonly ChosenPair[];
  /** Everyone who chose each other, paired or not: what the screen highlights. */
  readonly mutual: readonly ChosenPair[];
  readonly rest: readonly WithoutPair[];
};

export type ChosenPair = {
  readonly mentorId: RecordId;
  readonly menteeId: RecordId;
  /** 1 to 3. */
  readonly mentorRating: Rating;
  readonly menteeRating: Rating;
};

/** «Поиск продолжается»: nobody is lost between the evening and a mentor. */
export type WithoutPair = {
  readonly menteeId: RecordId;
  readonly reason: 'no-mutual-choice' | 'places-taken';
  /** The mentors who chose this mentee and whom the mentee chose. */
  readonly mentorIds: readonly RecordId[];
  readonly next: 'search-continues';
  readonly on: LocalDate;
};

/**
 * Proposes pairs from the cards of choice: only of two who both said at least «perhaps», within the
 * mentors' places. As many pairs as possible, then the greatest sum of worths, then lower ids.
 *
 * «Анализ максимальных совпадений» of stage 5 (МР-42/02), which also asks to support whoever stays
 * without a pair and to go on searching; two weeks is when a waiting request is offered again.
 */
export function pairByChoice(input: ChoiceInput): ChoiceResult {
  const menteeIds = [...input.menteeIds].sort(compareIds);
  const mentors = [...input.mentors].sort((one, other) => compareIds(one.personId, other.personId));
  const mentorIds = mentors.map(({ personId }) => personId);
  const mutual = listMutual({ ...input, menteeIds, mentorIds });
  const worth = new Float64Array(menteeIds.length * mentors.length).fill(-Infinity);
  const placing = menteeIds.length * mostWorth + 1;
  const indexOf = (pair: ChosenPair): number =>
    menteeIds.indexOf(pair.menteeId) * mentors.length +
    mentors.findIndex(({ personId }) => personId === pair.mentorId);
  for (const pair of mutual) worth[indexOf(pair)] = placing + worthOf(pair);
  const columnOf = assignPlaces({
    rowCount: menteeIds.length,
    columnCount: mentors.length,
    worth,
    places: mentors.map(({ places }) => places),
    placeCost: () => 0,
  });
  const mentorOf = new Map(
    menteeIds.map((id, row) => [id, mentors[columnOf[row] ?? mentors.length]?.personId]),
  );
  return {
    pairs: mutual.filter(({ menteeId, mentorId }) => mentorOf.get(menteeId) === mentorId),
    mutual,
    rest: menteeIds
      .filter((menteeId) => mentorOf.get(menteeId) === undefined)
      .map((menteeId) => describeRest(menteeId, mutual, input.eventOn)),
  };
}

/** Everyone who chose each other, in the order of the given people. */
export function listMutual({
  menteeIds,
  mentorIds,
  cards,
  bans,
}: Pick<ChoiceInput, 'menteeIds' | 'cards' | 'bans'> & {
  readonly mentorIds: readonly RecordId[];
}): readonly ChosenPair[] {
  const ratings = readCards(cards);
  const banned = listBans(bans);
  return menteeIds.flatMap((menteeId) =>
    mentorIds.flatMap((mentorId) => {
      const menteeRating = ratings.get(`${menteeId} ${mentorId}`) ?? 0;
      const mentorRating = ratings.get(`${mentorId} ${menteeId}`) ?? 0;
      if (menteeRating === 0 || mentorRating === 0) return [];
      if (banned.get(menteeId)?.has(mentorId) === true) return [];
      return [{ mentorId, menteeId, mentorRating, menteeRating }];
    }),
  );
}

/** Of two lines about the same person the more reserved counts, in whatever order they were typed. */
function readCards(cards: readonly ChoiceCard[]): ReadonlyMap<string, Rating> {
  const ratings = new Map<string, Rating>();
  for (const { fromId, toId, rating } of cards) {
    const key = `${fromId} ${toId}`;
    if (rating <= (ratings.get(key) ?? rating)) ratings.set(key, rating);
  }
  return ratings;
}

/** The lower of the two ratings counts twice: two who are both glad before one who is delighted. */
const worthOf = ({ mentorRating, menteeRating }: ChosenPair): number =>
  mentorRating + menteeRating + Math.min(mentorRating, menteeRating);

const mostWorth = 9;

function describeRest(
  menteeId: RecordId,
  mutual: readonly ChosenPair[],
  eventOn: LocalDate,
): WithoutPair {
  const mentorIds = mutual
    .filter((pair) => pair.menteeId === menteeId)
    .map(({ mentorId }) => mentorId);
  return {
    menteeId,
    reason: mentorIds.length === 0 ? 'no-mutual-choice' : 'places-taken',
    mentorIds,
    next: 'search-continues',
    on: addDays(eventOn, daysOfSearch),
  };
}

const daysOfSearch = 14;
