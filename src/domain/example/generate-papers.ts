import type { Change, Fields } from '../changes.ts';
import { addDays, type LocalDate } from '../dates.ts';
import { isOfSchool, isPerhapsMinor, neededSignatures } from '../gates/person-gates.ts';
import type { RecordId } from '../op.ts';
import type { ConsentKind } from '../records/consent-kinds.ts';
import type { Needs } from './generate-needs.ts';
import type { People } from './generate-people.ts';
import { beginningOf, type MatchPlan } from './match-plan.ts';
import { listParticipants, type Participant } from './participants.ts';

// These strings are content of invented records, as a school would type them in; they are no words
// of the interface, and so they are not translated.

type Given = { readonly newId: () => RecordId; readonly today: LocalDate };

/** Somebody enters the programme in a role, and signs for it on a day. */
type Entrant = {
  readonly id: RecordId;
  readonly on: LocalDate;
  readonly kind: 'participation-mentee' | 'participation-mentor' | 'labour';
};
type Signing = Entrant & { readonly person: Participant };

/** So many of the pupils who wait have no consent yet. */
const withoutConsent = 4;

/**
 * The papers without which nobody begins: consents, certificates, trainings, interviews. One
 * grown-up from outside, who has nobody yet, has shown no certificate.
 */
export function generatePapers(
  plans: readonly MatchPlan[],
  needs: Needs,
  people: People,
  { newId, today }: Given,
): readonly Change[] {
  const participants = listParticipants(people);
  const signings = listEntrants(plans, needs, today).flatMap((entrant): Signing[] => {
    const person = participants.get(entrant.id);
    return person ? [{ ...entrant, person }] : [];
  });
  const uncleared = needs.freeMentors.at(-1);
  const mentors = firstOfEach(signings.filter(({ kind }) => kind !== 'participation-mentee'));
  const outsiders = mentors.filter(({ person }) => isOutsider(person, today));
  const papers: [table: string, fields: Fields][] = [
    ...firstOfEach(signings).map((one) => consentFields(one, 'processing')),
    ...signings.filter(needsSignature).map((one) => consentFields(one, one.kind)),
    ...outsiders.filter(({ id }) => id !== uncleared).map(clearanceFields),
    ...mentors.map(interviewFields),
    trainingFields(mentors),
  ];
  return papers.map(([table, fields]) => ({ type: 'create', table, id: newId(), fields }));
}

/** The earliest day of each person comes first. */
function listEntrants(plans: readonly MatchPlan[], needs: Needs, today: LocalDate): Entrant[] {
  const lately = addDays(today, -2);
  const entrants = plans.flatMap((plan): Entrant[] => {
    const on = addDays(beginningOf(plan, today), -5);
    const isLabour = plan.story.official?.form === 'teacher-teacher';
    const mentorKind = isLabour ? 'labour' : 'participation-mentor';
    return [
      ...plan.mentors.map((id) => ({ id, on, kind: mentorKind }) as const),
      ...plan.mentees.map((id) => ({ id, on, kind: 'participation-mentee' }) as const),
    ];
  });
  const waiting = needs.waitingMentees.slice(withoutConsent);
  return [
    ...entrants.sort((one, other) => (one.on < other.on ? -1 : 1)),
    ...waiting.map((id) => ({ id, on: lately, kind: 'participation-mentee' }) as const),
    ...needs.freeMentors.map((id) => ({ id, on: lately, kind: 'participation-mentor' }) as const),
  ];
}

function firstOfEach(signings: readonly Signing[]): readonly Signing[] {
  const firsts = new Map<RecordId, Signing>();
  for (const one of signings) if (!firsts.has(one.id)) firsts.set(one.id, one);
  return [...firsts.values()];
}

const isOutsider = (person: Participant, on: LocalDate) =>
  !isOfSchool(person) && !isPerhapsMinor(person, on);

const needsSignature = ({ person, kind, on }: Signing, index: number, all: readonly Signing[]) =>
  (kind === 'labour' || isPerhapsMinor(person, on)) &&
  all.findIndex((one) => one.id === person.id && one.kind === kind) === index;

function consentFields({ person, on }: Signing, kind: ConsentKind): [string, Fields] {
  const needed = neededSignatures(person, on);
  const guardian = needed.self ? 'both' : 'guardian';
  const [guardianName = '', kinship = ''] = person.guardian.split(', ');
  const labour = { from: on, pay: '15 % оклада', contractNumber: '1', contractOn: on };
  const fields = {
    person: person.id,
    kind,
    version: '1',
    signer: needed.guardian ? guardianName : person.fullName,
    signerIs: needed.guardian ? guardian : 'self',
    basis: needed.guardian ? kinship : '',
    on,
    ...(kind === 'labour' && labour),
  };
  return ['consent', fields];
}

const clearanceFields = ({ id, on }: Signing, index: number): [string, Fields] => [
  'clearance',
  { person: id, kind: 'criminal-record', number: `38/${1041 + index * 7}`, on },
];

const interviewFields = ({ id, on }: Signing): [string, Fields] => [
  'interview',
  {
    mentor: id,
    on: addDays(on, -2),
    interviewer: 'Зуева Ольга Петровна',
    scores: { motivation: 3, experience: 2, communication: 3, reliability: 2, safety: 3 },
    decision: 'accepted',
  },
];

const trainingFields = (mentors: readonly Signing[]): [string, Fields] => [
  'training',
  {
    topic: 'Школа наставника: правила, цель, первая встреча, завершение',
    hours: 2,
    on: mentors[0]?.on ?? '',
    leader: 'Власова Светлана Юрьевна',
    people: mentors.map(({ id }) => id),
  },
];
