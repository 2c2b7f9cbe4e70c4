import type { Change } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import { isPerhapsMinor } from '../gates/person-gates.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Match, MatchAnswer } from '../records/match.ts';
import { guardianOf } from './earlier-matches.ts';
import { stateFields } from './match-status.ts';
import { editRequest } from './propose-matches.ts';

/** Everyone whose yes a proposal needs, by the key of their answer: mentors, mentees, parents of minors. */
export function listAnswerers(
  match: Pick<Match, 'mentors' | 'mentees'>,
  records: ReadRecords,
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
  records: ReadRecords,
  today: LocalDate,
): readonly string[] =>
  listAnswerers(match, records, today).filter((key) => match.answers[key]?.answer !== 'accepted');

/**
 * Writes down an answer. A no ends the proposal with its reason, and the mentee is back in the
 * queue, before those who came later; a question leaves it open.
 */
export function answerProposal(
  match: Match,
  answerer: string,
  answer: MatchAnswer,
  records: ReadRecords,
): readonly Change[] {
  const answers = { ...match.answers, [answerer]: answer };
  if (answer.answer !== 'declined' || match.status.state !== 'proposed') {
    return [{ type: 'edit', table: 'match', id: match.id, fields: { answers } }];
  }
  const closed = stateFields(match, 'closed', answer.on, answer.reason);
  return [
    { type: 'edit', table: 'match', id: match.id, fields: { answers, ...closed } },
    ...reopenRequests(match, records),
  ];
}

/** The coordinator takes a proposal back. Nobody met: it goes without a trace. */
export const withdrawProposal = (match: Match, records: ReadRecords): readonly Change[] => [
  { type: 'delete', table: 'match', id: match.id },
  ...reopenRequests(match, records),
];

/** The requests of a match's people wait again, with priority. */
function reopenRequests(match: Match, records: ReadRecords): readonly Change[] {
  return requestsOf(match, records).map(({ id, leftOver }) =>
    editRequest(id, { status: 'open', leftOver: leftOver + 1 }),
  );
}

/** The one that led to the match, and of a circle those of the same theme. */
export function requestsOf(match: Match, records: ReadRecords) {
  const people = new Set<RecordId>([...match.mentees, ...match.mentors]);
  return records
    .list('request')
    .filter(
      (one) =>
        one.status === 'matched' &&
        (one.id === match.request ||
          ((match.model === 'group' || match.model === 'peer') &&
            one.model === match.model &&
            people.has(one.mentee))),
    );
}
