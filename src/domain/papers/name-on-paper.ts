import type { Person } from '../records/person.ts';
import type { Case, Sex } from './cases.ts';
import { declineName, type FullName, sexOfName } from './name-cases.ts';

/** «Зуева Ольга Петровна», «Ольга Петровна Зуева» or «Ольга Петровна», as people write it in one field. */
export function readFullName(text: string): FullName {
  const [first = '', second = '', ...rest] = text.trim().split(/\s+/);
  const last = rest.join(' ');
  if (isPatronymic(second)) return { familyName: last, givenName: first, patronymic: second };
  return { familyName: first, givenName: second, patronymic: last };
}

const isPatronymic = (word: string) => /(?:[ое]вич|[ое]вна|ична|[ькм]ич)$/i.test(word);

export const writeFullName = ({ familyName, givenName, patronymic }: FullName): string =>
  [familyName, givenName, patronymic].filter((part) => part !== '').join(' ');

export const personInCase = (person: Person, wanted: Case): string =>
  writeFullName(declineName(person, person.sex, wanted));

export const nameInCase = (text: string, wanted: Case): string =>
  writeFullName(declineName(readFullName(text), null, wanted));

/** «О. П. Зуева», as under a signature. */
export function initialsFirst(text: string): string {
  const { familyName, givenName, patronymic } = readFullName(text);
  if (familyName === '') return text.trim();
  const initials = [givenName, patronymic].filter((part) => part !== '').map(initialOf);
  return [...initials, familyName].join('\u00a0');
}

const initialOf = (name: string) => `${name.charAt(0)}.`;

/** «именуемый» or «именуемая»; both where nobody knows. */
export function bySex(
  person: { readonly sex: Sex | null } & FullName,
  male: string,
  female: string,
): string {
  const sex = person.sex ?? sexOfName(person);
  if (sex === null) return `${male} (${female})`;
  return sex === 'male' ? male : female;
}
