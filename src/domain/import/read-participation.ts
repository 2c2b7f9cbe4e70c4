import { dateToDay, readDate, readPeriod } from '../people/russian-dates.ts';
import { namesInCell } from '../people/names-in-cell.ts';
import { mapNameParts, readName } from '../people/names.ts';
import { foldText, isEmptyCell, tidyText } from '../people/spelling.ts';
import type { CircleOfInfluence } from '../records/circles.ts';
import { type Form, forms } from '../records/forms.ts';
import type { ImportKind } from './meanings.ts';
import type { RowTexts } from './row-texts.ts';
import type { Participation } from './source-row.ts';

/** What a row of an official base says about the mentoring. */
export function readParticipation(texts: RowTexts, kind: ImportKind): Participation {
  const sides = readSides(texts.text('form'));
  if (!sides.form && sides.isWritten) texts.note('form', texts.text('form'));
  const { enteredOn, finishedOn } = readTerm(texts);
  const names = namesInCell(texts.raw('partners')).map((one) => readName(one));
  const places = readPlaces(texts, names.length);
  const named = names
    .map((name, index) => ({ name, place: places[index] ?? '' }))
    .filter(({ name }) => name.familyName !== '' && name.givenName !== '');
  const partners = named.map(({ name }) => mapNameParts(name, (part) => part.slice(0, 200)));
  if (partners.length < names.length) texts.note('partners', texts.text('partners', 500));
  return {
    requestWords: texts.text('requestWords', 2000),
    enteredOn,
    finishedOn,
    form: sides.form ?? null,
    partnerCircle: kind === 'mentees' ? sides.mentor : sides.mentee,
    partners,
    partnerPlaces: named.map(({ place }) => place),
    result: texts.text('result', 2000),
    caseLink: texts.text('caseLink', 500),
    finishedMark: texts.text('finishedMark', 200),
    competences: texts.text('competences', 2000),
    achievements: texts.text('achievements', 2000),
    interests: texts.text('interests', 2000),
    ages: texts.text('ages', 200),
    hours: texts.text('hours', 200),
  };
}

/** As many lines as names: each has its own place; else all share one. */
function readPlaces(texts: RowTexts, names: number): readonly string[] {
  const lines = texts.raw('partnerWorkplace').split('\n');
  if (lines.length !== names) return Array<string>(names).fill(texts.text('partnerWorkplace', 300));
  return lines.map((line) => (isEmptyCell(line) ? '' : tidyText(line).slice(0, 300)));
}

export type Sides = {
  readonly isWritten: boolean;
  readonly form: Form | undefined;
  readonly mentor: CircleOfInfluence | undefined;
  readonly mentee: CircleOfInfluence | undefined;
};

const words = [
  ['pupil', /учени|обучающ|учащ|школьн/, 'pupils'],
  ['teacher', /учител|педагог/, 'teachers'],
  ['student', /студент/, 'residents'],
  ['employer', /работодат|предприним|партнер|специалист/, 'employees'],
] as const;

/** «работодатель-ученик»: who mentors, then who is mentored. «учитель – ученик» is no official form. */
export function readSides(text: string): Sides {
  const [left, right] = foldText(text)
    .split(/\s*[-–—/]+\s*|\s+к\s+/)
    .map((side) => words.find(([, pattern]) => pattern.test(side)));
  const form = `${left?.[0]}-${right?.[0]}`;
  return {
    isWritten: text !== '',
    form: isForm(form) ? form : undefined,
    mentor: left?.[2],
    mentee: right?.[2],
  };
}

const isForm = (text: string): text is Form => Object.hasOwn(forms, text);

/** «с 01.09.2025 по 31.05.2026» in the last column says both ends. */
function readTerm(texts: RowTexts): Pick<Participation, 'enteredOn' | 'finishedOn'> {
  const [entered, finished] = [texts.text('enteredOn'), texts.text('finishedOn')];
  const period = readPeriod(finished);
  const from = readDate(entered) ?? period.from;
  const enteredOn = (from && dateToDay(from, 'first')) ?? '';
  const finishedOn = (period.until && dateToDay(period.until, 'last')) ?? '';
  if (entered !== '' && enteredOn === '') texts.note('enteredOn', entered);
  if (finished !== '' && finishedOn === '') texts.note('finishedOn', finished);
  return { enteredOn, finishedOn };
}
