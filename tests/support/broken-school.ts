import { daysBetween } from '../../src/domain/dates.ts';
import { isDeleted } from '../../src/domain/deletion.ts';
import { readRecord } from '../../src/domain/record.ts';
import { type Match, match } from '../../src/domain/records/match.ts';
import { buildToday } from '../../src/domain/today/build-today.ts';
import type { Attention } from '../../src/domain/today/attention.ts';
import { recordsOf, type SchoolDevice } from './school-device.ts';
import { noEvidence, toMatchRow } from './school-records.ts';

/**
 * Which invariants of the programme are broken on a device, said once more in the plainest words and
 * without a line of the product's rules: what is broken, and how much of it.
 */
export type Broken = ReadonlyMap<string, number>;

type School = ReturnType<typeof recordsOf>;

const isRunning = ({ status }: Pick<Match, 'status'>) =>
  status.state === 'active' || status.state === 'paused';

/** What a change of the device itself must never break, unless it writes down a fact. */
export function findBroken(device: SchoolDevice, today: string): Broken {
  const school = recordsOf(device);
  const broken = new Map<string, number>();
  for (const one of school.list('match').filter(isRunning)) {
    for (const line of findBrokenOfMatch(one, school, today)) broken.set(line, 1);
  }
  for (const { mentor, capacity } of school.list('offer')) {
    const mentees = new Set(
      school
        .list('match')
        .filter((one) => isRunning(one) && one.mentors.includes(mentor))
        .flatMap((one) => one.mentees),
    );
    if (mentees.size > capacity) broken.set(`over-capacity ${mentor}`, mentees.size);
  }
  for (const one of school.list('match')) {
    if (isEndUntold(one)) broken.set(`closing-incomplete ${one.id}`, 1);
  }
  for (const one of listDeletedMatches(device)) {
    const met = school.list('meeting').filter((meeting) => meeting.match === one.id);
    const held = met.filter(({ state }) => state === 'held').length;
    if (held > 0) broken.set(`deleted-with-meetings ${one.id}`, held);
  }
  return broken;
}

function isEndUntold({ status, history }: Match): boolean {
  const hasWorked = Object.values(history).some((past) => isRunning({ status: past }));
  if (status.state !== 'closed' || !hasWorked) return false;
  const { result = '', talks = null } = status.closure ?? {};
  const told = [talks?.mentor, talks?.mentee].filter(
    (one) => one && (one.talk === 'held' || one.because.trim().length > 0),
  );
  return result.trim().length === 0 || told.length < 2;
}

function findBrokenOfMatch(one: Match, school: School, today: string): readonly string[] {
  const { id, mentors, mentees } = one;
  const people = new Set([...mentors, ...mentees]);
  const roles = [
    ...mentors.map((person) => [person, 'participation-mentor'] as const),
    ...mentees.map((person) => [person, 'participation-mentee'] as const),
  ];
  const isAlone = mentors.length === 0 || mentees.length === 0;
  const isApart = (ban: { readonly people: readonly string[] }) =>
    ban.people.every((person) => people.has(person));
  return [
    ...(isAlone ? [`match-without-people ${id}`] : []),
    ...mentors
      .filter((person) => mentees.includes(person))
      .map((person) => `own-mentor ${id} ${person}`),
    ...(school.list('ban').some(isApart) ? [`banned-together ${id}`] : []),
    ...(one.goal.trim() === '' || (one.supervisor === '' && !mentors.includes('teacher'))
      ? [`match-not-ready ${id}`]
      : []),
    ...roles
      .filter(([person, participation]) => !hasSigned(person, participation, school, today))
      .map(([person]) => `person-not-ready ${person} in ${id}`),
  ];
}

/** All papers of this school are signed by both, so who must sign at which age is not asked here. */
function hasSigned(person: string, participation: string, school: School, today: string): boolean {
  const born = school.find('person', person)?.born ?? '';
  const isMinor = daysBetween(born, today) < 18 * 365;
  const kinds = ['processing', ...(isMinor ? [participation] : [])];
  return kinds.every((kind) =>
    school
      .list('consent')
      .some(
        (one) =>
          one.person === person &&
          one.kind === kind &&
          one.on <= today &&
          (one.withdrawnOn === '' || today < one.withdrawnOn),
      ),
  );
}

function listDeletedMatches({ states, tables }: SchoolDevice): readonly Match[] {
  return [...states].flatMap(([id, state]) =>
    tables.get(id) === 'match' && isDeleted(state) ? [readRecord(match, id, state)] : [],
  );
}

/** People with two meetings of different matches at once, each day on its own. */
export function findCollisions(device: SchoolDevice, today: string): ReadonlySet<string> {
  const school = recordsOf(device);
  const coming = school
    .list('meeting')
    .filter(({ state, when }) => state === 'planned' && when.date >= today && when.time !== '');
  const collisions = new Set<string>();
  for (const one of coming) {
    for (const other of coming) {
      const [first, second] = [school.find('match', one.match), school.find('match', other.match)];
      if (!first || !second || first.id === second.id || one.when.date !== other.when.date)
        continue;
      const start = minuteOf(one.when.time);
      const apart = minuteOf(other.when.time) - start;
      if (apart < 0 || apart >= one.minutes) continue;
      for (const person of [...first.mentors, ...first.mentees]) {
        const isInBoth = [...second.mentors, ...second.mentees].includes(person);
        if (isInBoth) collisions.add(`${person} ${one.when.date}`);
      }
    }
  }
  return collisions;
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Active, and neither a meeting planned nor quiet; in this school nobody has a usual hour. */
export function findWithoutDate(device: SchoolDevice, today: string): readonly string[] {
  const school = recordsOf(device);
  return school
    .list('match')
    .filter(({ status }) => status.state === 'active')
    .filter(({ id }) => school.list('meeting', id).every(({ state }) => state !== 'planned'))
    .filter(({ id }) => school.list('checkIn', id).every(({ quietUntil }) => quietUntil < today))
    .map(({ id }) => id);
}

/** The lines of «Сегодня», as the worker asks for them. */
export function attentionOf(device: SchoolDevice, today: string): readonly Attention[] {
  const school = recordsOf(device);
  const meetings = school.list('meeting');
  return buildToday({
    today,
    programme: null,
    people: school.list('person'),
    evidence: noEvidence,
    requests: [],
    offers: school.list('offer'),
    matches: school.list('match'),
    deletedMatches: listDeletedMatches(device),
    rules: school,
    checkIns: school.list('checkIn'),
    meetingRows: meetings.map(({ id, match: of, minutes, state, when }) => {
      return { id, match: of, minutes, state, date: when.date, time: when.time };
    }),
    comingMeetings: meetings.filter(({ when }) => when.date >= today),
    waiting: [],
    deleted: [],
    duplicatePeople: [],
    silentDevices: [],
    toMatchRow,
  }).attention;
}
