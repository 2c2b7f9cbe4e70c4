import type { LocalDate } from '../dates.ts';
import { isPerhapsMinor } from '../gates/person-gates.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Match } from '../records/match.ts';

/** The parent's key in the answers of a match. */
export const guardianOf = (person: RecordId): string => `guardian:${person}`;

/** Everyone whose yes a proposal needs, by the key of their answer: mentors, mentees, parents of minors. */
export function listAnswerers(
  match: Pick<Match, 'mentors' | 'mentees'>,
  records: Pick<ReadRecords, 'find'>,
  today: LocalDate,
): readonly string[] {
  const people = [...match.mentors, ...match.mentees];
  const parents = people
    .flatMap((id) => records.find('person', id) ?? [])
    .filter((person) => isPerhapsMinor(person, today))
    .map(({ id }) => guardianOf(id));
  return [...people, ...parents];
}

/** Whose answer is still missing or was a question. */
export const listAwaited = (
  match: Match,
  records: Pick<ReadRecords, 'find'>,
  today: LocalDate,
): readonly string[] =>
  listAnswerers(match, records, today).filter((key) => match.answers[key]?.answer !== 'accepted');
