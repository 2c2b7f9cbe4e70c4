import { useState } from 'preact/hooks';
import { addDays } from '../../../domain/dates.ts';
import { fillRoadMap } from '../../../domain/programme/fill-road-map.ts';
import { editTask } from '../../../domain/programme/road-map.ts';
import { stageNumbers } from '../../../domain/programme/stage.ts';
import type { YearView } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Meter } from '../../parts/meter.tsx';
import { Note } from '../../parts/note.tsx';
import { schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { AddTask } from './add-task.tsx';
import { TaskLine } from './task-line.tsx';
import { TaskForm } from './task-form.tsx';
import { TaskMenu } from './task-menu.tsx';
import { YearPage } from './year-page.tsx';

/** The plan of the year: what, who, by when, and what will show it; stage by stage. */
export function RoadMapScreen() {
  const words = textOf('programme').roadMap;
  return (
    <YearPage
      tab="roadMap"
      title={words.title}
      actions={({ tasks }) =>
        tasks.length > 0 && (
          <ButtonLink href="/programme/road-map/print" icon="print">
            {words.print}
          </ButtonLink>
        )
      }
    >
      {(view) => (view.tasks.length === 0 ? <EmptyMap view={view} /> : <RoadMap view={view} />)}
    </YearPage>
  );
}

const isArchived = ({ programme }: YearView) => programme.status.state === 'archived';

function EmptyMap({ view }: { view: YearView }) {
  const words = textOf('programme').roadMap;
  return (
    <EmptyState
      icon="programme"
      title={words.empty}
      text={words.emptyText}
      action={!isArchived(view) && <FillButton view={view} isFirst />}
    />
  );
}

function FillButton({ view, isFirst = false }: { view: YearView; isFirst?: boolean }) {
  const words = textOf('programme').roadMap;
  const missing = fillRoadMap(view.programme, view.tasks, view.removedTasks);
  if (missing.length === 0) return null;
  return (
    <Button
      kind={isFirst ? 'primary' : 'secondary'}
      icon="add"
      onClick={() => void act(missing, words.filled(missing.length))}
    >
      {isFirst ? words.fill : words.fillMissing(missing.length)}
    </Button>
  );
}

function RoadMap({ view }: { view: YearView }) {
  const words = textOf('programme').roadMap;
  const [openTask, setOpenTask] = useState<string | null>(null);
  const done = view.tasks.filter(({ doneOn }) => doneOn !== '').length;
  const progress = words.progress(done, view.tasks.length);
  return (
    <>
      <div class="stack">
        <p class="quiet">{progress}</p>
        <Meter label={progress} value={done} max={view.tasks.length} />
      </div>
      {view.overdueTasks.length > 0 && !isArchived(view) && <OverdueNote view={view} />}
      {stageNumbers.map((stage) => (
        <StageTasks
          key={stage}
          stage={stage}
          view={view}
          openTask={openTask}
          onOpen={setOpenTask}
        />
      ))}
      {!isArchived(view) && (
        <p>
          <FillButton view={view} />
        </p>
      )}
    </>
  );
}

const postponedByDays = 14;

/** Dates that have passed are moved at once: whoever starts in November does not begin with blame. */
function OverdueNote({ view }: { view: YearView }) {
  const words = textOf('programme').roadMap;
  const due = addDays(schoolToday.value, postponedByDays);
  const count = view.overdueTasks.length;
  const postpone = () =>
    void act(
      view.overdueTasks.map((id) => editTask(id, { due })),
      words.postponed(count, formatDate(due)),
    );
  return (
    <Note
      tone="amber"
      actions={
        <Button size="row" onClick={postpone}>
          {words.postpone}
        </Button>
      }
    >
      {words.overdueNote(count)}
    </Note>
  );
}

type StageTasksProps = {
  stage: number;
  view: YearView;
  openTask: string | null;
  onOpen: (task: string | null) => void;
};

function StageTasks({ stage, view, openTask, onOpen }: StageTasksProps) {
  const words = textOf('programme');
  const name = textOf('today').stageNames[stage - 1] ?? '';
  const tasks = view.tasks.filter((task) => task.stage === stage);
  const isReadOnly = isArchived(view);
  return (
    <Card title={`${stage}. ${name}`}>
      {tasks.length === 0 && <p class="quiet">{words.stages.noTasks}</p>}
      <ul class="task-list">
        {tasks.map((task) =>
          task.id === openTask ? (
            <TaskForm key={task.id} task={task} onClose={() => onOpen(null)} />
          ) : (
            <TaskLine key={task.id} task={task} view={view} isReadOnly={isReadOnly}>
              {!isReadOnly && (
                <>
                  <Button
                    kind="quiet"
                    size="row"
                    label={words.roadMap.open(task.words)}
                    onClick={() => onOpen(task.id)}
                  >
                    {words.roadMap.change}
                  </Button>
                  <TaskMenu task={task} tasks={view.tasks} />
                </>
              )}
            </TaskLine>
          ),
        )}
      </ul>
      {!isReadOnly && <AddTask stage={stage} name={name} view={view} />}
    </Card>
  );
}
