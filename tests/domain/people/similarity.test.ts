import { expect, test } from 'vitest';
import { readName } from '../../../src/domain/people/names.ts';
import { createPeopleFinder } from '../../../src/domain/people/people-finder.ts';
import { compareIdentities, nameToIdentity } from '../../../src/domain/people/similarity.ts';

/** «Фамилия Имя Отчество 2010-05-17 pupil» */
const identity = (text: string) => {
  const born = /\d{4}(-\d\d-\d\d)?/.exec(text)?.[0] ?? '';
  const age = (['pupil', 'adult'] as const).find((word) => text.includes(word)) ?? '';
  return nameToIdentity(readName(text.replaceAll(/[\da-z-]+/g, '')), born, age);
};

test.each([
  ['Чувашов Андрей Дашиевич 2010', 'Чувашов Андрей Дашиевич 2010-04-11', 'same'],
  ['ЁЛКИН Пётр Фёдорович 2012', 'Елкин Петр Федорович 2012', 'same'],
  ['Белых Вера Максимовна', 'Белых Вера Максимовна', 'same'],
  ['Белых Вера Максимовна', 'Белых Вера Максимовна 1980-01-01', 'same'],
  ['Тюрюмина Инга 2012-11-14', 'Тюрюмина Инга Сергеевна 2012-11-14', 'same'],
  ['Иванов Иван Иванович 2012 pupil', 'Иванов Иван Иванович adult', 'similar'],
  ['Белых Вера Максимовна', 'Белых В.М.', 'similar'],
  ['Тюрюмина Инга', 'Тюрюмина Инга Сергеевна', 'similar'],
  ['Скорнякова Арина Максимовна', 'Скорнякова Арина Максимована', 'similar'],
  ['Скорнякова Арина Максимовна', 'Скорняква Арина Максимовна', 'similar'],
  ['Старков Пётр Сергеевич 2012', 'Старков Пётр Сергеевич 2011', 'similar'],
  ['Старков Пётр Сергеевич 2012-03-27', 'Старков Пётр Сергеевич 2012-05-27', 'similar'],
  ['Старков Пётр Сергеевич 2012', 'Старков Пётр Сергеевич 2009', 'different'],
  ['Старков Пётр Сергеевич', 'Старкова Анна Сергеевна', 'different'],
  ['Винокурова Алина Степановна', 'Винокурова Алина Владимировна', 'different'],
  ['Черных Илья 2014-09-16', 'Черных Илья Фёдорович 2014-09-20', 'different'],
  ['Белых В.М.', 'Белых Анна Максимовна', 'different'],
])('«%s» and «%s» are %s', (left, right, expected) => {
  expect(compareIdentities(identity(left), identity(right))).toBe(expected);
  expect(compareIdentities(identity(right), identity(left))).toBe(expected);
});

test('the register names the same person before those who are only similar', () => {
  const finder = createPeopleFinder<number>();
  finder.add(1, identity('Белых В.М.'));
  finder.add(2, identity('Белых Вера Максимовна'));
  finder.add(3, identity('Молев Михаил Павлович'));
  expect(finder.find(identity('Белых Вера Максимовна'))).toEqual([
    { key: 2, likeness: 'same' },
    { key: 1, likeness: 'similar' },
  ]);
  expect(finder.find(identity('Малев Михаил Павлович'))).toEqual([{ key: 3, likeness: 'similar' }]);
});
