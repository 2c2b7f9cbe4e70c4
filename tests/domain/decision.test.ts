import { describe, expect, test } from 'vitest';
import { deletedPath, isDeleted, isEditedAfterDeletion } from '../../src/domain/deletion.ts';
import {
  decideMasha,
  disputed,
  editMasha,
  join,
  lesson,
  masha,
  onMasha,
  plan,
  stampAt,
  start,
  stateOf,
  waiting,
  write,
} from '../support/written-records.ts';

describe('a decision', () => {
  test('replaces all values that wait', () => {
    expect(waiting(disputed, 'masha', 'schoolClass')).toEqual(['9', '10']);
    const decided = write(disputed, stampAt(6), decideMasha('schoolClass', '10'));
    expect(waiting(decided, 'masha', 'schoolClass')).toEqual(['10']);
  });

  test('after an edit in the same act still replaces all values that wait', () => {
    const decided = write(
      disputed,
      stampAt(6),
      editMasha({ schoolClass: '11' }),
      decideMasha('schoolClass', '12'),
    );
    expect(waiting(decided, 'masha', 'schoolClass')).toEqual(['12']);
    const elsewhere = join(disputed, decided);
    expect(waiting(elsewhere, 'masha', 'schoolClass')).toEqual(['12']);
  });

  test.each([
    ['a field that does not exist', decideMasha('shoeSize', 40), 'unknown-field'],
    ['a field with the name of a built-in', decideMasha('constructor', 'x'), 'unknown-field'],
    ['a value that does not fit', decideMasha('schoolClass', 9), 'invalid-value'],
    ['an element of a field that has none', decideMasha('schoolClass/x', '9'), 'unknown-field'],
    ['a whole set', decideMasha('interests', true), 'unknown-field'],
    ['neither in nor out of a set', decideMasha('interests/robots', 'x'), 'invalid-value'],
  ])('about %s is refused', (_name, change, type) => {
    expect(plan(disputed, stampAt(6), change)).toMatchObject({ ok: false, error: { type } });
  });

  test('can settle an element of a set and of a map', () => {
    const decided = write(start, stampAt(6), decideMasha('interests/robots', false), {
      type: 'decide',
      table: 'meeting',
      id: 'lesson',
      path: 'came/kostya',
      value: true,
    });
    expect(masha(decided).interests).toEqual([]);
    expect(lesson(decided).came).toEqual({ kostya: true, masha: true });
  });

  test('that a record stays deleted has seen everything', () => {
    const deletedThere = write(start, stampAt(2, 'b'), onMasha('delete'));
    const apart = join(
      deletedThere,
      write(start, stampAt(3, 'c'), editMasha({ schoolClass: '9' })),
    );
    expect(isEditedAfterDeletion(stateOf(apart, 'masha'))).toBe(true);
    const decided = write(apart, stampAt(4), decideMasha(deletedPath, { saw: [] }));
    expect(isDeleted(stateOf(decided, 'masha'))).toBe(true);
    expect(isEditedAfterDeletion(stateOf(decided, 'masha'))).toBe(false);
    const kept = write(apart, stampAt(4), decideMasha(deletedPath, null));
    expect(isDeleted(stateOf(kept, 'masha'))).toBe(false);
  });
});
