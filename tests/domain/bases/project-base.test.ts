import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BaseKind, baseColumns } from '../../../src/domain/bases/base-columns.ts';
import type { BaseRecords } from '../../../src/domain/bases/base-context.ts';
import { projectBase } from '../../../src/domain/bases/project-base.ts';
import type { Match } from '../../../src/domain/records/match.ts';
import { someYears } from '../../support/invented-bases.ts';
import {
  aMatch,
  anOffer,
  aPerson,
  aProgramme,
  aRequest,
  toldClosure,
} from '../../support/school-records.ts';

const programme = aProgramme({ school: 'Сосновская школа' });

const masha = aPerson('masha', {
  familyName: 'Старкова',
  givenName: 'Мария',
  patronymic: 'Андреевна',
  circle: 'pupils',
  schoolClass: '8А',
  born: '2012-11-26',
  phone: '+79021112233',
  guardian: 'Старкова Ирина',
  guardianPhone: '+79025551234',
});
const kostya = aPerson('kostya', {
  familyName: 'Белых',
  givenName: 'Костя',
  circle: 'pupils',
  schoolClass: '9Б',
  born: '2011',
});
const alexey = aPerson('alexey', {
  familyName: 'Кузнецов',
  givenName: 'Алексей',
  patronymic: 'Ильич',
  circle: 'employees',
  workplace: 'Лесничество',
  phone: '+79149998877',
});
const records: BaseRecords = {
  people: [masha, kostya, alexey],
  requests: [
    aRequest('masha', {
      words: 'Хочу строить роботов',
      enteredOn: '2026-09-10',
      status: 'matched',
    }),
    aRequest('kostya', { words: 'Физика', enteredOn: '2026-09-12' }),
  ],
  offers: [anOffer('alexey', { competences: 'Лес', ageFrom: 10, ageUntil: 12, hours: '2 часа' })],
  matches: [
    aMatch('pair', {
      request: 'request-of-masha',
      official: { form: 'employer-pupil', variant: 'colleague-junior' },
    }),
  ],
};

const rowsOf = (kind: BaseKind, change: Partial<BaseRecords> = {}) =>
  projectBase(kind, { ...records, ...change }, programme).map(({ cells }) =>
    cells.slice(1).map((cell) => cell.replaceAll('\n', ' / ')),
  );

const withMatches = (...matches: readonly Match[]) => ({ matches });
const circle = (fields: Partial<Match> = {}) =>
  aMatch('circle', { mentees: ['masha', 'kostya'], request: '', theme: 'Лес', ...fields });

/** The last columns of a mentee in one match. */
const endOf = (fields: Partial<Match>) =>
  rowsOf('mentees', withMatches(aMatch('pair', { request: 'request-of-masha', ...fields })))
    .find(([name]) => name?.startsWith('Старкова'))
    ?.slice(8);

const menteesIn = (...matches: readonly Match[]) =>
  rowsOf('mentees', { requests: [], ...withMatches(...matches) });

test('the headings are those of the recommended forms, in their order', () => {
  expect(baseColumns.mentees.map(({ heading }) => heading)).toEqual([
    '№',
    'ФИО наставляемого',
    'Контактные данные для связи (данные представителя)',
    'Год рождения наставляемого',
    'Основной запрос наставляемого',
    'Дата вхождения в программу',
    'ФИО наставника',
    'Форма наставничества',
    'Место работы/учёбы наставника',
    'Дата завершения программы',
    'Результаты программы',
    'Ссылка на кейс/отзыв наставника, размещённый на сайте организации',
    'Отметка о прохождении программы',
  ]);
  expect(baseColumns.mentors.map(({ heading }) => heading)).toEqual([
    '№',
    'ФИО наставника',
    'Контактные данные для связи',
    'Место работы/учёбы наставника',
    'Основные компетенции наставника',
    'Важные для программы достижения наставника',
    'Интересы наставника',
    'Желаемый возраст наставляемых',
    'Ресурс времени на программу наставничества',
    'Дата вхождения в программу',
    'ФИО наставляемого (наставляемых)',
    'Форма наставничества',
    'Место работы/учёбы наставляемого',
    'Дата завершения программы',
    'Результаты программы',
    'Ссылка на кейс/отзыв наставляемого, размещённый на сайте организации',
  ]);
});

