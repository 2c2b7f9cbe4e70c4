import type { Change } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { Programme } from '../records/programme.ts';
import type { StageTask } from '../records/stage-task.ts';
import { type OfficialTask, officialTasks } from './official-tasks.ts';
import { taskIdOf } from './road-map.ts';

/**
 * Brings the official tasks that the road map has not got; one that was removed comes back as it
 * was. Doing it again, here or on another device, changes nothing.
 */
export function fillRoadMap(
  programme: Pick<Programme, 'id' | 'firstYear' | 'coordinator' | 'head'>,
  shown: readonly Pick<StageTask, 'code'>[],
  removed: readonly RecordId[],
): readonly Change[] {
  const known = new Set(shown.map(({ code }) => code));
  return officialTasks.flatMap((task, place): Change[] => {
    if (known.has(task.code)) return [];
    const id = taskIdOf(programme, task.code);
    if (removed.includes(id)) return [{ type: 'restore', table: 'stageTask', id }];
    const { code, stage, words, evidence } = task;
    const due = dayOfYear(programme.firstYear, task.monthDay);
    const first = officialTasks.findIndex((one) => one.stage === stage);
    const fields = { programme: programme.id, code, stage, words, evidence, due };
    const owner = ownerOf(task, programme);
    return [
      {
        type: 'create',
        table: 'stageTask',
        id,
        fields: { ...fields, owner, order: place - first },
      },
    ];
  });
}

/** `09-05` in the school year that begins in 2026 is in 2026, `05-22` in 2027. */
const dayOfYear = (firstYear: number, monthDay: string): LocalDate =>
  `${monthDay >= '08' ? firstYear : firstYear + 1}-${monthDay}`;

function ownerOf(
  { owner }: OfficialTask,
  { coordinator, head }: Pick<Programme, 'coordinator' | 'head'>,
): string {
  switch (owner) {
    case 'coordinator':
      return coordinator || 'Куратор';
    case 'head':
      return head || 'Директор';
    case 'class-teachers':
      return 'Классные руководители';
    case 'psychologist':
      return 'Педагог-психолог';
  }
}
