import type { LocalDate } from '../dates.ts';
import { isSameJson } from '../json.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Match } from '../records/match.ts';
import {
  listMissing,
  listMissingOfPerson,
  type Missing,
  type PersonReadiness,
  type Role,
} from './readiness.ts';

/**
 * Everybody who wants to take part or does: mentees with a request, mentors with an offer, all
 * people of matches that are not finished. Where there is a match it decides what is needed; without
 * one a mentor is thought of as working with pupils.
 */
export function listCandidates(records: ReadRecords, on: LocalDate): readonly PersonReadiness[] {
  const matches = records.list('match').filter(({ status }) => status.state !== 'closed');
  const known = new Map<string, PersonReadiness>();
  for (const match of matches) {
    const found = listMissing(match, records, on).people;
    for (const one of rolesOf(match)) {
      const key = keyOf(one);
      const here = found.find((other) => keyOf(other) === key) ?? one;
      const before = known.get(key);
      known.set(key, before ? join(before, here) : here);
    }
  }
  const requests = records.list('request').filter(({ status }) => status !== 'closed');
  const offers = records.list('offer').filter(({ finishedOn }) => finishedOn === '');
  for (const { mentee } of requests) addCandidate(mentee, 'mentee');
  for (const { mentor } of offers) addCandidate(mentor, 'mentor');
  return [...known.values()].filter(({ person }) => records.find('person', person) !== undefined);

  function addCandidate(id: RecordId, role: Role) {
    const key = keyOf({ person: id, role });
    const person = records.find('person', id);
    if (person && !known.has(key)) known.set(key, listMissingOfPerson(person, role, records, on));
  }
}

const keyOf = ({ person, role }: Pick<PersonReadiness, 'person' | 'role'>) => `${role} ${person}`;

const rolesOf = ({ mentors, mentees }: Match): readonly PersonReadiness[] => [
  ...mentors.map((person) => ({ person, role: 'mentor' as const, missing: [], warnings: [] })),
  ...mentees.map((person) => ({ person, role: 'mentee' as const, missing: [], warnings: [] })),
];

/** What one match asks for and another does not is asked for. */
const join = (one: PersonReadiness, other: PersonReadiness): PersonReadiness => ({
  ...one,
  missing: joinMissing(one.missing, other.missing),
  warnings: joinMissing(one.warnings, other.warnings),
});

const joinMissing = (some: readonly Missing[], more: readonly Missing[]): readonly Missing[] => [
  ...some,
  ...more.filter((one) => !some.some((known) => isSameJson(known, one))),
];
