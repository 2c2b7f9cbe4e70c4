import { describe, expect, test } from 'vitest';
import { type Case, cases, type Sex } from '../../../src/domain/papers/cases.ts';
import { declineName, sexOfName } from '../../../src/domain/papers/name-cases.ts';
import {
  bySex,
  initialsFirst,
  nameInCase,
  readFullName,
} from '../../../src/domain/papers/name-on-paper.ts';

const inAllCases = (name: string, sex: Sex | null = null) =>
  cases.map((wanted) => {
    const declined = declineName(readFullName(name), sex, wanted);
    return Object.values(declined).filter(Boolean).join(' ');
  });

const family = (name: string, sex: Sex, wanted: Case) =>
  declineName({ familyName: name, givenName: '', patronymic: '' }, sex, wanted).familyName;

const given = (name: string, sex: Sex, wanted: Case) =>
  declineName({ familyName: '', givenName: name, patronymic: '' }, sex, wanted).givenName;

describe('a full name', () => {
  test('of a woman in all six cases', () => {
    expect(inAllCases('Зуева Ольга Петровна')).toEqual([
      'Зуева Ольга Петровна',
      'Зуевой Ольги Петровны',
      'Зуевой Ольге Петровне',
      'Зуеву Ольгу Петровну',
      'Зуевой Ольгой Петровной',
      'Зуевой Ольге Петровне',
    ]);
  });

  test('of a man in all six cases', () => {
    expect(inAllCases('Кузнецов Алексей Ильич')).toEqual([
      'Кузнецов Алексей Ильич',
      'Кузнецова Алексея Ильича',
      'Кузнецову Алексею Ильичу',
      'Кузнецова Алексея Ильича',
      'Кузнецовым Алексеем Ильичом',
      'Кузнецове Алексее Ильиче',
    ]);
  });

  test('without a family name is still a name and a patronymic', () => {
    expect(nameInCase('Ольга Петровна', 'accusative')).toBe('Ольгу Петровну');
    expect(initialsFirst('Ольга Петровна')).toBe('Ольга Петровна');
  });

  test('is read in either order', () => {
    expect(nameInCase('Ольга Петровна Зуева', 'dative')).toBe('Зуевой Ольге Петровне');
    expect(initialsFirst('Ольга Петровна Зуева')).toBe('О.\u00a0П.\u00a0Зуева');
    expect(initialsFirst('Иван Петрович Абрамович')).toBe('И.\u00a0П.\u00a0Абрамович');
  });

  test('stays as it is where nobody knows whose it is', () => {
    expect(nameInCase('Дондоков Баир', 'dative')).toBe('Дондоков Баир');
    expect(inAllCases('Дондоков Баир', 'male')[2]).toBe('Дондокову Баиру');
  });
});

test.each([
  ['Черных', 'male', 'Черных'],
  ['Шевченко', 'male', 'Шевченко'],
  ['Дюма', 'male', 'Дюма'],
  ['Мельник', 'female', 'Мельник'],
  ['Мельник', 'male', 'Мельнику'],
  ['Толстой', 'male', 'Толстому'],
  ['Чайковская', 'female', 'Чайковской'],
  ['Воробей', 'male', 'Воробью'],
  ['Швец', 'male', 'Швецу'],
  ['Заяц', 'male', 'Зайцу'],
  ['Гайдай', 'male', 'Гайдаю'],
  ['Салтыков-Щедрин', 'male', 'Салтыкову-Щедрину'],
  ['Цыренова', 'female', 'Цыреновой'],
  ['Рудых', 'female', 'Рудых'],
  ['Глинка', 'female', 'Глинке'],
  ['Горький', 'male', 'Горькому'],
  ['Синий', 'male', 'Синему'],
  ['Ильин', 'male', 'Ильину'],
] as const)('the family name %s (%s) is given to «%s»', (name, sex, dative) => {
  expect(family(name, sex, 'dative')).toBe(dative);
});

test.each([
  ['Ткач', 'Ткачом'],
  ['Абрамович', 'Абрамовичем'],
  ['Пушкин', 'Пушкиным'],
  ['Король', 'Королем'],
  ['Москаленок', 'Москаленком'],
] as const)('one works with the man %s as «%s»', (name, instrumental) => {
  expect(family(name, 'male', 'instrumental')).toBe(instrumental);
});

test.each([
  ['Пётр', 'male', 'Петра'],
  ['Павел', 'male', 'Павла'],
  ['Лев', 'male', 'Льва'],
  ['Илья', 'male', 'Ильи'],
  ['Игорь', 'male', 'Игоря'],
  ['Дмитрий', 'male', 'Дмитрия'],
  ['Никита', 'male', 'Никиты'],
  ['Мария', 'female', 'Марии'],
  ['Любовь', 'female', 'Любови'],
  ['Анна Мария', 'female', 'Анны Марии'],
  ['Дулма', 'female', 'Дулмы'],
] as const)('of the given name %s (%s) it says «%s»', (name, sex, genitive) => {
  expect(given(name, sex, 'genitive')).toBe(genitive);
});

test.each([
  ['Петрович', 'male'],
  ['Кузьмич', 'male'],
  ['Ильинична', 'female'],
  ['Рашид оглы', 'male'],
  ['Рашид кызы', 'female'],
  ['', null],
] as const)('the patronymic %s tells: %s', (patronymic, sex) => {
  expect(sexOfName({ patronymic })).toBe(sex);
});

test('a word that changes with the sex stands in both forms where nobody knows', () => {
  const unknown = { sex: null, familyName: 'Дондоков', givenName: 'Баир', patronymic: '' };
  expect(bySex(unknown, 'именуемый', 'именуемая')).toBe('именуемый (именуемая)');
  expect(bySex({ ...unknown, sex: 'female' }, 'именуемый', 'именуемая')).toBe('именуемая');
});
