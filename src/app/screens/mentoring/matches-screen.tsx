import type { MatchRow } from '../../../domain/views.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { MatchList } from './match-list.tsx';
import { MatchPapersMenu } from './match-papers-menu.tsx';
import { MentoringTabs } from './mentoring-tabs.tsx';

/** All pairs and circles that are not finished: first those that wait for a yes. */
export function MatchesScreen() {
  const words = textOf('mentoring');
  const rows = useWatch('matches', { states: ['active', 'paused', 'proposed'] });
  const makeMatch = (
    <ButtonLink href="/mentoring/new" kind="primary" icon="add">
      {words.newMatch}
    </ButtonLink>
  );
  return (
    <Page
      header={
        <PageHeader
          title={words.tabs.matches}
          actions={<MatchPapersMenu rows={rows ?? []} />}
          primary={makeMatch}
        />
      }
      above={<MentoringTabs current="matches" />}
      foot={<StickyBar kind="float">{makeMatch}</StickyBar>}
    >
      {rows && <OpenMatches rows={rows} />}
    </Page>
  );
}

function OpenMatches({ rows }: { rows: readonly MatchRow[] }) {
  const words = textOf('mentoring');
  const proposed = rows.filter(({ state }) => state === 'proposed');
  const running = rows.filter(({ state }) => state !== 'proposed');
  if (rows.length === 0) {
    return (
      <EmptyState
        icon="mentoring"
        title={words.noActive}
        action={
          <ButtonLink href="/mentoring/new" icon="add">
            {words.newMatch}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <>
      {proposed.length > 0 && (
        <Card title={words.proposed} note={proposed.length}>
          <MatchList rows={proposed} />
        </Card>
      )}
      {running.length > 0 && (
        <Card title={words.running} note={running.length}>
          <MatchList rows={running} />
        </Card>
      )}
    </>
  );
}
