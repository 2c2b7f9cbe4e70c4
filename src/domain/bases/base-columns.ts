import type { ImportKind } from '../import/meanings.ts';

/** The base of mentees and the base of mentors. */
export type BaseKind = Exclude<ImportKind, 'people'>;

export type BaseColumn = {
  readonly id: string;
  readonly heading: string;
  readonly type: 'text' | 'date' | 'number';
};

const column = <Id extends string>(
  id: Id,
  heading: string,
  type: BaseColumn['type'] = 'text',
): BaseColumn & { readonly id: Id } => ({ id, heading, type });

const number = column('number', '№', 'number');
const enteredOn = column('enteredOn', 'Дата вхождения в программу', 'date');
const form = column('form', 'Форма наставничества');
const finishedOn = column('finishedOn', 'Дата завершения программы', 'date');
const result = column('result', 'Результаты программы');

/**
 * The recommended forms of letter МР-42/02 of the Ministry of Education (23 January 2020), in their
 * order and their words. An id is what the import calls the same column.
 */
export const baseColumns = {
  mentees: [
    number,
    column('fullName', 'ФИО наставляемого'),
    column('contact', 'Контактные данные для связи (данные представителя)'),
    column('born', 'Год рождения наставляемого', 'number'),
    column('requestWords', 'Основной запрос наставляемого'),
    enteredOn,
    column('partners', 'ФИО наставника'),
    form,
    column('partnerPlaces', 'Место работы/учёбы наставника'),
    finishedOn,
    result,
    column('caseLink', 'Ссылка на кейс/отзыв наставника, размещённый на сайте организации'),
    column('finishedMark', 'Отметка о прохождении программы'),
  ],
  mentors: [
    number,
    column('fullName', 'ФИО наставника'),
    column('contact', 'Контактные данные для связи'),
    column('workplace', 'Место работы/учёбы наставника'),
    column('competences', 'Основные компетенции наставника'),
    column('achievements', 'Важные для программы достижения наставника'),
    column('interests', 'Интересы наставника'),
    column('ages', 'Желаемый возраст наставляемых'),
    column('hours', 'Ресурс времени на программу наставничества'),
    enteredOn,
    column('partners', 'ФИО наставляемого (наставляемых)'),
    form,
    column('partnerPlaces', 'Место работы/учёбы наставляемого'),
    finishedOn,
    result,
    column('caseLink', 'Ссылка на кейс/отзыв наставляемого, размещённый на сайте организации'),
  ],
} as const satisfies Record<BaseKind, readonly BaseColumn[]>;

/** What stands under each column of either base; what is left out is empty. */
export type BaseTexts = Readonly<
  Partial<Record<(typeof baseColumns)[BaseKind][number]['id'], string>>
>;
