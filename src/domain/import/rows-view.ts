import type { ImportRow, Resembled } from './draft.ts';
import type { ImportState } from './import-state.ts';
import type { Found, Verdict } from './judge-rows.ts';
import { shownIndexes, statusOf } from './row-status.ts';

/** A window of the rows that are shown. */
export function rowsOf(state: ImportState, offset: number, limit: number): ImportRow[] {
  return shownIndexes(state)
    .slice(offset, offset + limit)
    .flatMap((index) => viewRow(state, index));
}

function viewRow(state: ImportState, index: number): ImportRow[] {
  const source = state.rows[index];
  const judgement = state.judgements[index];
  if (!source || !judgement) return [];
  const { person, participation } = source;
  const { familyName, givenName, patronymic } = person;
  const status = statusOf(state, index);
  return [
    {
      row: source.row,
      status: status === 'left-out' ? verdictToStatus[judgement.verdict] : status,
      decision: state.decisions.get(source.row) ?? null,
      error: status === 'error' ? source.error : null,
      name: { familyName, givenName, patronymic },
      circle: person.circle,
      schoolClass: person.schoolClass,
      born: person.born,
      phone: person.phone,
      guardianPhone: person.guardianPhone,
      position: person.position,
      workplace: person.workplace,
      resembles: judgement.found.flatMap((found) => viewFound(state, found)),
      edits: state.plans[index]?.edits ?? [],
      requestWords: participation?.requestWords ?? '',
      partners: (state.plans[index]?.partners ?? []).map(({ name, person: id, isNew }) => ({
        name,
        person: isNew ? null : id,
      })),
      unread: source.unread,
    },
  ];
}

const verdictToStatus = {
  error: 'error',
  new: 'new',
  known: 'same',
  repeated: 'repeated',
  similar: 'similar',
} as const satisfies Record<Verdict, ImportRow['status']>;

function viewFound(state: ImportState, { of }: Found): Resembled[] {
  if ('row' in of) return [{ kind: 'row', row: of.row }];
  const person = state.register.people.find(({ id }) => id === of.person);
  if (!person) return [];
  const { familyName, givenName, patronymic, schoolClass, born, position } = person;
  const name = { familyName, givenName, patronymic };
  return [{ kind: 'person', person: person.id, name, schoolClass, born, position }];
}
