import { expect, test } from 'vitest';
import { genitiveOfGivenName } from '../../../src/app/text/ru/name-cases.ts';

test.each([
  ['Маша', 'Маши'],
  ['Анна', 'Анны'],
  ['Мария', 'Марии'],
  ['Алексей', 'Алексея'],
  ['Игорь', 'Игоря'],
  ['Любовь', 'Любови'],
  ['Илья', 'Ильи'],
  ['Никита', 'Никиты'],
  ['Пётр', 'Петра'],
  ['Павел', 'Павла'],
  ['Лев', 'Льва'],
  ['Костя', 'Кости'],
  ['Олег', 'Олега'],
  ['Баир', 'Баира'],
  ['Дулма', 'Дулмы'],
  ['Ли', 'Ли'],
])('the opinion of %s is the opinion of «%s»', (name, genitive) => {
  expect(genitiveOfGivenName(name)).toBe(genitive);
});
