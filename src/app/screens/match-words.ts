import type { MatchRow, PersonRow } from '../../domain/views.ts';
import { addressName, givenAndFamily, initialsOf, shortName } from '../text/names.ts';
import { textOf } from '../text/text-of.ts';

/** «Алексей Кузнецов — Маша Старкова, 8 «А»», «Круг «Куда после девятого»». */
export function matchTitle(row: Pick<MatchRow, 'title' | 'mentors' | 'mentees'>): string {
  if (row.title) return textOf('mentoring').circleTitle(row.title);
  return textOf('mentoring').pair(sideWords(row.mentors), sideWords(row.mentees));
}

/** «Кузнецов и Старкова»: the heading of a form. */
export function matchShortTitle(row: MatchRow): string {
  if (row.title) return textOf('mentoring').circleTitle(row.title);
  const [mentor] = row.mentors;
  const [mentee] = row.mentees;
  return textOf('mentoring').two(familyOf(mentor), familyOf(mentee));
}

/** «Кузнецов – Старкова»: the narrow column of a table. */
export function matchLabel(row: MatchRow): string {
  if (row.title) return textOf('mentoring').circleTitle(row.title);
  return `${familyOf(row.mentors[0])} – ${familyOf(row.mentees[0])}`;
}

/** «Один на один · робототехника» */
export function matchKindWords(row: MatchRow): string {
  return [textOf('records').models[row.model], row.theme].filter(Boolean).join(' · ');
}

function sideWords(side: readonly PersonRow[]): string {
  const [first, ...others] = side;
  if (!first) return textOf('records').withoutName;
  const words = personWords(first);
  return others.length === 0 ? words : `${words} ${textOf('mentoring').more(others.length)}`;
}

/** A teacher is addressed by name and patronymic, a pupil is named with the class. */
export function personWords(person: PersonRow): string {
  const isAdult = person.circle === 'teachers' || person.circle === 'staff';
  const name = isAdult && person.patronymic ? addressName(person) : givenAndFamily(person);
  const words = name || textOf('records').withoutName;
  return person.schoolClass ? `${words}, ${classWords(person.schoolClass)}` : words;
}

/** `8А` is spoken 8 «А», `8` is «8 класс». */
export function classWords(schoolClass: string): string {
  const parts = /^(\d+)([А-ЯA-Z]?)$/u.exec(schoolClass);
  if (!parts) return schoolClass;
  return parts[2] ? `${parts[1]}\u00a0«${parts[2]}»` : textOf('records').gradeWords(schoolClass);
}

function familyOf(person: PersonRow | undefined): string {
  if (!person) return textOf('records').withoutName;
  return person.familyName || shortName(person) || textOf('records').withoutName;
}

/** The two sides for `PairCircles`. */
export function facesOf(row: MatchRow) {
  return { mentors: row.mentors.map(faceOf), mentees: row.mentees.map(faceOf) };
}

export const faceOf = (person: PersonRow) => ({ id: person.id, initials: initialsOf(person) });

/** «8 «А»», «учитель · учитель физики»: what tells namesakes apart. */
export function personAbout(person: PersonRow): string {
  const kind = person.schoolClass
    ? classWords(person.schoolClass)
    : textOf('records').circleOfOne[person.circle];
  return [kind, person.position || person.workplace].filter(Boolean).join(' · ');
}
