import type { LocalDate } from '../dates.ts';
import { listMissingOfPerson, type Missing, type Role } from '../gates/readiness.ts';
import type { Ban, Gate } from '../matching/matching-input.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Match } from '../records/match.ts';
import type { Offer } from '../records/offer.ts';
import type { Request } from '../records/request.ts';

/** Requests that wait for somebody. */
export const listOpenRequests = (records: ReadRecords): readonly Request[] =>
  records.list('request').filter(({ status }) => status === 'open');

/** What mentors give in this programme; the reserve waits for the next one. */
export const listOffersNow = (records: ReadRecords): readonly Offer[] =>
  records.list('offer').filter(({ isReserve, finishedOn }) => !isReserve && finishedOn === '');

/** A proposal holds the place until it is answered. */
export const isMatchOpen = ({ status }: Pick<Match, 'status'>): boolean =>
  status.state !== 'closed';

/** Those whom a mentor works with or is proposed to; members of a circle do not count. */
export function listMenteesNow(mentor: RecordId, records: ReadRecords): readonly RecordId[] {
  const mentees = records
    .list('match')
    .filter((one) => one.model !== 'group' && isMatchOpen(one) && one.mentors.includes(mentor))
    .flatMap((one) => one.mentees);
  return [...new Set(mentees)];
}

export const listBanPairs = (records: ReadRecords): readonly Ban[] =>
  records
    .list('ban')
    .flatMap(({ people }) =>
      people.flatMap((firstPersonId, index) =>
        people.slice(index + 1).map((secondPersonId) => ({ firstPersonId, secondPersonId })),
      ),
    );

/** Who must not be matched yet, and of whom there is something to say. */
export function listGates(
  people: readonly RecordId[],
  role: Role,
  records: ReadRecords,
  today: LocalDate,
): readonly Gate[] {
  return [...new Set(people)].flatMap((id): Gate[] => {
    const person = records.find('person', id);
    if (!person) return [{ personId: id, role, blocked: ['person-unknown'], warnings: [] }];
    const { missing, warnings } = listMissingOfPerson(person, role, records, today);
    if (missing.length + warnings.length === 0) return [];
    return [{ personId: id, role, blocked: missing.map(codeOf), warnings: warnings.map(codeOf) }];
  });
}

/** `consent-processing`, `clearance`, `training`: what `LeftOver` and `FreeMentor` name. */
export const codeOf = (missing: Missing): string =>
  missing.type === 'consent' ? `consent-${missing.kind}` : missing.type;
