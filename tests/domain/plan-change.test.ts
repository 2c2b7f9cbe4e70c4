import { describe, expect, test } from 'vitest';
import { isDeleted, isEditedAfterDeletion } from '../../src/domain/deletion.ts';
import type { Change } from '../../src/domain/changes.ts';
import { applyOp } from '../../src/domain/merge.ts';
import { readRecord } from '../../src/domain/record.ts';
import { person } from '../../src/domain/records/person.ts';
import {
  disputed,
  editLesson,
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

describe('an edit', () => {
  test('that changes nothing writes nothing', () => {
    const planned = plan(
      start,
      stampAt(2),
      editMasha({ familyName: 'Старкова', interests: ['robots'], note: '' }),
      editLesson({ came: { masha: true, kostya: false }, minutes: 45 }),
    );
    expect(planned).toMatchObject({ ok: true, value: { entry: { ops: [] } } });
  });

  test('that leaves an unreadable value of a newer version as it seems writes nothing', () => {
    const op = {
      table: 'person',
      id: 'masha',
      scope: 'school',
      path: 'sex',
      value: 'other',
      over: [],
    };
    const newer = new Map(start).set(
      'masha',
      applyOp(stateOf(start, 'masha'), stampAt(2, 'd'), op),
    );
    expect(masha(newer).sex).toBeNull();
    expect(plan(newer, stampAt(3), editMasha({ sex: null }))).toMatchObject({
      value: { entry: { ops: [] } },
    });
  });

  test('writes only the fields that differ, under one stamp, in the scope of the record', () => {
    const planned = plan(
      start,
      stampAt(2),
      editMasha({ familyName: 'Старкова', givenName: 'Маша' }),
    );
    expect(planned).toMatchObject({
      value: {
        entry: {
          stamp: stampAt(2),
          ops: [
            {
              table: 'person',
              id: 'masha',
              scope: 'school',
              path: 'givenName',
              value: 'Маша',
              over: [],
            },
          ],
        },
      },
    });
  });

  test('replaces what its author saw', () => {
    const after = write(start, stampAt(2), editMasha({ schoolClass: '9' }));
    expect(waiting(after, 'masha', 'schoolClass')).toEqual(['9']);
  });

  test('does not silently replace another value that waits', () => {
    const after = write(disputed, stampAt(6), editMasha({ schoolClass: '11' }));
    expect(waiting(after, 'masha', 'schoolClass')).toEqual(['11', '10']);
  });

  test('does not silently replace another opinion on who came', () => {
    const apart = join(
      write(
        start,
        stampAt(4, 'b'),
        editLesson({ came: { masha: true, kostya: true }, rating: { kostya: 5 } }),
      ),
      write(
        start,
        stampAt(3, 'c'),
        editLesson({ came: { masha: true, kostya: false }, rating: { kostya: 2 } }),
      ),
    );
    const after = write(apart, stampAt(6), editLesson({ rating: { kostya: 4 } }));
    expect(waiting(after, 'lesson', 'rating/kostya')).toEqual([4, 2]);
  });

  test('of a map takes away the elements that are left out', () => {
    const after = write(start, stampAt(2), editLesson({ came: { masha: false } }));
    expect(lesson(after).came).toEqual({ masha: false });
    expect(plan(after, stampAt(3), editLesson({ came: { masha: false } }))).toMatchObject({
      value: { entry: { ops: [] } },
    });
  });
});

describe('a set', () => {
  test('keeps what one device adds while another removes it', () => {
    const without = write(start, stampAt(2), editMasha({ interests: [] }));
    const apart = join(
      write(without, stampAt(3, 'b'), editMasha({ interests: ['robots'] })),
      write(start, stampAt(9, 'c'), editMasha({ interests: ['music'] })),
    );
    expect(masha(apart).interests).toEqual(['music', 'robots']);
  });

  test('loses what was removed by somebody who saw it', () => {
    const after = write(start, stampAt(2), editMasha({ interests: ['music'] }));
    expect(masha(after).interests).toEqual(['music']);
    expect(masha(join(start, after)).interests).toEqual(['music']);
  });
});

describe('deleting', () => {
  const deleted = write(start, stampAt(2), onMasha('delete'));

  test('and restoring brings everything back', () => {
    expect(isDeleted(stateOf(deleted, 'masha'))).toBe(true);
    const restored = write(deleted, stampAt(3), onMasha('restore'));
    expect(isDeleted(stateOf(restored, 'masha'))).toBe(false);
    expect(masha(restored)).toEqual(masha(start));
  });

  test('twice writes nothing the second time, restoring what is there neither', () => {
    expect(plan(deleted, stampAt(3), onMasha('delete'))).toMatchObject({
      value: { entry: { ops: [] } },
    });
    expect(plan(start, stampAt(3), onMasha('restore'))).toMatchObject({
      value: { entry: { ops: [] } },
    });
  });

  test('again confirms the deletion of a record that was edited meanwhile', () => {
    const apart = join(deleted, write(start, stampAt(3, 'b'), editMasha({ schoolClass: '9' })));
    expect(isEditedAfterDeletion(stateOf(apart, 'masha'))).toBe(true);
    const again = write(apart, stampAt(4), onMasha('delete'));
    expect(isDeleted(stateOf(again, 'masha'))).toBe(true);
    expect(isEditedAfterDeletion(stateOf(again, 'masha'))).toBe(false);
  });
});

describe('several changes in one act', () => {
  test('see each other', () => {
    const after = write(
      start,
      stampAt(2),
      { type: 'create', table: 'person', id: 'kostya', fields: { familyName: 'Зырянов' } },
      {
        type: 'edit',
        table: 'person',
        id: 'kostya',
        fields: { givenName: 'Костя', interests: ['chess'] },
      },
      {
        type: 'edit',
        table: 'person',
        id: 'kostya',
        fields: { givenName: 'Константин', interests: [] },
      },
    );
    const kostya = readRecord(person, 'kostya', stateOf(after, 'kostya'));
    expect(kostya).toMatchObject({ familyName: 'Зырянов', givenName: 'Константин', interests: [] });
  });

  test('write one field once, whose place every device finds again', () => {
    const planned = plan(
      start,
      stampAt(2),
      editMasha({ schoolClass: '9' }),
      editMasha({ schoolClass: '10' }),
    );
    expect(planned).toMatchObject({
      value: { entry: { ops: [{ path: 'schoolClass', value: '10', over: [stampAt(1)] }] } },
    });
    if (!planned.ok) throw new Error(planned.error.type);
    const { ops, stamp } = planned.value.entry;
    const elsewhere = ops.reduce((state, op) => applyOp(state, stamp, op), stateOf(start, 'masha'));
    expect(elsewhere).toEqual(planned.value.states.get('masha'));
  });

  test('are made together or not at all', () => {
    const planned = plan(
      start,
      stampAt(2),
      editMasha({ schoolClass: '9' }),
      editMasha({ schoolClass: 9 }),
    );
    expect(planned).toEqual({
      ok: false,
      error: { type: 'invalid-value', table: 'person', field: 'schoolClass' },
    });
  });
});

describe('what cannot be done is refused with its reason', () => {
  test.each([
    [
      'an unknown kind of record',
      { type: 'create', table: 'parrot', id: 'x', fields: {} },
      { type: 'unknown-table', table: 'parrot' },
    ],
    [
      'an unknown field',
      editMasha({ shoeSize: 36 }),
      { type: 'unknown-field', table: 'person', field: 'shoeSize' },
    ],
    [
      'a field with the name of a built-in',
      editMasha({ constructor: 'x' }),
      { type: 'unknown-field', table: 'person', field: 'constructor' },
    ],
    [
      'a set that is none',
      editMasha({ interests: 'robots' }),
      { type: 'invalid-value', table: 'person', field: 'interests' },
    ],
    [
      'a map with a wrong element',
      editLesson({ rating: { masha: 6 } }),
      { type: 'invalid-value', table: 'meeting', field: 'rating' },
    ],
    [
      'a second record with one id',
      { type: 'create', table: 'person', id: 'masha', fields: {} },
      { type: 'record-exists', id: 'masha' },
    ],
    [
      'an edit of what is not there',
      { type: 'edit', table: 'person', id: 'nobody', fields: {} },
      { type: 'record-missing', id: 'nobody' },
    ],
    [
      'the deletion of what is not there',
      { type: 'delete', table: 'person', id: 'nobody' },
      { type: 'record-missing', id: 'nobody' },
    ],
  ] satisfies [string, Change, object][])('%s', (_name, change, error) => {
    expect(plan(start, stampAt(2), change)).toEqual({ ok: false, error });
  });
});
