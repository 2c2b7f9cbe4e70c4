import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/domain/json.ts';
import { applyOp, type RecordState } from '../../src/domain/merge.ts';
import { elementsOf, readRecord, scopeOf } from '../../src/domain/record.ts';
import { definitionOf, definitions, isTable } from '../../src/domain/records/definitions.ts';
import { match } from '../../src/domain/records/match.ts';
import { meeting } from '../../src/domain/records/meeting.ts';
import { person } from '../../src/domain/records/person.ts';

const write = (state: RecordState, stamp: string, path: string, value: Json) =>
  applyOp(state, stamp, { table: 'x', id: 'x', scope: 'school', path, value, over: [] });

describe('a record as people see it', () => {
  test('is empty where nothing was written', () => {
    const nobody = readRecord(person, 'p', new Map());
    expect(nobody).toMatchObject({
      id: 'p',
      familyName: '',
      sex: null,
      circle: 'residents',
      interests: [],
    });
    expect(readRecord(meeting, 'm', new Map())).toMatchObject({
      minutes: 45,
      came: {},
      state: 'planned',
    });
  });

  test('shows the greatest stamp of each field', () => {
    const state = write(
      write(new Map(), '2', 'familyName', 'Старкова'),
      '1',
      'familyName',
      'Стракова',
    );
    expect(readRecord(person, 'p', state).familyName).toBe('Старкова');
  });

  test.each([
    ['sex', 'other', null],
    ['familyName', 5, ''],
    ['born', 'a long text that is no date', ''],
    ['experienceYears', 200, null],
  ] satisfies [string, Json, Json][])(
    'shows %s as empty where %j cannot be understood',
    (field, written, shown) => {
      expect(readRecord(person, 'p', write(new Map(), '1', field, written))).toMatchObject({
        [field]: shown,
      });
    },
  );

  test('leaves out only the elements of a map that cannot be understood', () => {
    const state = write(write(new Map(), '1', 'rating/masha', 5), '1', 'rating/kostya', 'well');
    expect(readRecord(meeting, 'm', state).rating).toEqual({ masha: 5 });
  });

  test('has an element while one device holds it, in the same order everywhere', () => {
    const added = write(
      write(new Map(), '1', 'interests/robots', true),
      '2',
      'interests/chess',
      true,
    );
    const disputed = write(
      write(added, '3', 'interests/robots', false),
      '4',
      'interests/dance',
      false,
    );
    expect(readRecord(person, 'p', disputed).interests).toEqual(['chess', 'robots']);
    expect(elementsOf(disputed, 'interests').map(([key]) => key)).toEqual([
      'chess',
      'dance',
      'robots',
    ]);
  });

  test('is not disturbed by names like __proto__', () => {
    const state = write(write(new Map(), '1', 'came/__proto__', true), '1', '__proto__', {
      evil: true,
    });
    expect(Object.keys(readRecord(meeting, 'm', state).came)).toEqual(['__proto__']);
    expect('evil' in readRecord(person, 'p', state)).toBe(false);
  });
});

describe('the scope of a record', () => {
  test('is its match, when it has one, and the school otherwise', () => {
    expect(scopeOf(match, 'pair', new Map(), {})).toBe('pair');
    expect(scopeOf(person, 'p', new Map(), {})).toBe('school');
    expect(scopeOf(meeting, 'm', new Map(), { match: 'pair' })).toBe('pair');
    expect(scopeOf(meeting, 'm', write(new Map(), '1', 'match', 'pair'), {})).toBe('pair');
    expect(scopeOf(meeting, 'm', new Map(), { match: '' })).toBe('school');
  });
});

describe('the list of definitions', () => {
  test('names each table once, and nothing else is a table', () => {
    for (const [name, definition] of Object.entries(definitions))
      expect(definition.table).toBe(name);
    expect(isTable('person')).toBe(true);
    expect(isTable('toString')).toBe(false);
    expect(definitionOf('toString')).toBeUndefined();
  });

  test('has no field whose name belongs to the log or holds a slash', () => {
    const names = Object.values(definitions).flatMap((definition) =>
      Object.keys(definition.fields),
    );
    expect(names.filter((name) => name.startsWith('$') || name.includes('/'))).toEqual([]);
  });
});
