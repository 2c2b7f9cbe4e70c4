import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import { currentProgramme } from '../programme/current-programme.ts';
import type { ReadRecords } from '../read-records.ts';
import type { ConsentKind } from '../records/consent-kinds.ts';
import type { Interview } from '../records/interview.ts';
import type { Match } from '../records/match.ts';
import type { Person } from '../records/person.ts';
import {
  hasClearance,
  isOfSchool,
  isPerhapsMinor,
  missingSignatures,
  type Signatures,
  trainedHours,
} from './person-gates.ts';

/** One thing that is missing; its `type` also names the one thing that cures it (`cureOf`). */
export type Missing =
  | { readonly type: 'consent'; readonly kind: ConsentKind; readonly signatures: Signatures }
  | { readonly type: 'clearance' }
  /** The interview ended with a refusal. */
  | { readonly type: 'mentor-refused' }
  | { readonly type: 'training'; readonly hours: number; readonly needed: number }
  | { readonly type: 'interview' }
  | { readonly type: 'person-unknown' };

export type PersonReadiness = {
  readonly person: RecordId;
  readonly role: Role;
  /** Keeps the match from beginning. */
  readonly missing: readonly Missing[];
  /** To be seen, not to be stopped by. */
  readonly warnings: readonly Missing[];
};

export type Role = 'mentee' | 'mentor';

export type MatchReadiness = {
  readonly match: RecordId;
  readonly isReady: boolean;
  /** Without a goal or an adult who answers for it a match does not begin. */
  readonly missing: readonly ('goal' | 'supervisor')[];
  /** Everyone of the match with something missing or to be warned of; the mentors first. */
  readonly people: readonly PersonReadiness[];
};

/** Before the first meeting (EEPM, standard 3). */
export const trainingHoursNeeded = 2;

/** Everything that keeps a match from beginning, for screens, papers and the gate alike. */
export function listMissing(match: Match, records: ReadRecords, on: LocalDate): MatchReadiness {
  const people = [
    ...match.mentors.map((id) => listMissingOf(id, 'mentor', match, records, on)),
    ...match.mentees.map((id) => listMissingOf(id, 'mentee', match, records, on)),
  ].filter(({ missing, warnings }) => missing.length + warnings.length > 0);
  const missing = listMissingParts(match, records, on);
  const isReady = missing.length === 0 && people.every((one) => one.missing.length === 0);
  return { match: match.id, isReady, missing, people };
}

/** What a match must not be without as long as it runs. */
export const listMissingParts = (
  match: Match,
  records: ReadRecords,
  on: LocalDate,
): MatchReadiness['missing'] => [
  ...(match.goal.trim() === '' ? ['goal' as const] : []),
  ...(hasResponsibleAdult(match, records, on) ? [] : ['supervisor' as const]),
];

const hasResponsibleAdult = (match: Match, records: ReadRecords, on: LocalDate): boolean =>
  match.supervisor !== '' || findResponsibleAdult(match, records, on) !== undefined;

/** Whoever is named, or the first of the mentors who is a grown-up of the school. */
export function findResponsibleAdult(
  { supervisor, mentors }: Pick<Match, 'supervisor' | 'mentors'>,
  records: ReadRecords,
  on: LocalDate,
): Person | undefined {
  if (supervisor !== '') return records.find('person', supervisor);
  return mentors
    .flatMap((id) => records.find('person', id) ?? [])
    .find((mentor) => isOfSchool(mentor) && !isPerhapsMinor(mentor, on));
}

function listMissingOf(
  id: RecordId,
  role: Role,
  match: Match,
  records: ReadRecords,
  on: LocalDate,
): PersonReadiness {
  const person = records.find('person', id);
  if (!person) return { person: id, role, missing: [{ type: 'person-unknown' }], warnings: [] };
  const others = [...match.mentors, ...match.mentees]
    .filter((other) => other !== id)
    .flatMap((other) => records.find('person', other) ?? []);
  return judgePerson(person, role, others, records, on);
}

/** Of somebody who has no match yet: a mentor is then thought of as working with pupils. */
export function listMissingOfPerson(
  person: Person,
  role: Role,
  records: ReadRecords,
  on: LocalDate,
): PersonReadiness {
  return judgePerson(person, role, [somePupil], records, on);
}

const somePupil = { circle: 'pupils', born: '' } as const;

type Company = readonly Pick<Person, 'circle' | 'born'>[];

function judgePerson(
  person: Person,
  role: Role,
  others: Company,
  records: ReadRecords,
  on: LocalDate,
): PersonReadiness {
  const missing = [
    ...listMissingConsents(person, role, others, records, on),
    ...(needsClearance(person, others, records, on) && !hasClearance(person, records, on)
      ? [{ type: 'clearance' } as const]
      : []),
  ];
  if (role === 'mentee') return { person: person.id, role, missing, warnings: [] };
  const decision = lastDecision(person, records);
  const hours = trainedHours(person, records, on);
  const refusal = decision === 'refused' ? [{ type: 'mentor-refused' } as const] : [];
  const warnings: Missing[] = [
    ...(hours < trainingHoursNeeded
      ? [{ type: 'training', hours, needed: trainingHoursNeeded } as const]
      : []),
    ...(decision === null ? [{ type: 'interview' } as const] : []),
  ];
  return { person: person.id, role, missing: [...missing, ...refusal], warnings };
}

/**
 * Everyone agrees to the processing of their data; for a minor the guardian also agrees to taking
 * part; a teacher who guides a colleague does so as paid work (ТК art. 351.8).
 */
function listMissingConsents(
  person: Person,
  role: Role,
  others: Company,
  records: ReadRecords,
  on: LocalDate,
): Missing[] {
  const kinds: ConsentKind[] = ['processing'];
  if (isPerhapsMinor(person, on)) {
    kinds.push(role === 'mentee' ? 'participation-mentee' : 'participation-mentor');
  }
  const isAmongTeachers = others.length > 0 && others.every(({ circle }) => circle === 'teachers');
  if (role === 'mentor' && person.circle === 'teachers' && isAmongTeachers) kinds.push('labour');
  const consents = records.list('consent', person.id);
  return kinds.flatMap((kind): Missing[] => {
    const ofKind = consents.filter((one) => one.kind === kind);
    const signatures = missingSignatures(person, ofKind, on);
    return signatures.self || signatures.guardian ? [{ type: 'consent', kind, signatures }] : [];
  });
}

/** In either role: a pupil who teaches a neighbour is as much a minor beside an adult from outside. */
function needsClearance(
  person: Person,
  others: Company,
  records: ReadRecords,
  on: LocalDate,
): boolean {
  if (isOfSchool(person) || isPerhapsMinor(person, on)) return false;
  if (currentProgramme(records.list('programme'))?.needsClearance === false) return false;
  return others.some((other) => isPerhapsMinor(other, on));
}

export const lastDecision = (person: Pick<Person, 'id'>, records: ReadRecords) =>
  latestDecision(records.list('interview', person.id));

/** Of the latest interview with a decision; `null` where nothing is decided. */
export function latestDecision(interviews: readonly Interview[]): Interview['decision'] {
  const decided = interviews
    .filter(({ decision }) => decision !== null)
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  return decided.at(-1)?.decision ?? null;
}
