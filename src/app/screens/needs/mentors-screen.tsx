import type { OfferRow } from '../../../domain/pairing/needs-view.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { MentoringTabs } from '../mentoring/mentoring-tabs.tsx';
import { OfferLine } from './offer-line.tsx';
import './needs.css';

/** Who gives what, whose places are free, and the reserve for another year. */
export function MentorsScreen() {
  const words = textOf('needs');
  const rows = useWatch('offers', { today: schoolToday.value });
  const add = (
    <ButtonLink href="/mentoring/mentors/new" kind="primary" icon="add">
      {words.newOffer}
    </ButtonLink>
  );
  return (
    <Page
      header={
        <PageHeader
          title={textOf('mentoring').tabs.mentors}
          actions={
            <ButtonLink href="/reports/mentors" icon="table">
              {words.officialBase}
            </ButtonLink>
          }
          primary={add}
        />
      }
      above={<MentoringTabs current="mentors" />}
      foot={<StickyBar kind="float">{add}</StickyBar>}
    >
      {rows?.length === 0 && (
        <EmptyState
          icon="people"
          title={words.noOffers}
          text={words.noOffersText}
          action={
            <ButtonLink href="/mentoring/mentors/new" icon="add">
              {words.newOffer}
            </ButtonLink>
          }
        />
      )}
      {rows && groupsOf(rows).map((group) => <OfferGroup key={group.title} {...group} />)}
    </Page>
  );
}

type Group = { readonly title: string; readonly rows: readonly OfferRow[] };

function groupsOf(rows: readonly OfferRow[]): readonly Group[] {
  const words = textOf('needs');
  const now = rows.filter(({ offer }) => !offer.isReserve && offer.finishedOn === '');
  const groups = [
    { title: words.free, rows: now.filter(({ offer, taken }) => taken < offer.capacity) },
    { title: words.full, rows: now.filter(({ offer, taken }) => taken >= offer.capacity) },
    { title: words.reserve, rows: rows.filter(({ offer }) => offer.isReserve) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

function OfferGroup({ title, rows }: Group) {
  return (
    <Card title={title} note={rows.length}>
      <ul class="needs">
        {rows.map((row) => (
          <OfferLine key={row.offer.id} row={row} />
        ))}
      </ul>
    </Card>
  );
}
