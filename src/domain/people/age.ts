import { isLocalDate, type LocalDate } from '../dates.ts';

/** Whole years, at least and at most: they differ where only the year of birth is known. */
export type Age = { readonly least: number; readonly most: number };

/** `null` where nothing is known, or a day of birth lies in the future. */
export function ageOn(born: string, on: LocalDate): Age | null {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  if (isLocalDate(born)) {
    const age = years - (on.slice(5) < born.slice(5) ? 1 : 0);
    return age < 0 ? null : { least: age, most: age };
  }
  if (!/^\d{4}$/.test(born) || years < 0) return null;
  // On the last day of the year every birthday of the year has been.
  const least = on.endsWith('-12-31') ? years : years - 1;
  return { least: Math.max(0, least), most: years };
}

/** `unknown` where the year of birth alone leaves both open. */
export function isAgedBetween(age: Age | null, from: number, until: number): boolean | 'unknown' {
  if (age === null) return 'unknown';
  if (age.most < from || age.least > until) return false;
  return (age.least >= from && age.most <= until) || 'unknown';
}
