import type { Change } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import { isOfSchool } from '../gates/person-gates.ts';
import type { Supervisor } from '../matching/attach-supervisors.ts';
import type { PeerCouple, PeerInput, PeerResult } from '../matching/match-peers.ts';
import { gradeOf } from '../people/school-class.ts';
import { currentProgramme } from '../programme/current-programme.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Request } from '../records/request.ts';
import { listFreeSlots } from './free-slots.ts';
import { officialOf } from './match-form.ts';
import { listBanPairs, listGates, listOffersNow, listOpenRequests } from './needs.ts';
import { createMatch, markMatched, type ProposalContext, proposedNow } from './propose-matches.ts';
import { gatherThemes } from './themes.ts';

const mostGradesApart = 2;

/** How many couples one teacher can look after in one common hour. */
const couplesAtOnce = 6;

/** Cards «могу – хочу» of those who wait for an equal, for `matchPeers`. */
export function recordsToPeerInput(records: ReadRecords, today: LocalDate): PeerInput {
  const requests = listPeerRequests(records);
  const { nameOf } = gatherThemes(
    requests.flatMap(({ canTeach, wantsToLearn }) => [...canTeach, ...wantsToLearn]),
  );
  const programme = currentProgramme(records.list('programme'));
  const people = requests.map(({ mentee }) => mentee);
  return {
    cards: requests.map(({ mentee, canTeach, wantsToLearn, slots }) => {
      const person = records.find('person', mentee);
      return {
        personId: mentee,
        can: canTeach.map(nameOf),
        want: wantsToLearn.map(nameOf),
        grade: person ? gradeOf(person.schoolClass) : null,
        slots: listFreeSlots(slots, person ?? { ridesBus: false }, programme),
      };
    }),
    bans: listBanPairs(records),
    // Each of the two teaches and learns: both roles are asked of everyone.
    gates: [
      ...listGates(people, 'mentee', records, today),
      ...listGates(people, 'mentor', records, today),
    ],
    supervisors: listSupervisors(records),
    mostGradesApart,
  };
}

export const listPeerRequests = (records: ReadRecords): readonly Request[] =>
  listOpenRequests(records).filter(({ model }) => model === 'peer');

/** Grown-ups of the school who named hours in their offer. */
export const listSupervisors = (records: ReadRecords): readonly Supervisor[] =>
  listOffersNow(records).flatMap(({ mentor, slots }) => {
    const person = records.find('person', mentor);
    const isAdult = person !== undefined && isOfSchool(person) && person.circle !== 'pupils';
    return isAdult && slots.length > 0 ? [{ personId: mentor, slots, couplesAtOnce }] : [];
  });

/** One match with two goals for each couple. */
export const peersToChanges = (
  result: Pick<PeerResult, 'couples'>,
  context: ProposalContext,
): readonly Change[] => result.couples.flatMap((couple) => coupleToChanges(couple, context));

function coupleToChanges(couple: PeerCouple, context: ProposalContext): readonly Change[] {
  const { firstId, secondId, firstTeaches, secondTeaches, supervision } = couple;
  const requests = listPeerRequests(context.records).filter(
    ({ mentee }) => mentee === firstId || mentee === secondId,
  );
  if (new Set(requests.map(({ mentee }) => mentee)).size < 2) return [];
  const match = {
    model: 'peer',
    official: officialOf('pupil-pupil', 'peer'),
    mentors: [firstId],
    mentees: [secondId],
    theme: [...firstTeaches, ...secondTeaches].join(', ').slice(0, 300),
    goal: [firstTeaches.join(', '), secondTeaches.join(', ')].filter(Boolean).join(' ↔ '),
    supervisor: supervision?.personId ?? '',
    slot: supervision?.slot ?? '',
    request: requests.find(({ mentee }) => mentee === secondId)?.id ?? '',
    ...proposedNow(context.today),
  };
  return [createMatch(match, context), ...requests.map(({ id }) => markMatched(id))];
}
