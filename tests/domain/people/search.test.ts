import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buildPeopleIndex,
  putPerson,
  removePerson,
  type Searchable,
} from '../../../src/domain/people/people-index.ts';
import { readName } from '../../../src/domain/people/names.ts';
import { searchPeople } from '../../../src/domain/people/search.ts';
import { rubbish } from '../../support/rubbish.ts';

const person = (id: string, name: string, more: Partial<Searchable> = {}): Searchable => {
  const { rest: _rest, ...parts } = readName(name);
  const empty = { schoolClass: '', phone: '', guardianPhone: '', position: '', workplace: '' };
  return { id, ...parts, ...empty, ...more };
};

const school = [
  person('kuznetsov', 'Кузнецов Алексей Петрович', { phone: '+79025551234', position: 'лесничий' }),
  person('elkina', 'Ёлкина Наталья Ивановна', { schoolClass: '8А' }),
  person('tyuryumina', 'Тюрюмина Инга Сергеевна', { schoolClass: '8А' }),
  person('aksamentova', 'Аксаментова Елизавета Александровна', { schoolClass: '5А' }),
  person('aleksandrov', 'Александров Пётр Ильич', { schoolClass: '9Б' }),
  person('tsyrenov', 'Цыренов Баир', { schoolClass: '5–6', guardianPhone: '+79149998877' }),
];

const find = (text: string) => searchPeople(buildPeopleIndex(school), text);

test.each([
  ['кузнецов', 'kuznetsov'],
  ['КУЗ', 'kuznetsov'],
  ['елкина', 'elkina'],
  ['Ёлк', 'elkina'],
  ['петр ильич', 'aleksandrov'],
  ['ильич александров', 'aleksandrov'],
  ['тюрюмена', 'tyuryumina'],
  ['кузнцов', 'kuznetsov'],
  ['кузенцов', 'kuznetsov'],
  ['kuznetsov', ''],
  ['repytwjd', 'kuznetsov'],
  ['wshtyj', 'tsyrenov'],
  ["';;tybt", ''],
  ['елизавета ксандр', 'aksamentova'],
  ['сандровна', 'aksamentova'],
  ['9б', 'aleksandrov'],
  ['9 "Б"', 'aleksandrov'],
  ['8A инга', 'tyuryumina'],
  ['лодочник', ''],
  ['лесничий', 'kuznetsov'],
  ['902 555', 'kuznetsov'],
  ['8902555', 'kuznetsov'],
  ['+7 902 555-12-34', 'kuznetsov'],
  ['1234', 'kuznetsov'],
  ['8877', 'tsyrenov'],
  ['5–6', 'tsyrenov'],
])('«%s» finds %s first', (text, expected) => {
  expect(find(text)[0] ?? '').toBe(expected);
});

test('nothing typed finds everyone by the alphabet, and the best answer comes before the alphabet', () => {
  expect(find('')).toEqual([
    'aksamentova',
    'aleksandrov',
    'elkina',
    'kuznetsov',
    'tyuryumina',
    'tsyrenov',
  ]);
  expect(find('александров')).toEqual(['aleksandrov', 'aksamentova']);
});

test('a changed index answers like one built anew', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const names = fc.constantFrom(
    'Молев Иван',
    'Молева Анна',
    'Ёлкин Пётр',
    'Белых Вера',
    'Белых В.',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, fc.option(names))), (edits) => {
      const index = buildPeopleIndex([]);
      const register = new Map<string, Searchable>();
      for (const [id, name] of edits) {
        register.delete(id);
        if (name === null) removePerson(index, id);
        else {
          register.set(id, person(id, name));
          putPerson(index, person(id, name));
        }
      }
      const anew = buildPeopleIndex(register.values());
      for (const text of ['', 'бел', 'молев', 'иван'])
        expect(searchPeople(index, text)).toEqual(searchPeople(anew, text));
      expect([...index.idsByWord.keys()].sort()).toEqual([...anew.idsByWord.keys()].sort());
    }),
  );
});

test('rubbish finds nobody and breaks nothing', () => {
  const index = buildPeopleIndex(school);
  fc.assert(
    fc.property(rubbish, (text) => {
      expect(searchPeople(index, text).length).toBeLessThanOrEqual(school.length);
    }),
  );
});
