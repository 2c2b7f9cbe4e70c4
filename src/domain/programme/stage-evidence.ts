import type { LocalDate } from '../dates.ts';
import { latestDecision } from '../gates/readiness.ts';
import { missingSignatures } from '../gates/person-gates.ts';
import type { RecordId } from '../op.ts';
import type { Consent } from '../records/consent.ts';
import type { SchoolDocument } from '../records/document.ts';
import type { Interview } from '../records/interview.ts';
import type { Person } from '../records/person.ts';
import type { StageTask } from '../records/stage-task.ts';
import type { Training } from '../records/training.ts';

/** The papers and tasks behind the stages; what people, requests and matches say comes beside them. */
export type StageEvidence = {
  /** Of the programme that is judged, each one once. */
  readonly tasks: readonly StageTask[];
  readonly documents: readonly Pick<SchoolDocument, 'id' | 'kind' | 'number' | 'on'>[];
  readonly consents: readonly Consent[];
  readonly interviews: readonly Interview[];
  readonly trainings: readonly Training[];
};

/**
 * Who of a crowd has a paper. A large school has thousands of each: they are sorted by person once,
 * and asked for nobody but those whom a stage counts.
 */
export function readPeopleEvidence(
  evidence: Pick<StageEvidence, 'consents' | 'interviews' | 'trainings'>,
  people: readonly Pick<Person, 'id' | 'born' | 'circle'>[],
  on: LocalDate,
) {
  const peopleById = new Map(people.map((person) => [person.id, person]));
  const processing = evidence.consents.filter(({ kind }) => kind === 'processing');
  const consents = groupBy(processing, ({ person }) => person);
  const interviews = groupBy(evidence.interviews, ({ mentor }) => mentor);
  const hours = new Map<RecordId, number>();
  for (const training of evidence.trainings) {
    if (training.on > on) continue;
    for (const id of training.people) hours.set(id, (hours.get(id) ?? 0) + training.hours);
  }
  return {
    mayBeKept: (id: RecordId): boolean => {
      const person = peopleById.get(id);
      if (!person) return false;
      const missing = missingSignatures(person, consents.get(id) ?? [], on);
      return !missing.self && !missing.guardian;
    },
    decisionOf: (id: RecordId) => latestDecision(interviews.get(id) ?? []),
    hoursOf: (id: RecordId): number => hours.get(id) ?? 0,
  };
}

function groupBy<One>(
  all: readonly One[],
  keyOf: (one: One) => RecordId,
): ReadonlyMap<RecordId, readonly One[]> {
  const groups = new Map<RecordId, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
