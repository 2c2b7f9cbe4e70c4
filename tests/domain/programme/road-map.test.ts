import { describe, expect, test } from 'vitest';
import { fillRoadMap } from '../../../src/domain/programme/fill-road-map.ts';
import { officialTasks } from '../../../src/domain/programme/official-tasks.ts';
import { listOverdue, listTasks, moveTask } from '../../../src/domain/programme/road-map.ts';
import { stageNumbers } from '../../../src/domain/programme/stage.ts';
import { stageTask } from '../../../src/domain/records/stage-task.ts';
import { readRecord } from '../../../src/domain/record.ts';
import { aProgramme, aTask } from '../../support/school-records.ts';
import { join, stampAt, stateOf, write } from '../../support/written-records.ts';

const year = aProgramme({
  id: '0199aa00-0000-7000-8000-00000000abcd',
  firstYear: 2026,
  coordinator: 'Зуева Ольга Петровна',
  head: 'Власова Светлана Юрьевна',
});

describe('the official tasks', () => {
  test('cover all seven stages, in their order and by codes that differ', () => {
    expect([...new Set(officialTasks.map(({ stage }) => stage))]).toEqual([...stageNumbers]);
    expect(new Set(officialTasks.map(({ code }) => code)).size).toBe(officialTasks.length);
  });

  test('come with days of the school year and somebody who answers', () => {
    const filled = fillRoadMap(year, [], []);
    const fields = filled.map((change) => ('fields' in change ? change.fields : {}));
    const due = fields.map((one) => one['due']);
    expect(
      due.filter((day) => typeof day === 'string' && (day < '2026-09-01' || day > '2027-05-31')),
    ).toEqual([]);
    expect(fields.filter((one) => one['owner'] === '')).toEqual([]);
    expect(fields.find((one) => one['code'] === 'conditions-order')?.['owner']).toBe(year.head);
    expect(new Set(filled.map(({ id }) => id)).size).toBe(officialTasks.length);
  });

  test('filled in on two devices are there once, and nobody is asked', () => {
    const ours = write(new Map(), stampAt(2, 'a'), ...fillRoadMap(year, [], []));
    const theirs = write(new Map(), stampAt(3, 'b'), ...fillRoadMap(year, [], []));
    const both = join(ours, theirs);
    expect(both.size).toBe(officialTasks.length);
    const [first] = fillRoadMap(year, [], []);
    const state = stateOf(both, first?.id ?? '');
    const values = [...state.values()].map(
      ({ alive }) => new Set(alive.map((one) => JSON.stringify(one.value))).size,
    );
    expect(Math.max(...values)).toBe(1);
    expect(readRecord(stageTask, first?.id ?? '', state).words).not.toBe('');
  });

  test('that were removed come back as they were, those that are there stay', () => {
    const [first, second] = officialTasks;
    const [removed] = fillRoadMap(year, [], []);
    const again = fillRoadMap(year, officialTasks.slice(1), [removed?.id ?? '']);
    expect(again).toEqual([{ type: 'restore', table: 'stageTask', id: removed?.id }]);
    expect(fillRoadMap(year, officialTasks, [])).toEqual([]);
    expect(first?.stage).toBe(second?.stage);
  });
});

describe('the road map', () => {
  test('shows an official task once, whatever the ids', () => {
    const tasks = [
      aTask('b', { code: 'mentees-requests', stage: 2 }),
      aTask('a', { code: 'mentees-requests', stage: 2 }),
      aTask('own', { stage: 2, order: 1 }),
      aTask('other', { programme: 'last year' }),
    ];
    expect(listTasks(tasks, 'programme').map(({ id }) => id)).toEqual(['a', 'own']);
  });

  test('moves a task among those of its stage and no further', () => {
    const tasks = [
      aTask('a', { order: 0 }),
      aTask('b', { order: 1 }),
      aTask('c', { stage: 2, order: 0 }),
    ];
    expect(moveTask(tasks, 'b', 1)).toEqual([]);
    expect(moveTask(tasks, 'b', -1)).toEqual([
      { type: 'edit', table: 'stageTask', id: 'b', fields: { order: 0 } },
      { type: 'edit', table: 'stageTask', id: 'a', fields: { order: 1 } },
    ]);
  });

  test('calls late what is due and undone, where the records do not show the stage done', () => {
    const tasks = [
      aTask('late', { due: '2026-11-20' }),
      aTask('later', { due: '2026-11-10', stage: 2 }),
      aTask('today', { due: '2026-11-24' }),
      aTask('done', { due: '2026-11-01', doneOn: '2026-11-02' }),
      aTask('someday'),
    ];
    const overdue = (state: 'done' | 'current') =>
      listOverdue(
        tasks,
        [
          { number: 1, state: 'current' },
          { number: 2, state },
        ],
        '2026-11-24',
      ).map(({ id }) => id);
    expect(overdue('current')).toEqual(['later', 'late']);
    expect(overdue('done')).toEqual(['late']);
  });
});
