import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameToText, readName, sexOf } from '../../../src/domain/people/names.ts';
import { rubbish } from '../../support/rubbish.ts';

const read = (text: string) => {
  const { familyName, givenName, patronymic } = readName(text);
  return [familyName, givenName, patronymic].join('|');
};

test.each([
  ['Скорнякова Арина Максимовна', 'Скорнякова|Арина|Максимовна'],
  ['  Горбунов   Даниил\u00a0Дмитриевич ', 'Горбунов|Даниил|Дмитриевич'],
  ['Юлия Павловна Мишарина', 'Мишарина|Юлия|Павловна'],
  ['Юлия Мишарина', 'Мишарина|Юлия|'],
  ['Роман Артём', 'Роман|Артём|'],
  ['Тюрюмина, Инга', 'Тюрюмина|Инга|'],
  ['Тюрюмина, Инга Сергеевна', 'Тюрюмина|Инга|Сергеевна'],
  ['ПЕРМЯКОВА КСЕНИЯ ПАВЛОВНА', 'Пермякова|Ксения|Павловна'],
  ['пермякова ксения павловна', 'Пермякова|Ксения|Павловна'],
  ['ПЕРМЯКОВА Ксения Павловна', 'Пермякова|Ксения|Павловна'],
  ['Белых В.М.', 'Белых|В.|М.'],
  ['Белых В. М.', 'Белых|В.|М.'],
  ['В.М.Белых', 'Белых|В.|М.'],
  ['В. Белых', 'Белых|В.|'],
  ['Мамедов Али Вагиф оглы', 'Мамедов|Али|Вагиф оглы'],
  ['МАМЕДОВА ЛЕЙЛА ВАГИФ КЫЗЫ', 'Мамедова|Лейла|Вагиф кызы'],
  ['Мамедов Али Вагиф-Оглы', 'Мамедов|Али|Вагиф-оглы'],
  ['ИВАНОВА-ПЕТРОВА Мария Ильинична', 'Иванова-Петрова|Мария|Ильинична'],
  ['Иванова - Петрова Мария Ильинична', 'Иванова-Петрова|Мария|Ильинична'],
  ['Салтыков Щедрин Михаил Евграфович', 'Салтыков Щедрин|Михаил|Евграфович'],
  ['Цыренов Баир', 'Цыренов|Баир|'],
  ['Дашиева Сэсэг Баировна', 'Дашиева|Сэсэг|Баировна'],
  ['Ёлкина Алёна Фёдоровна', 'Ёлкина|Алёна|Фёдоровна'],
  ['Cтарков Пeтр', 'Старков|Петр|'],
  ['12. Старков Пётр Сергеевич', 'Старков|Пётр|Сергеевич'],
  ['Абрамович Роман Аркадьевич', 'Абрамович|Роман|Аркадьевич'],
  ['Иван Петрович Абрамович', 'Абрамович|Иван|Петрович'],
  ['Безымянов', 'Безымянов||'],
  ['', '||'],
])('«%s» is read as %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('what stands beside the name is kept apart', () => {
  expect(readName('Иванова (Сидорова) Анна Ивановна 9А').rest).toBe('9А (Сидорова)');
  expect(readName('Иванова Анна Ивановна, учитель').rest).toBe('учитель');
});

test('a patronymic tells the sex, and so does a plain family name', () => {
  expect(sexOf(readName('Белых Вера Максимовна'))).toBe('female');
  expect(sexOf(readName('Цыренов Артём Дашиевич'))).toBe('male');
  expect(sexOf(readName('Мамедова Лейла Вагиф кызы'))).toBe('female');
  expect(sexOf(readName('Старков Саша'))).toBe('male');
  expect(sexOf(readName('Ким Саша'))).toBeNull();
});

const letters = fc.string({
  unit: fc.constantFrom(...Array.from('абвгдеёжзиклмнопрстуфхцчшщыэюя')),
  minLength: 2,
  maxLength: 12,
});

test('a name that was read once is read the same again', () => {
  const name = fc.tuple(letters, letters, letters).map((words) => words.join(' '));
  fc.assert(
    fc.property(name, (text) => {
      const first = readName(text);
      expect(readName(nameToText(first))).toEqual(first);
    }),
  );
});

test('rubbish is read without complaint, and no letter of it is invented', () => {
  fc.assert(
    fc.property(rubbish, (text) => {
      const { rest, ...name } = readName(text);
      expect(typeof rest).toBe('string');
      expect(nameToText(name).length).toBeLessThanOrEqual(text.normalize('NFC').length * 2 + 2);
    }),
  );
});
