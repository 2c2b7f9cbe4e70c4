import { useState } from 'preact/hooks';
import type { MatchState } from '../../../domain/records/match.ts';
import type { MatchRow } from '../../../domain/views.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { PairCircles } from '../../parts/pair-circles.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { Tag } from '../../parts/tag.tsx';
import { schoolToday } from '../../school.ts';
import { formatNearDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { facesOf, matchKindWords, matchTitle } from '../match-words.ts';
import './matches-screen.css';

const tabs = {
  active: ['active', 'paused'],
  proposed: ['proposed'],
  closed: ['closed'],
} as const satisfies Record<string, readonly MatchState[]>;

type Tab = keyof typeof tabs;

/** All pairs and circles: those at work, the proposed, the finished. */
export function MatchesScreen() {
  const words = textOf('mentoring');
  const [chosen, setTab] = useState<Tab | null>(null);
  const counts = useWatch('matches', { states: ['active', 'paused', 'proposed'] });
  const tab = chosen ?? usualTab(counts);
  const rows = useWatch('matches', { states: tabs[tab] });
  const makeMatch = (
    <ButtonLink href="/mentoring/new" kind="primary" icon="add">
      {words.newMatch}
    </ButtonLink>
  );
  return (
    <Page
      header={
        <PageHeader
          title={words.title}
          actions={
            <Button icon="print" onClick={() => window.print()}>
              {words.print}
            </Button>
          }
          primary={makeMatch}
        />
      }
      foot={<StickyBar kind="float">{makeMatch}</StickyBar>}
    >
      <Tabs
        label={words.title}
        tabs={(Object.keys(tabs) satisfies string[]).map((id) => ({
          id,
          label: isTab(id) ? words.tabs[id] : id,
        }))}
        current={tab}
        onChange={(id) => {
          if (isTab(id)) setTab(id);
        }}
      >
        {rows && <MatchList rows={rows} tab={tab} />}
      </Tabs>
    </Page>
  );
}

/** In a new programme the proposed ones are what there is to do. */
function usualTab(rows: readonly MatchRow[] | undefined): Tab {
  const isOnlyProposed = rows !== undefined && rows.length > 0 && rows.every(isProposed);
  return isOnlyProposed ? 'proposed' : 'active';
}

const isProposed = ({ state }: MatchRow) => state === 'proposed';

const isTab = (id: string): id is Tab => id in tabs;

function MatchList({ rows, tab }: { rows: readonly MatchRow[]; tab: Tab }) {
  const words = textOf('mentoring');
  const emptyWords = { active: words.noActive, proposed: words.noProposed, closed: words.noClosed };
  if (rows.length === 0) {
    return (
      <EmptyState
        icon="mentoring"
        title={emptyWords[tab]}
        action={
          tab === 'active' && (
            <ButtonLink href="/mentoring/new" icon="add">
              {words.newMatch}
            </ButtonLink>
          )
        }
      />
    );
  }
  return (
    <Card>
      <ul class="matches">
        {rows.map((row) => (
          <MatchLine key={row.id} row={row} />
        ))}
      </ul>
    </Card>
  );
}

function MatchLine({ row }: { row: MatchRow }) {
  const words = textOf('mentoring');
  const today = schoolToday.value;
  const near = (date: string) => formatNearDate(date, today);
  const meetings = [
    row.meetingsHeld === 0 ? words.noMeetings : words.held(row.meetingsHeld),
    row.lastMeetingOn && words.lastOn(near(row.lastMeetingOn)),
    row.nextMeetingOn && words.nextOn(near(row.nextMeetingOn)),
  ].filter(Boolean);
  return (
    <li>
      <a class="matches__line" href={`/mentoring/${row.id}`}>
        <PairCircles {...facesOf(row)} />
        <span class="matches__words">
          <span class="matches__title">{matchTitle(row)}</span>
          <span class="quiet">{matchKindWords(row)}</span>
        </span>
        <span class="matches__meetings quiet">{meetings.join(' · ')}</span>
        {row.state === 'paused' && <Tag tone="amber">{textOf('records').states.paused}</Tag>}
      </a>
    </li>
  );
}
