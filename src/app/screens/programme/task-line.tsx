import type { ComponentChildren } from 'preact';
import { editTask } from '../../../domain/programme/road-map.ts';
import type { StageTask } from '../../../domain/records/stage-task.ts';
import type { YearView } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Tag } from '../../parts/tag.tsx';
import { schoolToday } from '../../school.ts';
import { formatNearDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import './task-line.css';

type TaskLineProps = {
  task: StageTask;
  view: YearView;
  isReadOnly?: boolean;
  /** At the end of the line: what else can be done. */
  children?: ComponentChildren;
};

/** A task of the road map: done or not, by when and by whom. */
export function TaskLine({ task, view, isReadOnly = false, children }: TaskLineProps) {
  const words = textOf('programme').roadMap;
  const toggle = (isDone: boolean) =>
    void act([editTask(task.id, { doneOn: isDone ? schoolToday.value : '' })]);
  return (
    <li class="task-line">
      <label class="task-line__label">
        <input
          type="checkbox"
          checked={task.doneOn !== ''}
          disabled={isReadOnly}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        <span class="task-line__text">
          <span class="task-line__words">{task.words}</span>
          <span class="quiet">{[termOf(task), task.owner].filter(Boolean).join(' · ')}</span>
          {task.result && <span class="quiet">{task.result}</span>}
        </span>
      </label>
      {view.overdueTasks.includes(task.id) && <Tag tone="rose">{words.overdue}</Tag>}
      {children}
    </li>
  );
}

function termOf({ due, doneOn }: StageTask): string {
  const words = textOf('programme').roadMap;
  const today = schoolToday.value;
  if (doneOn) return words.doneOn(formatNearDate(doneOn, today));
  return due ? words.until(formatNearDate(due, today)) : words.noDue;
}
