import { shareOf } from '../../../domain/indicators/count-indicators.ts';
import type { IndicatorsView } from '../../../domain/views.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { AveragesCard } from '../surveys/averages-card.tsx';
import { CountedCard } from './counted-card.tsx';
import { IndicatorsTable } from './indicators-table.tsx';
import { programmeWords } from './programme-words.ts';
import { ReportsTabs } from './reports-tabs.tsx';
import { RulesOfCount } from './rules-of-count.tsx';

/** The official indicators of the year; what is seen here is what is printed. */
export function ReportsScreen() {
  const words = textOf('reports');
  const view = useWatch('indicators', { today: schoolToday.value });
  if (view === undefined) return null;
  const isFilled = view !== null && view.everyone > 0;
  return (
    <Page
      header={
        <PageHeader
          title={words.title}
          eyebrow={view && programmeWords(view.programme)}
          actions={
            isFilled && (
              <Button icon="print" onClick={() => window.print()}>
                {words.print}
              </Button>
            )
          }
        />
      }
      above={<ReportsTabs current="indicators" />}
      side={isFilled && <RulesOfCount view={view} />}
    >
      {view === null && <EmptyState icon="reports" title={words.missing} />}
      {view?.everyone === 0 && <NobodyKnown />}
      {isFilled && (
        <>
          <MissingNotes view={view} />
          <IndicatorsTable view={view} />
          <CountedCard view={view} />
          <AveragesCard />
        </>
      )}
    </Page>
  );
}

function NobodyKnown() {
  const words = textOf('reports');
  return (
    <EmptyState
      icon="reports"
      title={words.empty}
      text={words.emptyText}
      action={
        <span class="row">
          <ButtonLink kind="primary" href="/people/import">
            {words.importPeople}
          </ButtonLink>
          <ButtonLink href="/programme/figures">{words.toFigures}</ButtonLink>
        </span>
      }
    />
  );
}

/** What keeps the numbers from being right, each with its cure. */
function MissingNotes({ view: { figures } }: { view: IndicatorsView }) {
  const words = textOf('reports');
  const toFigures = (
    <ButtonLink size="row" href="/programme/figures">
      {words.toFigures}
    </ButtonLink>
  );
  return (
    <>
      {figures.every(({ counted }) => counted.length === 0) && (
        <Note
          actions={
            <ButtonLink size="row" href="/mentoring">
              {words.toMatches}
            </ButtonLink>
          }
        >
          {words.nobodyYet}
        </Note>
      )}
      {figures.some(({ figure }) => figure.source !== 'surveys' && shareOf(figure) === null) && (
        <Note tone="amber" actions={toFigures}>
          {words.noDenominators}
        </Note>
      )}
      {figures.some(({ figure }) => (shareOf(figure) ?? 0) > 1) && (
        <Note tone="amber" actions={toFigures}>
          {words.tooMany}
        </Note>
      )}
    </>
  );
}
