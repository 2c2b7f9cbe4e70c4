import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { MatchList } from './match-list.tsx';
import { MentoringTabs } from './mentoring-tabs.tsx';

/** What is over stays readable, and can be reopened from its page. */
export function FinishedScreen() {
  const words = textOf('mentoring');
  const rows = useWatch('matches', { states: ['closed'] });
  return (
    <Page
      header={
        <PageHeader
          title={words.tabs.finished}
          actions={
            <Button icon="print" onClick={() => window.print()}>
              {words.print}
            </Button>
          }
        />
      }
      above={<MentoringTabs current="finished" />}
    >
      {rows?.length === 0 && <EmptyState icon="mentoring" title={words.noClosed} />}
      {rows && rows.length > 0 && (
        <Card>
          <MatchList rows={rows} />
        </Card>
      )}
    </Page>
  );
}
