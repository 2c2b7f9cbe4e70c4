import { describe, expect, test } from 'vitest';
import { readRows } from '../../../src/domain/import/read-rows.ts';
import { guessReading } from '../../../src/domain/import/reading.ts';
import type { SourceRow } from '../../../src/domain/import/source-row.ts';
import { sheetOf } from '../../support/sheet-of.ts';

const read = (text: string, name?: string): SourceRow[] => {
  const sheet = sheetOf(text, name);
  return readRows(sheet, guessReading(sheet));
};

/** `row: Фамилия Имя, class` */
const brief = (text: string, name?: string) =>
  read(text, name).map(({ row, person, error }) => {
    const { familyName, givenName, schoolClass } = person;
    return `${row}: ${familyName} ${givenName}, ${error ?? schoolClass}`;
  });

describe('what is no person of the list', () => {
  test('totals, signatures and repeated headings are left out', () => {
    const list = `
      № | ФИО | Класс
      1 | Ёлкина Анна | 9А
      № | ФИО | Класс
      2 | Старков Пётр | 9А
      | Итого: 2 |
      | Классный руководитель ____________ |
      Директор || Белых В.М.
      М.П.`;
    expect(brief(list)).toEqual(['2: Ёлкина Анна, 9А', '4: Старков Пётр, 9А']);
  });

  test('numbers prepared for people who have not come yet are left out', () => {
    expect(brief('№ | ФИО | Класс\n1 | Ёлкина Анна | 9А\n2 ||\n3 ||')).toEqual([
      '2: Ёлкина Анна, 9А',
    ]);
  });

  test('a line without a number among numbered ones is left out', () => {
    const list = `
      № | ФИО | Класс
      | Старшая школа |
      1 | Ёлкина Анна | 10А
      2 | Старков Пётр | 10А
      3 | Белых Вера | 10А`;
    expect(brief(list)).toHaveLength(3);
  });

  test('a single column of names needs no numbers', () => {
    expect(brief('ФИО\nЁлкина Анна\nСтарков Пётр')).toHaveLength(2);
  });
});

describe('the class', () => {
  test('comes from the title, the tab, or a line between the pupils', () => {
    const list = 'ФИО обучающегося | Дата рождения\nЁлкина Анна | 18.01.2011';
    expect(brief(`Список 9 «Б» класса\n${list}`)).toEqual(['3: Ёлкина Анна, 9Б']);
    expect(brief(list, '8 кл')).toEqual(['2: Ёлкина Анна, 8']);
    const sections = `
      № | ФИО обучающегося | Пол
      5 класс | 5 класс | 5 класс
      1 | Ёлкина Анна | ж
      6А ||
      1 | Старков Пётр | м`;
    expect(brief(sections)).toEqual(['3: Ёлкина Анна, 5', '5: Старков Пётр, 6А']);
  });

  test('is understood after a table program made a date of it', () => {
    const list = 'ФИО | Класс\nЁлкина Анна | 2026-06-05\nСтарков Пётр | 46178';
    expect(brief(list)).toEqual(['2: Ёлкина Анна, 5–6', '3: Старков Пётр, 5–6']);
  });

  test('that cannot be is an error for a pupil; of a graduate it is only not taken', () => {
    expect(brief('ФИО | Класс\nЁлкина Анна | 14')).toEqual(['2: Ёлкина Анна, no-such-class']);
    const graduates = 'ФИО | Должность | Класс\nЁлкина Анна | лесник | выпуск 2015';
    expect(brief(graduates)).toEqual(['2: Ёлкина Анна, ']);
    expect(read(graduates)[0]?.unread).toEqual([{ meaning: 'schoolClass', text: 'выпуск 2015' }]);
  });
});

test('names in columns of their own are spelled like people write them', () => {
  const list = `
    Фамилия | Имя | Отчество
    ПЕТРОВА-ВОДКИНА | анна | ИВАНОВНА
    мамедов | али | вагиф оглы
    Ёлкина | Анна Ивановна |
    Безымянов ||
    | Пётр |`;
  expect(
    read(list).map(({ person, error }) => [person.familyName, person.patronymic, error]),
  ).toEqual([
    ['Петрова-Водкина', 'Ивановна', null],
    ['Мамедов', 'Вагиф оглы', null],
    ['Ёлкина', 'Ивановна', null],
    ['Безымянов', '', 'no-given-name'],
    ['', '', 'no-name'],
  ]);
});

