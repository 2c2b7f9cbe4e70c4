import { moveTask } from '../../../domain/programme/road-map.ts';
import type { StageTask } from '../../../domain/records/stage-task.ts';
import { act } from '../../acts.ts';
import { Menu } from '../../parts/menu.tsx';
import { textOf } from '../../text/text-of.ts';

type TaskMenuProps = { task: StageTask; tasks: readonly StageTask[] };

/** Moves a task among its neighbours, or takes it off the map. */
export function TaskMenu({ task, tasks }: TaskMenuProps) {
  const words = textOf('programme').roadMap;
  const up = moveTask(tasks, task.id, -1);
  const down = moveTask(tasks, task.id, 1);
  const remove = () =>
    void act([{ type: 'delete', table: 'stageTask', id: task.id }], words.removed);
  return (
    <Menu
      label={words.menu(task.words)}
      items={[
        ...(up.length > 0 ? [{ label: words.up, onSelect: () => void act(up) }] : []),
        ...(down.length > 0 ? [{ label: words.down, onSelect: () => void act(down) }] : []),
        { label: words.remove, icon: 'remove', isDanger: true, onSelect: remove },
      ]}
    />
  );
}
