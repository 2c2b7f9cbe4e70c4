import { useRoute } from 'preact-iso';
import { useMemo, useRef } from 'preact/hooks';
import { listMet } from '../../../domain/rotation/list-met.ts';
import type { EventView } from '../../../domain/views.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { Tag } from '../../parts/tag.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { EventMissing } from '../calendar/event-missing.tsx';
import { eventTitle } from '../calendar/event-words.ts';
import { FindCard } from './find-card.tsx';
import { RatingGrid } from './rating-grid.tsx';
import { nameSeats } from './seat-names.ts';
import { useCards } from './use-cards.ts';
import './cards-screen.css';

/** What stands on the paper cards, typed in as fast as it can be read. */
export function CardsScreen() {
  const view = useWatch('event', { id: useRoute().params['id'] ?? '' });
  if (view === undefined) return null;
  if (view === null) return <EventMissing />;
  return <CardsPaper view={view} />;
}

function CardsPaper({ view }: { view: EventView }) {
  const words = textOf('evening').cards;
  const { event, people } = view;
  const entry = useCards(view);
  const met = useMemo(() => listMet(event.plan), [event.plan]);
  const main = useRef<HTMLDivElement>(null);
  const nameOf = nameSeats(people);
  const shared = {
    entry,
    nameOf,
    hasMet: (one: string, other: string) => met.get(one)?.has(other) === true,
    // The digits of the moment decide; the worker's word comes a little later.
    isMutual: (one: string, other: string) =>
      (entry.ratingOf(one, other) ?? 0) > 0 && (entry.ratingOf(other, one) ?? 0) > 0,
  };
  const whoTalked = people.map(({ id }) => id).filter((id) => met.has(id));
  const mentors = whoTalked.filter((id) => isMentor(view, id));
  const mentees = whoTalked.filter((id) => !isMentor(view, id));
  const toPairs = (
    <ButtonLink href={`/calendar/${event.id}/pairs`} kind="primary" size="tall">
      {words.toPairs}
    </ButtonLink>
  );
  return (
    <Page
      header={
        <PageHeader
          title={words.title}
          eyebrow={eventTitle(event)}
          lead={words.lead}
          back={{ href: `/calendar/${event.id}`, label: words.back }}
          tags={<CardTags view={view} all={whoTalked.length} />}
          primary={toPairs}
        />
      }
      foot={<StickyBar>{toPairs}</StickyBar>}
    >
      {whoTalked.length === 0 ? (
        <EmptyState icon="people" title={words.empty} />
      ) : (
        <div ref={main} class="cards">
          <FindCard people={whoTalked} onFind={(person) => focusRow(main.current, person)} />
          <RatingGrid label={words.mentees} owners={mentees} others={mentors} {...shared} />
          <RatingGrid label={words.mentors} owners={mentors} others={mentees} {...shared} />
        </div>
      )}
    </Page>
  );
}

/** Also of somebody who was taken from the list after having talked. */
const isMentor = ({ event }: EventView, id: string): boolean =>
  event.mentors.includes(id) ||
  event.plan.some((talks) => talks.some(({ mentorId }) => mentorId === id));

function CardTags({ view: { cards, mutual }, all }: { view: EventView; all: number }) {
  const words = textOf('evening').cards;
  const filled = new Set(
    cards.filter(({ ratings }) => Object.keys(ratings).length > 0).map(({ person }) => person),
  );
  return (
    <>
      <Tag>{words.entered(filled.size, all)}</Tag>
      {mutual.length > 0 && <Tag tone="pine">{words.mutual(mutual.length)}</Tag>}
      <Tag>{words.saved}</Tag>
    </>
  );
}

function focusRow(root: HTMLElement | null, person: string): void {
  root?.querySelector<HTMLElement>(`[data-owner="${CSS.escape(person)}"]`)?.focus();
}
