import { daysBetween, isLocalDate } from '../dates.ts';
import type { History, Wish } from '../matching/matching-input.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Match } from '../records/match.ts';
import { guardianOf } from './answerers.ts';

/** Whom a mentor worked with before, and how it ended. */
export function listHistory(mentor: RecordId, records: ReadRecords): readonly History[] {
  return listClosed(records)
    .filter((match) => match.mentors.includes(mentor) && !isDeclined(match))
    .flatMap((match) =>
      match.mentees.map((personId) => ({
        personId,
        ended: isEndedEarly(match) ? 'early' : 'well',
      })),
    );
}

/** What a mentee or their parent said no to is not proposed again. */
export const listDeclinedBy = (mentee: RecordId, records: ReadRecords): readonly Wish[] =>
  listClosed(records)
    .filter((match) => match.mentees.includes(mentee))
    .filter(
      ({ answers }) => hasDeclined(answers, mentee) || hasDeclined(answers, guardianOf(mentee)),
    )
    .flatMap((match) => match.mentors.map((personId) => ({ personId, rating: 0 })));

export const listDeclinedByMentor = (mentor: RecordId, records: ReadRecords): readonly Wish[] =>
  listClosed(records)
    .filter((match) => match.mentors.includes(mentor) && hasDeclined(match.answers, mentor))
    .flatMap((match) => match.mentees.map((personId) => ({ personId, rating: 0 })));

const listClosed = (records: ReadRecords) =>
  records.list('match').filter(({ status }) => status.state === 'closed');

const isDeclined = ({ answers }: Match) =>
  Object.values(answers).some(({ answer }) => answer === 'declined');

const hasDeclined = (answers: Match['answers'], key: string) => answers[key]?.answer === 'declined';

const earlyDays = 14;

function isEndedEarly({ status, period }: Match): boolean {
  if (!isLocalDate(status.on) || !isLocalDate(period.until)) return false;
  return daysBetween(status.on, period.until) > earlyDays;
}
