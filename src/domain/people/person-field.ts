import { done, type Outcome, refused } from '../outcome.ts';
import type { Person } from '../records/person.ts';
import { readPhone } from './phone.ts';
import { dateToBorn, readDate } from './russian-dates.ts';
import { readSchoolClass } from './school-class.ts';
import { tidyText } from './spelling.ts';

/** The fields of a person that are typed as text. */
export type PersonTextField = {
  [Name in keyof Person]: Person[Name] extends string | number | null ? Name : never;
}[Exclude<keyof Person, 'id' | 'sex' | 'circle'>];

export type FieldFailure = { readonly type: 'not-a-date' } | { readonly type: 'not-a-number' };

const earliestBirthYear = 1900;

/** What somebody typed, as the record keeps it; what cannot be understood is refused, never guessed. */
export function parsePersonField(
  name: PersonTextField,
  typed: string,
): Outcome<string | number | null, FieldFailure> {
  switch (name) {
    case 'born':
      return parseBorn(typed);
    case 'experienceYears':
      return parseWholeNumber(typed, 0, 80);
    case 'graduationYear':
      return parseWholeNumber(typed, 1900, 2100);
    case 'phone':
    case 'guardianPhone':
      return done(readPhone(typed));
    case 'schoolClass':
    case 'leadsClass': {
      const read = readSchoolClass(typed);
      return done(read.ok ? read.value : tidyText(typed));
    }
    case 'familyName':
    case 'givenName':
    case 'patronymic':
    case 'guardian':
    case 'position':
    case 'workplace':
      return done(tidyText(typed));
    case 'contact':
    case 'note':
      return done(typed.trim());
  }
}

function parseBorn(typed: string): Outcome<string, FieldFailure> {
  if (typed.trim() === '') return done('');
  const date = readDate(typed);
  const isBirth = date && date.year >= earliestBirthYear;
  return isBirth ? done(dateToBorn(date)) : refused({ type: 'not-a-date' });
}

function parseWholeNumber(
  typed: string,
  least: number,
  most: number,
): Outcome<number | null, FieldFailure> {
  if (typed.trim() === '') return done(null);
  const number = Number(typed.trim());
  const isFine = Number.isInteger(number) && number >= least && number <= most;
  return isFine ? done(number) : refused({ type: 'not-a-number' });
}
