import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { RequestRow } from '../../../domain/pairing/needs-view.ts';
import type { Request } from '../../../domain/records/request.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChipGroup } from '../../parts/chip.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Menu } from '../../parts/menu.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { MentoringTabs } from '../mentoring/mentoring-tabs.tsx';
import { RequestLine } from './request-line.tsx';
import './needs.css';

const statuses = ['open', 'matched', 'closed'] as const;

/** Whoever wants something: nobody is lost between the wish and the mentor. */
export function RequestsScreen() {
  const words = textOf('needs');
  const rows = useWatch('requests', { today: schoolToday.value });
  const [status, setStatus] = useState<Request['status']>('open');
  const add = (
    <ButtonLink href="/mentoring/requests/new" kind="primary" icon="add">
      {words.newRequest}
    </ButtonLink>
  );
  return (
    <Page
      header={
        <PageHeader
          title={textOf('mentoring').tabs.requests}
          actions={
            <>
              <QuestionnairesMenu />
              <ButtonLink href="/mentoring/requests/map" icon="reports">
                {words.map.title}
              </ButtonLink>
              <ButtonLink href="/reports/mentees" icon="table">
                {words.officialBase}
              </ButtonLink>
            </>
          }
          primary={add}
        />
      }
      above={<MentoringTabs current="requests" />}
      foot={<StickyBar kind="float">{add}</StickyBar>}
    >
      {rows && rows.length > 0 && (
        <ChipGroup
          label={words.which}
          hideLabel
          value={status}
          options={statuses.map((value) => ({
            value,
            label: words.statuses[value](countOf(rows, value)),
          }))}
          onChange={setStatus}
        />
      )}
      {rows && <RequestList rows={rows.filter(({ request }) => request.status === status)} />}
    </Page>
  );
}

const countOf = (rows: readonly RequestRow[], status: Request['status']): number =>
  rows.filter(({ request }) => request.status === status).length;

function RequestList({ rows }: { rows: readonly RequestRow[] }) {
  const words = textOf('needs');
  if (rows.length === 0) {
    return (
      <EmptyState
        icon="message"
        title={words.noRequests}
        text={words.noRequestsText}
        action={
          <ButtonLink href="/mentoring/requests/new" icon="add">
            {words.newRequest}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <Card>
      <ul class="needs">
        {rows.map((row) => (
          <RequestLine key={row.request.id} row={row} />
        ))}
      </ul>
    </Card>
  );
}

/** Two ways in which the mentees themselves write down what they want. */
function QuestionnairesMenu() {
  const words = textOf('needs');
  const { route } = useLocation();
  return (
    <Menu
      label={words.questionnaires}
      words={words.questionnaires}
      icon="document"
      items={[
        {
          label: words.onPaper,
          icon: 'print',
          onSelect: () => route('/mentoring/questionnaires'),
        },
        {
          label: words.handOver,
          icon: 'tablet',
          onSelect: () => route('/mentoring/hand-over'),
        },
      ]}
    />
  );
}
