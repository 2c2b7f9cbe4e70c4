import type { ThemeOfMap } from '../../../domain/pairing/request-map.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { MentoringTabs } from '../mentoring/mentoring-tabs.tsx';
import { newPaperAddress } from '../paper-address.ts';
import { RequestMapPicture } from './request-map-picture.tsx';
import './request-map.css';

const address = '/mentoring/requests/map';

/** «База наставляемых с картой запросов»: what is asked for against what is offered. */
export function RequestMapScreen() {
  const words = textOf('needs').map;
  const themes = useWatch('requestMap', {});
  const lacking = themes?.filter(({ missing }) => missing > 0) ?? [];
  const call = lacking.length > 0 && (
    <ButtonLink href={newPaperAddress({ kinds: ['call'] }, address)} kind="primary" icon="print">
      {words.call}
    </ButtonLink>
  );
  return (
    <Page
      header={
        <PageHeader
          title={words.title}
          lead={themes && leadOf(themes, lacking)}
          back={{ href: '/mentoring/requests', label: textOf('mentoring').tabs.requests }}
          actions={
            <Button icon="print" onClick={() => window.print()}>
              {words.print}
            </Button>
          }
          primary={call}
        />
      }
      above={<MentoringTabs current="requests" />}
    >
      {themes?.length === 0 && <EmptyState icon="message" title={words.empty} />}
      {themes && themes.length > 0 && (
        <>
          <Card title={words.picture}>
            <RequestMapPicture themes={themes} />
          </Card>
          <Card>
            <RequestMapTable themes={themes} />
          </Card>
          {call && <p class="on-phone">{call}</p>}
        </>
      )}
    </Page>
  );
}

function leadOf(themes: readonly ThemeOfMap[], lacking: readonly ThemeOfMap[]): string {
  const words = textOf('needs').map;
  if (themes.length === 0) return '';
  return lacking.length === 0 ? words.enough : words.lacking(lacking.map(({ theme }) => theme));
}

function RequestMapTable({ themes }: { themes: readonly ThemeOfMap[] }) {
  const words = textOf('needs').map;
  return (
    <DataTable
      caption={words.table}
      columns={[
        { id: 'theme', heading: words.theme },
        { id: 'requests', heading: words.requests, align: 'end' },
        { id: 'open', heading: words.open, align: 'end' },
        { id: 'mentors', heading: words.mentors, align: 'end' },
        { id: 'places', heading: words.places, align: 'end' },
        { id: 'missing', heading: words.missing, align: 'end' },
      ]}
      rows={themes.map(({ theme, requests, open, mentors, places, missing }) => ({
        id: theme,
        cells: [theme, requests.length, open, mentors.length, places, missing || '–'],
      }))}
    />
  );
}
