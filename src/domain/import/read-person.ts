import { mapNameParts, type PersonName, readName, spellNamePart } from '../people/names.ts';
import { phonesInText, readPhone } from '../people/phone.ts';
import { dateToBorn, readDate } from '../people/russian-dates.ts';
import { readSchoolClass } from '../people/school-class.ts';
import type { CircleOfInfluence } from '../records/circles.ts';
import type { RowError } from './draft.ts';
import { classOfPlace } from './guess-circle.ts';
import type { RowTexts } from './row-texts.ts';
import type { SourcePerson } from './source-row.ts';

/** What the list as a whole says about each of its people. */
export type PersonContext = {
  readonly circle: CircleOfInfluence;
  readonly isCircleKnown: boolean;
  /** From the title or from a line above the row, for lists without such a column. */
  readonly schoolClass: string;
  readonly isYearNeeded: boolean;
};

export function readPerson(
  texts: RowTexts,
  context: PersonContext,
): { readonly person: SourcePerson; readonly error: RowError | null } {
  const { name, rest } = readNames(texts);
  const isPupil = context.circle === 'pupils';
  const schoolClass = readClass(texts, context, isPupil);
  const born = readBorn(texts);
  const place = texts.text('workplace', 300);
  const { phone, contact, guardian, guardianPhone } = readContacts(texts, isPupil);
  // Without a spread: 5,000 objects put together from others take longer than all the reading.
  const person: SourcePerson = {
    familyName: name.familyName,
    givenName: name.givenName,
    patronymic: name.patronymic,
    sex: readSex(texts),
    circle: context.circle,
    isCircleKnown: context.isCircleKnown,
    schoolClass: schoolClass ?? '',
    born,
    phone,
    contact,
    guardian,
    guardianPhone,
    position: texts.text('position', 300),
    workplace: isPupil && classOfPlace(place) !== '' ? '' : place,
    experienceYears: readWholeNumber(texts, 'experienceYears', 0, 80),
    graduationYear: readWholeNumber(texts, 'graduationYear', 1900, 2100),
    interests: listOf(texts.text('interests', 2000)),
    note: joinTexts([texts.text('note', 3000), rest.slice(0, 500)]),
  };
  return { person, error: errorOf(person, schoolClass, context) };
}

function errorOf(
  person: SourcePerson,
  schoolClass: string | undefined,
  context: PersonContext,
): RowError | null {
  if (person.familyName === '') return 'no-name';
  if (person.givenName === '') return 'no-given-name';
  if (schoolClass === undefined) return 'no-such-class';
  return context.isYearNeeded && person.born === '' ? 'no-year-of-birth' : null;
}

/** Columns of their own win; a column of family names may still hold whole names. */
function readNames(texts: RowTexts): { name: PersonName; rest: string } {
  const family = texts.text('familyName');
  const [given = '', ...behind] = texts.text('givenName').split(' ');
  const patronymic = texts.text('patronymic') || behind.join(' ');
  const whole = texts.raw('fullName');
  if (whole !== '' || given === '') {
    const { rest, ...read } = readName(whole || `${family} ${patronymic}`);
    return { name: mapNameParts(read, (part) => part.slice(0, 200)), rest };
  }
  const parts = { familyName: family, givenName: given, patronymic };
  return { name: mapNameParts(parts, spellNamePart), rest: '' };
}

/** Nothing where a pupil's class is none. */
function readClass(texts: RowTexts, context: PersonContext, isPupil: boolean): string | undefined {
  const written = texts.text('schoolClass');
  if (written === '' && !isPupil) return '';
  if (written === '') return context.schoolClass || classOfPlace(texts.text('workplace', 300));
  const read = readSchoolClass(written);
  if (read.ok) return read.value;
  if (isPupil) return undefined;
  texts.note('schoolClass', written);
  return '';
}

function readBorn(texts: RowTexts): string {
  const written = texts.text('born');
  const date = readDate(written);
  if (written !== '' && !date) texts.note('born', written);
  return date ? dateToBorn(date) : '';
}

/** «Контактные данные (данные представителя)»: grown-ups speak for themselves. */
function readContacts(texts: RowTexts, isPupil: boolean) {
  const { phone, contact, guardian, guardianPhone } = readAllContacts(texts);
  if (isPupil) return { phone, contact, guardian, guardianPhone };
  return {
    phone: phone || guardianPhone,
    contact: contact || guardian,
    guardian: contact ? guardian : '',
    guardianPhone: phone ? guardianPhone : '',
  };
}

function readAllContacts(texts: RowTexts) {
  const own = texts.text('phone', 500);
  const phones = phonesInText(own);
  const contact = texts.text('contact', 500);
  const contactPhones = phonesInText(contact);
  const guardians = phonesInText(texts.text('guardianPhone', 500));
  const [phone = readPhone(own), ...morePhones] = phones.phones;
  const [guardianPhone = '', ...moreGuardianPhones] = guardians.phones;
  const isContactPhone = phone === '' && contactPhones.phones.length > 0;
  const [first = '', ...others] = isContactPhone ? contactPhones.phones : [];
  const restOfContact = isContactPhone ? [contactPhones.words, ...others] : [contact];
  return {
    phone: (phone || first).slice(0, 60),
    contact: joinTexts([...restOfContact, ...morePhones, ...moreGuardianPhones]).slice(0, 500),
    guardian: (texts.text('guardian', 300) || guardians.words).slice(0, 300),
    guardianPhone: guardianPhone.slice(0, 60),
  };
}

function readSex(texts: RowTexts): 'female' | 'male' | null {
  const written = texts.text('sex').toLowerCase();
  if (/^(м|муж|мальч|юнош)/.test(written)) return 'male';
  if (/^(ж|жен|дев)/.test(written)) return 'female';
  if (written !== '') texts.note('sex', written);
  return null;
}

/** «7 лет», «с 2015 года»: the first whole number that can be meant. */
function readWholeNumber(
  texts: RowTexts,
  meaning: 'experienceYears' | 'graduationYear',
  least: number,
  most: number,
): number | null {
  const written = texts.text(meaning);
  const found = /\d+/.exec(written)?.[0];
  const number = Number(found);
  if (found !== undefined && number >= least && number <= most) return number;
  if (written !== '') texts.note(meaning, written);
  return null;
}

const listOf = (text: string) =>
  text
    .split(/[,;]/)
    .map((one) => one.trim().slice(0, 70))
    .filter((one) => one !== '');

const joinTexts = (texts: readonly string[]) => texts.filter((text) => text !== '').join(', ');
