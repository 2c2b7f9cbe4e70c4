import type { LocalDate } from '../dates.ts';
import { isPerhapsMinor } from '../gates/person-gates.ts';
import type { CirclePerson } from '../matching/circle.ts';
import type { CircleLeader } from '../matching/find-best-circle.ts';
import type { CircleInput, OpenCircle } from '../matching/form-circles.ts';
import type { RecordId } from '../op.ts';
import { gradeOf } from '../people/school-class.ts';
import { currentProgramme } from '../programme/current-programme.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Match } from '../records/match.ts';
import type { Request } from '../records/request.ts';
import { listFreeSlots } from './free-slots.ts';
import { isMatchOpen, listBanPairs, listGates, listOffersNow, listOpenRequests } from './needs.ts';
import { gatherThemes, type Themes } from './themes.ts';

/** Who waits for a circle, who would lead one, and the circles that take further members. */
export function recordsToCircleInput(records: ReadRecords, today: LocalDate): CircleInput {
  const requests = listCircleRequests(records);
  const offers = listOffersNow(records).filter(({ models }) => models.includes('group'));
  const circles = listCircles(records);
  const themes = gatherThemes([
    ...requests.flatMap((one) => one.themes),
    ...offers.flatMap((one) => one.topics),
    ...circles.map(({ theme }) => theme),
  ]);
  const programme = currentProgramme(records.list('programme'));
  const personOf = (id: RecordId): CirclePerson => ({
    personId: id,
    grade: gradeOfId(id, records),
  });
  return {
    applicants: requests.map((request) => ({
      ...personOf(request.mentee),
      requestId: request.id,
      theme: themes.nameOf(request.themes[0] ?? ''),
      slots: listFreeSlots(
        request.slots,
        records.find('person', request.mentee) ?? { ridesBus: false },
        programme,
      ),
      leftOverBefore: request.leftOver,
      appliedOn: request.enteredOn,
    })),
    leaders: offers.map((offer): CircleLeader => ({
      ...personOf(offer.mentor),
      topics: offer.topics.map(themes.nameOf),
      slots: offer.slots,
      isAdult: isAdult(offer.mentor, records, today),
      circles: circles.some(({ mentors }) => mentors.includes(offer.mentor)) ? 0 : 1,
    })),
    openCircles: circles.map((match) => matchToCircle(match, themes, personOf)),
    bans: listBanPairs(records),
    gates: [
      ...listGates(
        requests.map(({ mentee }) => mentee),
        'mentee',
        records,
        today,
      ),
      ...listGates(
        offers.map(({ mentor }) => mentor),
        'mentor',
        records,
        today,
      ),
    ],
  };
}

export const listCircleRequests = (records: ReadRecords): readonly Request[] =>
  listOpenRequests(records).filter(({ model, themes }) => model === 'group' && themes.length > 0);

const listCircles = (records: ReadRecords): readonly Match[] =>
  records
    .list('match')
    .filter((match) => match.model === 'group' && isMatchOpen(match) && match.slot !== '');

const matchToCircle = (
  match: Match,
  themes: Themes,
  personOf: (id: RecordId) => CirclePerson,
): OpenCircle => ({
  id: match.id,
  theme: themes.nameOf(match.theme),
  slot: match.slot,
  leaders: match.mentors.map(personOf),
  members: match.mentees.map(personOf),
});

function gradeOfId(id: RecordId, records: ReadRecords): number | null {
  const person = records.find('person', id);
  return person?.circle === 'pupils' ? gradeOf(person.schoolClass) : null;
}

export function isAdult(id: RecordId, records: ReadRecords, today: LocalDate): boolean {
  const person = records.find('person', id);
  return person !== undefined && !isPerhapsMinor(person, today);
}
