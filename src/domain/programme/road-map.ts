import type { Change, Fields } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import { deriveId } from '../derived-id.ts';
import { compareIds } from '../matching/compare-ids.ts';
import type { RecordId } from '../op.ts';
import type { Programme } from '../records/programme.ts';
import type { StageTask } from '../records/stage-task.ts';
import type { Stage } from './stage.ts';

/**
 * The road map of one year as people see it: by stage and order. An official task that came onto two
 * devices in different ways is shown once, the same one everywhere.
 */
export function listTasks(tasks: readonly StageTask[], programme: RecordId): readonly StageTask[] {
  const codes = new Set<string>();
  return tasks
    .filter((task) => task.programme === programme)
    .sort((one, other) => compareIds(one.id, other.id))
    .filter(({ code }) => code === '' || (!codes.has(code) && codes.add(code)))
    .sort(
      (one, other) =>
        one.stage - other.stage || one.order - other.order || compareIds(one.id, other.id),
    );
}

/** What is late, unless the stage shows by its records that it is done: then the tick is missing, no work. */
export const listOverdue = (
  tasks: readonly StageTask[],
  stages: readonly Pick<Stage, 'number' | 'state'>[],
  today: LocalDate,
): readonly StageTask[] => {
  const done = new Set(stages.filter(({ state }) => state === 'done').map(({ number }) => number));
  return tasks
    .filter(
      ({ due, doneOn, stage }) =>
        due !== '' && due < today && doneOn === '' && !hasStage(done, stage),
    )
    .sort((one, other) => (one.due < other.due ? -1 : 1));
};

const hasStage = (numbers: ReadonlySet<number>, stage: number) => numbers.has(stage);

/** One place up or down among the tasks of the same stage; nothing at the end of it. */
export function moveTask(tasks: readonly StageTask[], id: RecordId, by: -1 | 1): readonly Change[] {
  const moved = tasks.find((task) => task.id === id);
  const siblings = tasks.filter(({ stage }) => stage === moved?.stage);
  const from = siblings.findIndex((task) => task.id === id);
  const neighbour = siblings[from + by];
  if (!moved || !neighbour) return [];
  const order = siblings.map((task) => {
    if (task === moved) return neighbour;
    return task === neighbour ? moved : task;
  });
  return order.flatMap((task, place) =>
    task.order === place ? [] : [editTask(task.id, { order: place })],
  );
}

export const editTask = (id: RecordId, fields: Fields): Change => ({
  type: 'edit',
  table: 'stageTask',
  id,
  fields,
});

/** After the last one of its stage. */
export const addTask = (
  tasks: readonly StageTask[],
  id: RecordId,
  task: Pick<StageTask, 'programme' | 'stage' | 'words' | 'owner' | 'due'>,
): Change => ({
  type: 'create',
  table: 'stageTask',
  id,
  fields: { ...task, order: nextOrder(tasks, task.stage) },
});

const nextOrder = (tasks: readonly StageTask[], stage: number) =>
  tasks
    .filter((task) => task.stage === stage)
    .reduce((next, { order }) => Math.max(next, order + 1), 0);

/** The same on every device, so that two of them can fill the same road map in. */
export const taskIdOf = (programme: Pick<Programme, 'id'>, key: string): RecordId =>
  deriveId(programme.id, key);
