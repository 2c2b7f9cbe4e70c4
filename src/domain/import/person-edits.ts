import { isInitial } from '../people/names.ts';
import type { Fields } from '../changes.ts';
import type { Person } from '../records/person.ts';
import type { FieldEdit } from './draft.ts';
import type { SourcePerson } from './source-row.ts';

/**
 * What a row adds to a person who is known already. A list may know more or less than the register:
 * what is coarser (a year instead of a date, 8 instead of 8А) replaces nothing, and an empty cell
 * erases nothing.
 */
export function personEdits(
  person: Person,
  source: SourcePerson,
): { readonly fields: Fields; readonly edits: readonly FieldEdit[] } {
  const wanted = {
    ...(isInitial(person.givenName) && { givenName: source.givenName }),
    patronymic: finerPatronymic(person, source),
    sex: person.sex ?? source.sex,
    circle: person.circle === 'residents' ? source.circle : person.circle,
    schoolClass: finerClass(person.schoolClass, source.schoolClass),
    born: finerBirth(person.born, source.born),
    phone: source.phone || person.phone,
    guardianPhone: source.guardianPhone || person.guardianPhone,
    position: source.position || person.position,
    workplace: source.workplace || person.workplace,
    experienceYears: source.experienceYears ?? person.experienceYears,
    graduationYear: source.graduationYear ?? person.graduationYear,
    contact: person.contact || source.contact,
    guardian: person.guardian || source.guardian,
    note: person.note || source.note,
    interests: [...new Set([...person.interests, ...source.interests])],
  } satisfies Partial<Person>;
  const changed = Object.entries(wanted).filter(
    ([name, value]) => String(value) !== String(valueOf(person, name)),
  );
  return {
    fields: Object.fromEntries(changed),
    edits: changed.flatMap(([name, value]) => {
      const from = String(valueOf(person, name) ?? '');
      return isEditable(name) ? [{ field: name, from, to: String(value ?? '') }] : [];
    }),
  };
}

const editable = [
  'givenName',
  'patronymic',
  'sex',
  'circle',
  'schoolClass',
  'born',
  'phone',
  'guardianPhone',
  'position',
  'workplace',
  'experienceYears',
  'graduationYear',
  'contact',
  'guardian',
  'note',
  'interests',
] as const satisfies readonly (keyof Person)[];

type Editable = (typeof editable)[number];

const isEditable = (name: string): name is Editable =>
  (editable as readonly string[]).includes(name);

const valueOf = (person: Person, name: string) => (isEditable(name) ? person[name] : undefined);

const finerPatronymic = (person: Person, source: SourcePerson) => {
  const isCoarse = person.patronymic === '' || isInitial(person.patronymic);
  return isCoarse ? source.patronymic || person.patronymic : person.patronymic;
};

const finerBirth = (known: string, written: string) => {
  const isCoarser = written === '' || (written.length === 4 && known.startsWith(written));
  return isCoarser ? known : written;
};

const finerClass = (known: string, written: string) => {
  const isCoarser =
    written === '' || (/^\d+$/.test(written) && Number.parseInt(known, 10) === Number(written));
  return isCoarser ? known : written;
};
