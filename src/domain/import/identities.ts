import { type Identity, nameToIdentity } from '../people/similarity.ts';
import type { Person } from '../records/person.ts';
import type { SourcePerson } from './source-row.ts';

/**
 * A father and his son may share a whole name. That somebody is a pupil counts only where more
 * than a form of mentoring says so: a class or a year of birth.
 */
export function personToIdentity(person: Person): Identity {
  return nameToIdentity(person, person.born, ageOf(person));
}

export function sourceToIdentity(person: SourcePerson): Identity {
  return nameToIdentity(person, person.born, person.isCircleKnown ? ageOf(person) : '');
}

function ageOf(person: Pick<Person, 'circle' | 'schoolClass' | 'born'>): Identity['age'] {
  if (person.circle !== 'pupils') return person.circle === 'residents' ? '' : 'adult';
  return person.schoolClass === '' && person.born === '' ? '' : 'pupil';
}
