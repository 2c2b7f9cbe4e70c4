import type { LocalDate } from '../dates.ts';
import { nameToText } from '../people/names.ts';
import { spellPhone } from '../people/phone.ts';
import { isEmptyCell, tidyText } from '../people/spelling.ts';
import { formOnPaper } from '../records/form-words.ts';
import { isForm } from '../records/forms.ts';
import { resultOf } from '../pairing/closure.ts';
import type { Match } from '../records/match.ts';
import type { Offer } from '../records/offer.ts';
import type { Person } from '../records/person.ts';
import type { Request } from '../records/request.ts';

/** One line, and nothing where people write «нет»: the import reads it so too. */
export const cellText = (text: string): string => (isEmptyCell(text) ? '' : tidyText(text));

export const nameOf = (person: Person): string => tidyText(nameToText(person));

export const formText = (form: string | null): string => (isForm(form) ? formOnPaper[form] : '');

/** Of a pupil as mentee the parent's; without them the pupil's own, and the other way round. */
export function contactOf(person: Person, wanted: 'own' | 'representative'): string {
  const own = joinParts([spellPhone(person.phone), person.contact]);
  const guardians = joinParts([spellPhone(person.guardianPhone), person.guardian]);
  const isRepresented = wanted === 'representative' && person.circle === 'pupils';
  return isRepresented ? guardians || own : own || guardians;
}

/** A pupil's class; of those who work at the school the school, where no other place is written. */
export function placeOf({ circle, schoolClass, workplace }: Person, school: string): string {
  const grade = circle === 'pupils' && schoolClass !== '' ? `${schoolClass} класс` : '';
  const own = circle === 'teachers' || circle === 'staff' ? school : '';
  return grade || cellText(workplace) || cellText(own);
}

/** In own words, else by the numbers that matching counts. */
export function agesOf({ ages, ageFrom, ageUntil }: Offer): string {
  if (cellText(ages) !== '') return cellText(ages);
  if (ageFrom === null && ageUntil === null) return '';
  if (ageUntil === null) return `от ${ageFrom}`;
  return ageFrom === null ? `до ${ageUntil}` : `${ageFrom}–${ageUntil}`;
}

export function hoursOf({ hours, hoursByModel }: Offer): string {
  const most = Math.max(0, ...Object.values(hoursByModel));
  return cellText(hours) || (most > 0 ? `${most} ч в месяц` : '');
}

export const beganOn = ({ period, proposedOn }: Match): LocalDate => period.from || proposedOn;

/** A match that is over says when it ended; one that goes on, until when it is meant to last. */
export const finishedOn = ({ status, period }: Match): LocalDate =>
  (status.state === 'closed' ? status.on : '') || period.until;

/** Only of a match that is over. What ended without a result says why. */
export function finishedMark(match: Match, request: Request | undefined): string {
  const { status } = match;
  if (status.state !== 'closed') return '';
  const reason = cellText(resultOf(match)) === '' ? cellText(status.reason) : '';
  return reason || cellText(request?.finishedMark ?? '') || 'завершена';
}

const joinParts = (parts: readonly string[]) =>
  parts
    .map(cellText)
    .filter((part) => part !== '')
    .join(', ');