test('phones, guardians and notes find their places, and a dash is an empty cell', () => {
  const list = `
    ФИО | Класс | Телефон | Мать | Телефон матери | Отец | Телефон отца | Примечание
    Ёлкина Анна (опека) | 9А | 8 902 555-12-34, 2-12-34 | Ёлкина Вера | 89025551235 | Ёлкин Иван | 89025551236 | подвоз
    Старков Пётр | 9А | - | — | нет | | | `;
  const [first, second] = read(list).map(({ person }) => person);
  expect(first).toMatchObject({
    phone: '+79025551234',
    guardian: 'Ёлкина Вера, Ёлкин Иван',
    guardianPhone: '+79025551235',
    contact: '2-12-34, +79025551236',
    note: 'подвоз, (опека)',
  });
  expect(second).toMatchObject({ phone: '', guardian: '', guardianPhone: '', contact: '' });
});

test('what cannot be understood is named and not taken', () => {
  const list = 'ФИО | Дата рождения | Пол | Стаж\nЁлкина Анна | 31.02.2011 | х | давно';
  expect(read(list)[0]?.person).toMatchObject({ born: '', sex: null, experienceYears: null });
  expect(read(list)[0]?.unread).toEqual([
    { meaning: 'born', text: '31.02.2011' },
    { meaning: 'sex', text: 'х' },
    { meaning: 'experienceYears', text: 'давно' },
  ]);
});

const base = (row: string) => `
    № | ФИО наставляемого | Контактные данные (данные представителя) | Год рождения наставляемого | Основной запрос | Дата вхождения в программу | ФИО наставника | Форма наставничества | Место работы наставника | Дата завершения программы
    ${row}`;

describe('the official bases', () => {
  test('read terms, forms and several mentors of one cell', () => {
    const row =
      '1 | Ёлкина Анна | 89025551235 мама | 2012 г.р. | Математика | 45901 | 1. Белых В.М. / 2. Молев А.Р. | Работодатель – ученик | лесничество | с 01.09.2025 по май 2026';
    const [read1] = read(base(row));
    expect(read1?.person).toMatchObject({
      circle: 'pupils',
      born: '2012',
      guardian: 'мама',
      guardianPhone: '+79025551235',
    });
    expect(read1?.participation).toMatchObject({
      enteredOn: '2025-09-01',
      finishedOn: '2026-05-31',
      form: 'employer-pupil',
      partnerCircle: 'employees',
    });
    expect(read1?.participation?.partners.map(({ familyName }) => familyName)).toEqual([
      'Белых',
      'Молев',
    ]);
  });

  test('name a form that is not official as not understood', () => {
    const [read1] = read(base('1 | Ёлкина Анна || 2012 ||||учитель – ученик||'));
    expect(read1?.participation).toMatchObject({ form: null, partnerCircle: 'teachers' });
    expect(read1?.unread).toEqual([{ meaning: 'form', text: 'учитель – ученик' }]);
  });
});

/** Of the only mentor in an official base that names no form. */
const circleOf = (position: string, workplace: string, schoolClass = '') => {
  const headings = 'ФИО наставника | Должность | Место работы | Класс | Основные компетенции';
  return read(`${headings}\nБелых Вера | ${position} | ${workplace} | ${schoolClass} | лес`)[0]
    ?.person.circle;
};

describe('the circle of a mentor in the official base', () => {
  test('is that of the pupils where a class is written', () => {
    expect(circleOf('', '', '10')).toBe('pupils');
  });

  test('is that of the teachers for a teaching post of this or no named place', () => {
    expect(circleOf('учитель математики', '')).toBe('teachers');
    expect(circleOf('учитель математики', 'МБОУ СОШ № 3')).toBe('teachers');
  });

  test('is told by the place of work otherwise', () => {
    expect(circleOf('педагог', 'Дом культуры')).toBe('employees');
    expect(circleOf('лесничий', 'лесничество')).toBe('employees');
    expect(circleOf('пенсионер', '')).toBe('residents');
  });
});
