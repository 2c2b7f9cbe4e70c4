import type { Fields } from '../../../domain/changes.ts';
import { editTask } from '../../../domain/programme/road-map.ts';
import type { StageTask } from '../../../domain/records/stage-task.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { InlineEdit } from '../../parts/inline-edit.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import './task-form.css';

type TaskFormProps = { task: StageTask; onClose: () => void };

/** One task, open: every field is saved as soon as it is left. */
export function TaskForm({ task, onClose }: TaskFormProps) {
  const words = textOf('programme').roadMap;
  const today = schoolToday.value;
  const edit = (fields: Fields) => void act([editTask(task.id, fields)]);
  return (
    <li class="task-form">
      <InlineEdit
        label={words.words}
        value={task.words}
        onCommit={(written) => edit({ words: written })}
      />
      <div class="task-form__two">
        <InlineEdit label={words.owner} value={task.owner} onCommit={(owner) => edit({ owner })} />
        <DateField
          label={words.due}
          value={task.due || null}
          today={today}
          onChange={(due) => edit({ due: due ?? '' })}
        />
      </div>
      <InlineEdit
        label={words.evidence}
        value={task.evidence}
        onCommit={(evidence) => edit({ evidence })}
      />
      <InlineEdit
        label={words.result}
        value={task.result}
        multiline
        onCommit={(result) => edit({ result })}
      />
      <p>
        <Button icon="check" onClick={onClose}>
          {words.close}
        </Button>
      </p>
    </li>
  );
}
