import { expect, test } from 'vitest';
import type { Person } from '../../../src/domain/records/person.ts';
import { findDuplicatePeople } from '../../../src/domain/today/duplicate-people.ts';
import { aPerson } from '../../support/school-records.ts';

const pyotr = (id: string, fields: Partial<Person> = {}) =>
  aPerson(id, {
    familyName: 'Зуев',
    givenName: 'Пётр',
    circle: 'pupils',
    schoolClass: '8',
    ...fields,
  });

test('one pupil who was entered on two devices is found, ё or е', () => {
  expect(
    findDuplicatePeople([pyotr('b'), pyotr('a', { givenName: 'Петр ', born: '2012' })]),
  ).toEqual([['a', 'b']]);
  expect(
    findDuplicatePeople([pyotr('a', { born: '2012-05-17' }), pyotr('b', { born: '2012' })]),
  ).toEqual([['a', 'b']]);
});

test.each<[string, Partial<Person>]>([
  ['of another class', { schoolClass: '9' }],
  ['born in another year', { born: '2013' }],
  ['with another patronymic', { patronymic: 'Ильич' }],
  ['of another circle', { circle: 'teachers' }],
])('a namesake %s is somebody else', (_name, fields) => {
  expect(findDuplicatePeople([pyotr('a', { born: '2012' }), pyotr('b', fields)])).toEqual([]);
});

test('a family name alone is not enough', () => {
  expect(
    findDuplicatePeople([pyotr('a', { givenName: '' }), pyotr('b', { givenName: '' })]),
  ).toEqual([]);
});
