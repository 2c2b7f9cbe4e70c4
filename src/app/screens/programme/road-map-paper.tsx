import type { StageTask } from '../../../domain/records/stage-task.ts';
import type { YearView } from '../../../domain/views.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { formatSchoolYear } from '../../text/school-years.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import './road-map-paper.css';

/** The annex to the order, on A4: what is seen here is what is printed. */
export function RoadMapPaper() {
  const words = textOf('programme').roadMap;
  const view = useWatch('year', { today: schoolToday.value, programme: null });
  if (!view) return null;
  const { programme } = view;
  return (
    <Page
      header={
        <PageHeader
          title={words.paperTitle(formatSchoolYear(programme.firstYear))}
          eyebrow={programme.officialName || programme.school}
          back={{ href: '/programme/road-map', label: words.backToMap }}
          primary={
            <Button kind="primary" icon="print" onClick={() => window.print()}>
              {words.print}
            </Button>
          }
        />
      }
    >
      <div class="road-map-paper">
        <p class="road-map-paper__approval">
          {words.approve}
          <br />
          {programme.headPost} _______________ {programme.head}
          <br />
          «____» ______________ {programme.firstYear}
        </p>
        <RoadMapTable view={view} />
      </div>
    </Page>
  );
}

function RoadMapTable({ view }: { view: YearView }) {
  const words = textOf('programme').roadMap;
  const stages = textOf('today').stageNames;
  const { columns } = words;
  return (
    <DataTable
      caption={words.title}
      hideCaption
      rowHeading="task"
      columns={[
        { id: 'number', heading: columns.number },
        { id: 'stage', heading: columns.stage },
        { id: 'task', heading: columns.task },
        { id: 'due', heading: columns.due },
        { id: 'owner', heading: columns.owner },
        { id: 'result', heading: columns.result },
      ]}
      rows={view.tasks.map((task, index) => ({
        id: task.id,
        cells: [
          index + 1,
          `${task.stage}. ${stages[task.stage - 1] ?? ''}`,
          task.words,
          task.due && formatDate(task.due, 'numbers'),
          task.owner,
          resultOf(task),
        ],
      }))}
    />
  );
}

function resultOf({ evidence, result, doneOn }: StageTask): string {
  const words = textOf('programme').roadMap;
  const mark = doneOn && words.doneMark(formatDate(doneOn, 'numbers'));
  return [result || evidence, mark].filter(Boolean).join('; ');
}
