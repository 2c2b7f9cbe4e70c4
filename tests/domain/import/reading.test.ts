import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHeading, wholeHeading } from '../../../src/domain/import/headings.ts';
import { chooseSheet, classInTitle, guessReading } from '../../../src/domain/import/reading.ts';
import { rubbish } from '../../support/rubbish.ts';
import { sheetOf } from '../../support/sheet-of.ts';

const columns = (text: string) => {
  const { header, meanings } = guessReading(sheetOf(text));
  return [header && [header.first, header.last], meanings.join(' ')];
};

describe('the heading is found', () => {
  test('under lines that only name the list', () => {
    const sheet = `
      МКОУ «Сосновская СОШ»
      Список обучающихся 9 класса | Список обучающихся 9 класса | Список обучающихся 9 класса

      № п/п | Ф.И.О. обучающегося | Дата рожд.
      1 | Ёлкина Анна Ивановна | 18.01.2011`;
    expect(columns(sheet)).toEqual([[4, 4], 'ignored fullName born']);
  });

  test('in two rows under merged group headings', () => {
    const sheet = `
      № | Ученик | Ученик | Ученик | Родитель | Родитель | Класс
      № | Фамилия | Имя | Отчество | ФИО | Телефон | Класс
      1 | Ёлкина | Анна | Ивановна | Ёлкин Иван Петрович | 89025551234 | 9А`;
    expect(columns(sheet)).toEqual([
      [1, 2],
      'ignored familyName givenName patronymic guardian guardianPhone schoolClass',
    ]);
  });

  test('in two rows of which the first has holes, as CSV leaves them', () => {
    const sheet = `
      № | Ученик ||| Мать || Класс
      | Фамилия | Имя | Отчество | ФИО | Телефон |
      1 | Ёлкина | Анна | Ивановна | Ёлкина Вера Петровна | 89025551234 | 9А`;
    expect(columns(sheet)).toEqual([
      [1, 2],
      'ignored familyName givenName patronymic guardian phone schoolClass',
    ]);
  });

  test('with the row of column numbers of official forms', () => {
    const sheet = `
      № | ФИО | Класс
      1 | 2 | 3
      1 | Ёлкина Анна | 9А`;
    expect(columns(sheet)).toEqual([[1, 2], 'ignored fullName schoolClass']);
  });

  test('nowhere, and then the columns are known by what stands in them', () => {
    const sheet = `
      1 | Ёлкина Анна Ивановна | ж | 9А | 18.01.2011 | 89025551234
      2 | Старков Пётр Ильич | м | 9Б | 2011-02-03 | 89025551235`;
    expect(columns(sheet)).toEqual([null, 'ignored fullName sex schoolClass born phone']);
  });

  test('where a column has no heading, by what stands in it', () => {
    const sheet = `
      № |  | Класс
      1 | Ёлкина Анна Ивановна | 9А
      2 | Старков Пётр Ильич | 9А`;
    expect(columns(sheet)).toEqual([[1, 1], 'ignored fullName schoolClass']);
  });
});

test.each([
  ['ФИО наставляе-\nмого', 'mentees', 'fullName'],
  ['ФИО наставляе- мого', 'mentees', 'fullName'],
  ['Форма наставни-\nчества', 'mentees', 'form'],
  ['Ф. И. О.', 'people', 'fullName'],
  ['Фамилия, имя, отчество', 'people', 'fullName'],
  ['Фамилия', 'people', 'familyName'],
  ['Учащийся', 'people', 'fullName'],
  ['Г.р.', 'people', 'born'],
  ['Год рождения', 'people', 'born'],
  ['Тел.', 'people', 'phone'],
  ['Моб. телефон матери', 'people', 'guardianPhone'],
  ['Законный представитель', 'people', 'guardian'],
  ['Место работы родителей', 'people', 'ignored'],
  ['Классный руководитель', 'people', 'ignored'],
  ['Домашний адрес', 'people', 'ignored'],
  ['СНИЛС', 'people', 'ignored'],
  ['Город', 'people', undefined],
  ['Место работы/учёбы наставника', 'mentees', 'partnerWorkplace'],
  ['Место работы/учёбы наставника', 'mentors', 'workplace'],
  ['ФИО наставника', 'mentors', 'fullName'],
  ['ФИО наставника', 'mentees', 'partners'],
  ['Желаемый возраст наставляемых', 'mentors', 'ages'],
] as const)('the heading «%s» in %s means %s', (heading, kind, meaning) => {
  expect(readHeading(heading, kind)).toBe(meaning);
});

test('a heading is shown without the hyphens of its line breaks', () => {
  expect(wholeHeading('ФИО наставляе-\nмого')).toBe('ФИО наставляемого');
  expect(wholeHeading('Имя -\nОтчество')).toBe('Имя - Отчество');
});

test.each([
  ['Список учащихся 9 класса', '9'],
  ['9 «А» класс', '9А'],
  ['Классный час\n5-6 кл.', '5–6'],
  ['9 кл', '9'],
  ['9А', '9А'],
  ['2026/27 учебный год\nЛист1', ''],
  ['Количество учащихся: 7', ''],
])('the title «%s» names the class «%s»', (title, schoolClass) => {
  expect(classInTitle(title)).toBe(schoolClass);
});

test.each([
  ['ФИО | Класс', '', 'pupils'],
  ['Фамилия | Имя | Дата рождения', 'Обучающиеся', 'pupils'],
  ['ФИО | Должность', 'Ёлкина Анна Ивановна | учитель', 'teachers'],
  ['ФИО | Должность', 'Ёлкина Анна Ивановна | водитель', 'employees'],
  ['ФИО | Должность', 'Ёлкина Анна Ивановна | повар школьной столовой', 'employees'],
  ['ФИО | Год окончания', 'Ёлкина Анна Ивановна | 2015', 'graduates'],
  ['ФИО | Место работы', 'Ёлкина Анна Ивановна | лесничество', 'employees'],
  ['ФИО | Телефон', '', null],
])('a list with «%s» (%s) is of %s', (heading, row, circle) => {
  const isTitle = row !== '' && !row.includes('|');
  const sheet = isTitle ? sheetOf(`${row}\n${heading}`) : sheetOf(`${heading}\n${row}`);
  expect(guessReading(sheet).circle).toBe(circle);
});

test('of several sheets the one with the best heading is offered', () => {
  const empty = sheetOf('Инструкция по заполнению');
  const list = sheetOf('ФИО | Класс\nЁлкина Анна | 9А');
  expect(chooseSheet([empty, list])).toBe(1);
  expect(chooseSheet([empty, empty])).toBe(0);
});

test('any sheet is understood somehow, and every column has a meaning', () => {
  const cell = fc.oneof(
    rubbish,
    fc.constantFrom(
      'ФИО',
      'Класс',
      'Фамилия',
      'наставляемый',
      '1',
      '2',
      'Ёлкина Анна Ивановна',
      '',
    ),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (cells) => {
      const numbered = cells.map((row, index) => ({ number: index + 1, cells: row }));
      const { meanings, header } = guessReading({ name: '', rows: numbered });
      const data = numbered.filter(({ number }) => number > (header?.last ?? 0));
      const width = Math.max(0, ...data.map((row) => row.cells.length));
      expect(meanings.length).toBeGreaterThanOrEqual(width);
    }),
  );
});
