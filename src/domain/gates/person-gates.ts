import type { LocalDate } from '../dates.ts';
import { type Age, ageOn } from '../people/age.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Consent } from '../records/consent.ts';
import type { Person } from '../records/person.ts';

/** Up to here a guardian signs alone; from the second on, nobody but oneself. */
const signsFromAge = 14;
export const adultFromAge = 18;

/** Grown-ups of the school: they may be alone with pupils without a certificate shown to us. */
export const isOfSchool = ({ circle }: Pick<Person, 'circle'>): boolean =>
  circle === 'pupils' || circle === 'teachers' || circle === 'staff';

/** Whoever may be under 18 is treated so; of a pupil without a date of birth nothing else is safe. */
export function isPerhapsMinor(person: Pick<Person, 'born' | 'circle'>, on: LocalDate): boolean {
  const age = ageOn(person.born, on);
  return age === null ? person.circle === 'pupils' : age.least < adultFromAge;
}

export type Signatures = { readonly self: boolean; readonly guardian: boolean };

/**
 * Who must sign: the guardian under 14, both from 14 to 17, oneself from 18 (152-ФЗ art. 9, ГК
 * art. 26 and 28). Where the year of birth leaves two answers, both signatures are asked for.
 */
export function neededSignatures(
  person: Pick<Person, 'born' | 'circle'>,
  on: LocalDate,
): Signatures {
  const age: Age =
    ageOn(person.born, on) ??
    (person.circle === 'pupils' ? { least: 0, most: adultFromAge } : grownUp);
  return { self: age.most >= signsFromAge, guardian: age.least < adultFromAge };
}

const grownUp: Age = { least: adultFromAge, most: adultFromAge };

/**
 * Two papers, one of each signer, are as good as one with both. What a guardian signed before the
 * fourteenth birthday stays good until the child is grown up, and no longer.
 */
export function missingSignatures(
  person: Pick<Person, 'id' | 'born' | 'circle'>,
  consents: readonly Consent[],
  on: LocalDate,
): Signatures {
  const needed = neededSignatures(person, on);
  const own = consents.filter((one) => one.person === person.id && isInForce(one, on));
  const isSignedBy = (signer: Consent['signerIs']) =>
    own.some(({ signerIs }) => signerIs === signer);
  const isGuardianEnough =
    needed.guardian &&
    own.some((one) => one.signerIs === 'guardian' && !neededSignatures(person, one.on).self);
  return {
    self: needed.self && !isSignedBy('self') && !isSignedBy('both') && !isGuardianEnough,
    guardian: needed.guardian && !isSignedBy('guardian') && !isSignedBy('both'),
  };
}

/** The day of a withdrawal no longer belongs to the consent; the last day of its term does. */
export const isInForce = (
  { on: signedOn, until, withdrawnOn }: Pick<Consent, 'on' | 'until' | 'withdrawnOn'>,
  on: LocalDate,
): boolean =>
  signedOn !== '' &&
  signedOn <= on &&
  (until === '' || on <= until) &&
  (withdrawnOn === '' || on < withdrawnOn);

/** Hours of all trainings up to the day. */
export function trainedHours(person: Person, records: ReadRecords, on: LocalDate): number {
  return records
    .list('training')
    .filter((training) => training.on <= on && training.people.includes(person.id))
    .reduce((sum, { hours }) => sum + hours, 0);
}

export function hasClearance(person: Person, records: ReadRecords, on: LocalDate): boolean {
  return records
    .list('clearance', person.id)
    .some((one) => one.kind === 'criminal-record' && isInForce({ ...one, withdrawnOn: '' }, on));
}
