import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { EventView } from '../../../domain/views.ts';
import { Button } from '../../parts/button.tsx';
import { ChipGroup, ChipSet } from '../../parts/chip.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { EventMissing } from '../calendar/event-missing.tsx';
import { eventTitle, whenWords } from '../calendar/event-words.ts';
import { ChoiceCards } from './choice-cards.tsx';
import { PersonalSlips } from './personal-slips.tsx';
import { namesOnPaper } from './seat-names.ts';
import { TableSheets } from './table-sheets.tsx';
import './papers-screen.css';

const sheets = ['slips', 'tables', 'cards'] as const;
type Sheet = (typeof sheets)[number];

const sides = ['mentees', 'mentors'] as const;
type Side = (typeof sides)[number];

/** Everything that lies on the tables: what is seen here is what is printed. */
export function PapersScreen() {
  const view = useWatch('event', { id: useRoute().params['id'] ?? '' });
  if (view === undefined) return null;
  if (view === null) return <EventMissing />;
  return <Papers view={view} />;
}

function Papers({ view }: { view: EventView }) {
  const words = textOf('evening').print;
  const [sheet, setSheet] = useState<Sheet>('slips');
  const [whom, setWhom] = useState<readonly Side[]>(['mentees']);
  const { event } = view;
  const isEmpty = event.plan.length === 0;
  return (
    <Page
      header={
        <div class="screen-only">
          <PageHeader
            title={words.title}
            eyebrow={[eventTitle(event), whenWords(event.when)].join(' · ')}
            back={{ href: `/calendar/${event.id}`, label: words.back }}
            actions={
              !isEmpty && (
                <Button kind="primary" icon="print" onClick={() => window.print()}>
                  {words.print}
                </Button>
              )
            }
          />
        </div>
      }
    >
      {isEmpty ? (
        <EmptyState icon="print" title={words.empty} />
      ) : (
        <>
          <div class="stack screen-only">
            <ChipGroup
              label={words.what}
              value={sheet}
              options={sheets.map((one) => ({ value: one, label: words.sheets[one] }))}
              onChange={setSheet}
            />
            {sheet !== 'tables' && (
              <ChipSet
                label={words.forWhom}
                values={whom}
                options={sides.map((side) => ({ value: side, label: words.whom[side] }))}
                onChange={setWhom}
              />
            )}
          </div>
          <Sheets view={view} sheet={sheet} whom={whom} />
        </>
      )}
    </Page>
  );
}

type SheetsProps = { view: EventView; sheet: Sheet; whom: readonly Side[] };

function Sheets({ view, sheet, whom }: SheetsProps) {
  const { event, people } = view;
  const nameOf = namesOnPaper(people);
  const chosen = sides
    .filter((side) => whom.includes(side))
    .flatMap((side) => event[side])
    .filter((id) => !event.absent.includes(id));
  switch (sheet) {
    case 'slips':
      return <PersonalSlips event={event} people={chosen} nameOf={nameOf} />;
    case 'tables':
      return <TableSheets event={event} nameOf={nameOf} />;
    case 'cards':
      return <ChoiceCards event={event} people={chosen} nameOf={nameOf} />;
  }
}
