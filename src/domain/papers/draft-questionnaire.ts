import type { RecordId } from '../op.ts';
import { fillTemplate } from './fill-template.ts';
import { toRow } from './paper-blocks.ts';
import { shortCodeOf } from './short-code.ts';
import { menteeQuestionnaire, mentorQuestionnaire } from './templates/questionnaires.ts';

export type QuestionnaireRole = 'mentee' | 'mentor';

type Somebody = { readonly id: RecordId; readonly name: string };

/**
 * An empty sheet to be filled in by hand. With somebody's name it also has the short code by which
 * it is typed in; without, it lies in a pile for everybody.
 */
export function draftQuestionnaire(
  role: QuestionnaireRole,
  somebody: Somebody | null,
  school: string,
): string {
  return fillTemplate(role === 'mentee' ? menteeQuestionnaire : mentorQuestionnaire, {
    code: somebody ? shortCodeOf(somebody.id) : '',
    name: somebody?.name ?? '',
    school,
    slots: slotTable(),
  });
}

const weekdays = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб'];
const lessons = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

const slotTable = (): string =>
  [
    toRow(['Урок', ...weekdays]),
    ...lessons.map((lesson) => toRow([lesson, ...weekdays.map(() => ' ')])),
  ].join('\n');
