import type { Change, Fields } from '../changes.ts';
import type { Json } from '../json.ts';
import type { RecordId } from '../op.ts';
import { type PersonName, sexOf } from '../people/names.ts';
import { nameToIdentity } from '../people/similarity.ts';
import type { Person } from '../records/person.ts';
import type { FieldEdit } from './draft.ts';
import { circleOfWorkplace, classOfPlace } from './guess-circle.ts';
import { personToIdentity, sourceToIdentity } from './identities.ts';
import type { ImportKind } from './meanings.ts';
import { createPartnerFinder } from './partner-finder.ts';
import { readOwnBases } from './own-bases.ts';
import { personEdits } from './person-edits.ts';
import { createParticipationPlanner } from './plan-participation.ts';
import type { Register } from './register.ts';
import type { RowOutcome } from './row-outcomes.ts';
import type { Participation, SourcePerson, SourceRow } from './source-row.ts';

/** What one row of the list does to the records. */
export type RowPlan = {
  readonly changes: readonly Change[];
  readonly edits: readonly FieldEdit[];
  readonly partners: readonly PlannedPartner[];
};

type PlannedPartner = {
  readonly name: PersonName;
  readonly place: string;
  readonly person: RecordId;
  readonly isNew: boolean;
};

/**
 * Turns the rows into changes, row by row. What the register holds already is not written again,
 * so the same list a second time changes nothing. The same order of ids for the same input.
 */
export function planRows(
  rows: readonly SourceRow[],
  outcomes: readonly RowOutcome[],
  kind: ImportKind,
  register: Register,
  newId: () => RecordId,
): RowPlan[] {
  const people = new Map(register.people.map((person) => [person.id, person]));
  const ids = assignIds(rows, outcomes, people, newId);
  const partners = createPartnerFinder();
  if (kind !== 'people') {
    for (const person of register.people) partners.add(person.id, personToIdentity(person));
    rows.forEach(({ person, row }, index) => {
      const id = outcomes[index]?.type === 'create' ? ids.get(row) : undefined;
      if (id !== undefined) partners.add(id, sourceToIdentity(person));
    });
  }
  const participations = createParticipationPlanner(register, newId);
  const ownBases = kind === 'people' ? undefined : readOwnBases(kind, register);

  const planPartners = (participation: Participation): PlannedPartner[] =>
    participation.partners.map((name, index) => {
      const known = partners.find(name);
      const person = known ?? newId();
      if (known === undefined) partners.add(person, nameToIdentity(name));
      const place = participation.partnerPlaces[index] ?? '';
      return { name, place, person, isNew: known === undefined };
    });

  const toldAlready = ({ partners: names, partnerPlaces }: Participation) => {
    const named = names.flatMap((name, index): PlannedPartner[] => {
      const person = partners.find(name);
      const place = partnerPlaces[index] ?? '';
      return person === undefined ? [] : [{ name, place, person, isNew: false }];
    });
    return { changes: [], named };
  };

  const planPerson = (id: RecordId, row: SourceRow, outcome: RowOutcome) => {
    if (outcome.type === 'create') return { changes: [createPerson(id, row.person)], edits: [] };
    const person = people.get(id);
    const isToldAlready = ownBases?.tellOfPerson(id, row.person) ?? false;
    if (outcome.type !== 'known' || !person || isToldAlready) return { changes: [], edits: [] };
    const { fields, edits } = personEdits(person, row.person);
    if (Object.keys(fields).length === 0) return { changes: [], edits };
    people.set(id, { ...person, ...fields });
    return { changes: [{ type: 'edit', table: 'person', id, fields } as const], edits };
  };

  const planParticipation = (id: RecordId, participation: Participation) => {
    if (ownBases?.tellOfParticipation(id, participation)) return toldAlready(participation);
    const named = planPartners(participation);
    const changes: Change[] = named
      .filter(({ isNew }) => isNew)
      .map((partner) => createNamed(partner, kind, participation));
    const { planRequest, planOffer, planMatch } = participations;
    changes.push(...(kind === 'mentees' ? planRequest : planOffer)(id, participation));
    for (const { person } of named) {
      const [mentor, mentee] = kind === 'mentees' ? [person, id] : [id, person];
      changes.push(...planMatch(mentor, mentee, participation));
    }
    return { changes, named };
  };

  return rows.map((row, index) => {
    const outcome = outcomes[index];
    const id = ids.get(row.row);
    if (id === undefined || !outcome) return nothing;
    const { changes, edits } = planPerson(id, row, outcome);
    if (!row.participation) return { changes, edits, partners: [] };
    const more = planParticipation(id, row.participation);
    return { changes: [...changes, ...more.changes], edits, partners: more.named };
  });
}

const nothing: RowPlan = { changes: [], edits: [], partners: [] };

/** Whom each row is about. A row that repeats one which is not taken is not taken either. */
function assignIds(
  rows: readonly SourceRow[],
  outcomes: readonly RowOutcome[],
  people: ReadonlyMap<RecordId, Person>,
  newId: () => RecordId,
): ReadonlyMap<number, RecordId> {
  const ids = new Map<number, RecordId>();
  rows.forEach(({ row }, index) => {
    const outcome = outcomes[index];
    let id: RecordId | undefined;
    if (outcome?.type === 'create') id = newId();
    if (outcome?.type === 'known' && people.has(outcome.person)) id = outcome.person;
    if (outcome?.type === 'repeat') id = ids.get(outcome.row);
    if (id !== undefined) ids.set(row, id);
  });
  return ids;
}

function createPerson(id: RecordId, source: SourcePerson): Change {
  const { isCircleKnown: _isCircleKnown, ...person } = source;
  return create(id, { ...person, sex: person.sex ?? sexOf(person) });
}

/** Of somebody named in the other column only a name, a side and a place are known. */
function createNamed(
  { person, name: { familyName, givenName, patronymic }, place }: PlannedPartner,
  kind: ImportKind,
  { partnerCircle }: Participation,
): Change {
  const circle = partnerCircle ?? (kind === 'mentees' ? circleOfWorkplace(place) : 'pupils');
  const name = { familyName, givenName, patronymic };
  const schoolClass = circle === 'pupils' ? classOfPlace(place) : '';
  const workplace = schoolClass === '' ? place : '';
  return create(person, { ...name, circle, schoolClass, workplace, sex: sexOf(name) });
}

/** Fields that are empty need no writing. */
function create(id: RecordId, all: Fields): Change {
  const fields: Record<string, Json> = {};
  for (const [name, value] of Object.entries(all)) {
    const isEmpty = value === '' || value === null || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) fields[name] = value;
  }
  return { type: 'create', table: 'person', id, fields };
}
