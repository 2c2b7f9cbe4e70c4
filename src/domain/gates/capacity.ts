import { isRunning } from '../today/figures.ts';
import type { RecordId } from '../op.ts';
import type { Match } from '../records/match.ts';
import type { Offer } from '../records/offer.ts';

export type Load = {
  readonly mentor: RecordId;
  /** Different people, however many matches they share with the mentor. */
  readonly mentees: readonly RecordId[];
  readonly capacity: number;
  readonly matches: readonly RecordId[];
};

/**
 * How many mentees each mentor with an offer has taken, and how many the offer allows. A place is
 * taken from the moment the mentor says yes, not only when the order is signed. Circles are left
 * out: their size is a matter of the circle, not of one mentor's strength.
 */
export function listLoads(
  matches: readonly Match[],
  offers: readonly Pick<Offer, 'mentor' | 'capacity' | 'finishedOn'>[],
): readonly Load[] {
  const capacities = new Map<RecordId, number>();
  for (const { mentor, capacity, finishedOn } of offers) {
    if (finishedOn !== '') continue;
    capacities.set(mentor, Math.max(capacity, capacities.get(mentor) ?? 0));
  }
  const matchesByMentor = new Map<RecordId, Match[]>();
  for (const match of matches) {
    for (const mentor of match.mentors) {
      if (!isPlaceTaken(match, mentor)) continue;
      matchesByMentor.set(mentor, [...(matchesByMentor.get(mentor) ?? []), match]);
    }
  }
  return [...capacities].map(([mentor, capacity]) => {
    const own = matchesByMentor.get(mentor) ?? [];
    const mentees = [...new Set(own.flatMap((match) => match.mentees))];
    return { mentor, mentees, capacity, matches: own.map((match) => match.id) };
  });
}

export const isOverloaded = ({ mentees, capacity }: Load): boolean => mentees.length > capacity;

export const isPlaceTaken = (match: Match, mentor: RecordId): boolean =>
  match.model !== 'group' &&
  (isRunning(match) ||
    (match.status.state === 'proposed' && match.answers[mentor]?.answer === 'accepted'));