describe('a row of the base', () => {
  test('of mentees is a mentee with one participation, or with a request that waits', () => {
    expect(rowsOf('mentees')).toEqual([
      ['Белых Костя', '', '2011', 'Физика', '2026-09-12', '', '', '', '', '', '', ''],
      [
        'Старкова Мария Андреевна',
        '+7 902 555-12-34, Старкова Ирина',
        '2012',
        'Хочу строить роботов',
        '2026-09-10',
        'Кузнецов Алексей Ильич',
        'работодатель – ученик',
        'Лесничество',
        '2027-05-25',
        '',
        '',
        '',
      ],
    ]);
  });

  test('of mentors is a mentor with one participation', () => {
    expect(rowsOf('mentors')).toEqual([
      [
        'Кузнецов Алексей Ильич',
        '+7 914 999-88-77',
        'Лесничество',
        'Лес',
        '',
        '',
        '10–12',
        '2 часа',
        '2026-09-01',
        'Старкова Мария Андреевна',
        'работодатель – ученик',
        '8А класс',
        '2027-05-25',
        '',
        '',
      ],
    ]);
  });

  test('names all mentees of a circle with their classes', () => {
    const [row] = rowsOf('mentors', withMatches(circle()));
    expect(row?.[9]).toBe('Белых Костя, / Старкова Мария Андреевна');
    expect(row?.[11]).toBe('9Б класс / 8А класс');
  });

  test('joins pairs of one mentor that differ in nothing but the mentee', () => {
    const rows = rowsOf(
      'mentors',
      withMatches(aMatch('one'), aMatch('other', { mentees: ['kostya'] })),
    );
    expect(rows.map((row) => row[9])).toEqual(['Белых Костя, / Старкова Мария Андреевна']);
  });

  test('of a match that is over says when and with what, or why', () => {
    const status = { state: 'closed', on: '2026-11-20', reason: 'переезд' } as const;
    expect(endOf({ status })).toEqual(['2026-11-20', '', '', 'переезд']);
    expect(endOf({ status, result: 'Робот' })).toEqual(['2026-11-20', 'Робот', '', 'завершена']);
    const told = { status: { ...status, closure: { ...toldClosure, result: 'Робот' } } };
    expect(endOf(told)).toEqual(['2026-11-20', 'Робот', '', 'завершена']);
  });

  test('of a mentee who looks for another mentor stands beside the one of the match that ended', () => {
    const status = { state: 'closed', on: '2026-11-20', reason: 'переезд' } as const;
    const again = aRequest('masha', { words: 'Роботы', enteredOn: '2026-09-10', status: 'open' });
    const rows = rowsOf('mentees', {
      requests: [again],
      matches: [aMatch('pair', { request: again.id, status })],
    });
    expect(rows.map((row) => [row[3], row[5], row[11]])).toEqual([
      ['Роботы', '', ''],
      ['Роботы', 'Кузнецов Алексей Ильич', 'переезд'],
    ]);
  });

  test('is not made of a refused proposal, of another year, of a single talk, of somebody deleted', () => {
    const proposed = { state: 'proposed', on: '2026-09-01', reason: '' } as const;
    const refused = aMatch('refused', {
      status: { state: 'closed', on: '2026-09-05', reason: '' },
      history: { '2026-09-01 proposed': proposed },
    });
    const past = aMatch('past', {
      status: { state: 'closed', on: '2026-05-20', reason: 'год окончен' },
    });
    const talk = aMatch('talk', { model: 'flash' });
    const gone = aMatch('gone', { mentees: ['deleted'] });
    expect(menteesIn(refused, past, talk, gone)).toEqual([]);
    expect(menteesIn(aMatch('waits', { status: proposed }))).toHaveLength(1);
  });
});

test('a base changes no record and does not depend on their order', () => {
  fc.assert(
    fc.property(someYears, fc.infiniteStream(fc.nat()), (year, dice) => {
      const before = JSON.stringify(year);
      for (const kind of ['mentees', 'mentors'] as const) {
        const rows = projectBase(kind, year, programme);
        expect(projectBase(kind, shuffled(year, dice), programme)).toEqual(rows);
      }
      expect(JSON.stringify(year)).toBe(before);
    }),
  );
});

function shuffled(year: BaseRecords, dice: Iterator<number>): BaseRecords {
  const shuffle = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, order: Number(dice.next().value) }))
      .sort((one, other) => one.order - other.order)
      .map(({ item }) => item);
  return {
    people: shuffle(year.people),
    requests: shuffle(year.requests),
    offers: shuffle(year.offers),
    matches: shuffle(year.matches),
  };
}
