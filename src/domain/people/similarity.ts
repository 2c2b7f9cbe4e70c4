import { isInitial, type PersonName } from './names.ts';
import { foldText } from './spelling.ts';
import { isOneErrorApart } from './typing-error.ts';

/** What is compared: folded, so that ё, capitals and hyphens with spaces do not matter. */
export type Identity = {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  /** `2010-05-17`, `2010`, or empty. */
  readonly born: string;
  /** A pupil, a grown-up, or unknown: fathers and sons share names. */
  readonly age: 'pupil' | 'adult' | '';
};

export type Likeness = 'same' | 'similar' | 'different';

export const nameToIdentity = (
  name: PersonName,
  born = '',
  age: Identity['age'] = '',
): Identity => ({
  family: foldText(name.familyName),
  given: foldText(name.givenName),
  patronymic: foldText(name.patronymic),
  born,
  age,
});

/**
 * The same full name and year of birth is the same person; so is the same name where no year
 * contradicts and both are pupils or both are not. Initials, a missing patronymic, one typing error
 * or a year that differs by one are similar: a person decides.
 */
export function compareIdentities(left: Identity, right: Identity): Likeness {
  const names = compareNames(left, right);
  if (names === 'different') return 'different';
  const years = compareBirths(left.born, right.born);
  if (years === 'far') return 'different';
  if (years === 'near') return names === 'equal' ? 'similar' : 'different';
  if (names === 'equal') return isSurelyOne(left, right, years) ? 'same' : 'similar';
  return names === 'shorter' && years === 'same-day' ? 'same' : 'similar';
}

type Births = 'same-day' | 'same-year' | 'unknown' | 'near' | 'far';

function isSurelyOne(left: Identity, right: Identity, births: Births): boolean {
  if (births === 'same-day' || births === 'same-year') return true;
  return left.age === right.age || left.age === '' || right.age === '';
}

function compareBirths(left: string, right: string): Births {
  if (left === '' || right === '') return 'unknown';
  if (left.length > 4 && right.length > 4) {
    if (left === right) return 'same-day';
    // One digit of a date is often wrong; more is another person.
    return isOneErrorApart(left, right) || left.slice(0, 4) === right.slice(0, 4) ? 'near' : 'far';
  }
  const apart = Math.abs(Number(left.slice(0, 4)) - Number(right.slice(0, 4)));
  if (apart === 0) return 'same-year';
  return apart === 1 ? 'near' : 'far';
}

/** `shorter`: one side leaves the patronymic out. */
type Names = 'equal' | 'shorter' | 'alike' | 'different';

function compareNames(left: Identity, right: Identity): Names {
  const family = comparePart(left.family, right.family);
  if (family === 'different' || family === 'absent') return 'different';
  const given = comparePart(left.given, right.given);
  if (given === 'different' || given === 'absent') return 'different';
  const patronymic = comparePart(left.patronymic, right.patronymic);
  const parts = [family, given, patronymic];
  if (parts.every((part) => part === 'equal')) return 'equal';
  if (patronymic === 'different' || parts.filter((part) => part === 'error').length > 1)
    return 'different';
  return family === 'equal' && given === 'equal' && patronymic === 'absent' ? 'shorter' : 'alike';
}

type Part = 'equal' | 'absent' | 'initial' | 'error' | 'different';

function comparePart(left: string, right: string): Part {
  if (left === right) return 'equal';
  if (left === '' || right === '') return 'absent';
  if (isInitial(left) || isInitial(right)) return left[0] === right[0] ? 'initial' : 'different';
  return left.length > 3 && right.length > 3 && isOneErrorApart(left, right)
    ? 'error'
    : 'different';
}
