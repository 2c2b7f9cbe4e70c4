import { readSchoolClass } from '../people/school-class.ts';
import { foldText } from '../people/spelling.ts';
import type { CircleOfInfluence } from '../records/circles.ts';
import type { ColumnMeaning } from './meanings.ts';

/**
 * Whose list it is: by its columns, by the jobs in it, and by its title. Nothing where nothing says.
 */
export function guessCircle(
  meanings: readonly ColumnMeaning[],
  headings: readonly string[],
  title: string,
  positions: readonly string[],
): CircleOfInfluence | undefined {
  const words = foldText(`${title} ${headings.join(' ')}`);
  if (meanings.includes('position')) return circleOfPositions(positions, words);
  if (meanings.includes('schoolClass') || meanings.includes('guardian')) return 'pupils';
  if (meanings.includes('guardianPhone') || /учащ|обучающ|ученик|школьник/.test(words))
    return 'pupils';
  if (meanings.includes('graduationYear') || /выпускник/.test(words)) return 'graduates';
  const byTitle = titles.find(([pattern]) => pattern.test(words))?.[1];
  return byTitle ?? (meanings.includes('workplace') ? 'employees' : undefined);
}

const titles: readonly (readonly [RegExp, CircleOfInfluence])[] = [
  [/педагог|учител/, 'teachers'],
  [/сотрудник|работник|персонал/, 'staff'],
  [/родител/, 'parents'],
  [/предпринимател/, 'entrepreneurs'],
  [/депутат|администраци/, 'officials'],
  [/жител/, 'residents'],
];

const teaching =
  /учител|педагог|преподават|воспитател|директор|завуч|логопед|психолог|дефектолог|библиотек|вожат/;

function circleOfPositions(positions: readonly string[], words: string): CircleOfInfluence {
  const filled = positions.filter((position) => position !== '');
  const teachers = filled.filter((position) => teaching.test(foldText(position)));
  if (teachers.length * 2 >= filled.length && filled.length > 0) return 'teachers';
  return /школ|персонал|сотрудник/.test(words) ? 'staff' : 'employees';
}

const schools = /школ|сош|оош|нош|лице|гимнази|интернат|детск.* сад/;

type KnownOfMentor = {
  readonly workplace: string;
  readonly position: string;
  readonly schoolClass: string;
};

/**
 * Of a mentor in the official base, which names no circle: who has a class is a pupil, who teaches
 * and is not said to do it elsewhere is a teacher of this school.
 */
export function circleOfMentor({ workplace, position, schoolClass }: KnownOfMentor) {
  if (schoolClass !== '') return 'pupils';
  const isOfSchool = workplace === '' || schools.test(foldText(workplace));
  if (isOfSchool && teaching.test(foldText(position))) return 'teachers';
  return circleOfWorkplace(workplace);
}

/** «9А класс» is where a pupil learns; empty where it is another place. */
export function classOfPlace(place: string): string {
  const read = /\d/.test(place) ? readSchoolClass(place) : undefined;
  return read?.ok ? read.value : '';
}

/** Of somebody of whom only the place of work or study is known. */
export function circleOfWorkplace(workplace: string): CircleOfInfluence {
  if (classOfPlace(workplace) !== '') return 'pupils';
  if (schools.test(foldText(workplace))) return 'teachers';
  return workplace === '' ? 'residents' : 'employees';
}
