import type { RecordId } from '../op.ts';
import type { Person } from '../records/person.ts';

type Named = Pick<
  Person,
  'id' | 'familyName' | 'givenName' | 'patronymic' | 'circle' | 'schoolClass' | 'born'
>;

/**
 * The same person entered on two devices. Only what is certain: the same circle and name, and
 * nothing known that tells them apart. Namesakes of different classes or years are two people.
 */
export function findDuplicatePeople(people: readonly Named[]): readonly (readonly RecordId[])[] {
  const namesakes = new Map<string, Named[]>();
  for (const person of people) {
    const name = nameKeyOf(person);
    namesakes.set(name, [...(namesakes.get(name) ?? []), person]);
  }
  return [...namesakes.values()]
    .filter((group) => group.length > 1 && group.some((one) => one.givenName !== ''))
    .filter((group) => group.every((one) => group.every((other) => isCompatible(one, other))))
    .map((group) => group.map((person) => person.id).sort());
}

const nameKeyOf = ({ familyName, givenName, patronymic, circle }: Named) =>
  [circle, familyName, givenName, patronymic]
    .map((part) => part.trim().toLowerCase().replaceAll('ё', 'е'))
    .join(' ');

const isCompatible = (one: Named, other: Named) =>
  isSameOrUnknown(one.schoolClass, other.schoolClass) && isSameOrUnknown(one.born, other.born);

/** A birthday agrees with its year alone. */
const isSameOrUnknown = (one: string, other: string) =>
  one.startsWith(other) || other.startsWith(one);
