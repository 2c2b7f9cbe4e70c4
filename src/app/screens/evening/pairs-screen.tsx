import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { EventPairsView } from '../../../domain/views.ts';
import { failureWords, takeBack } from '../../acts.ts';
import { noteValuableAct } from '../../keep-storage.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { showToast } from '../../parts/toasts.tsx';
import { schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { api, useWatch } from '../../worker-bridge.ts';
import { EventMissing } from '../calendar/event-missing.tsx';
import { eventTitle } from '../calendar/event-words.ts';
import { matchTitle } from '../match-words.ts';
import { nameSeats, type SeatNames } from './seat-names.ts';
import './pairs-screen.css';

/** «Анализ максимальных совпадений»: what the cards of both sides make possible. */
export function PairsScreen() {
  const id = useRoute().params['id'] ?? '';
  const view = useWatch('eventPairs', { id, today: schoolToday.value });
  if (view === undefined) return null;
  if (view === null) return <EventMissing />;
  return <PairsPaper view={view} />;
}

function PairsPaper({ view }: { view: EventPairsView }) {
  const words = textOf('evening').pairs;
  const { event, result, made } = view;
  const { accept, isBusy, failure } = useAccept(view);
  const nameOf = nameSeats(view.people);
  const isNothing = result.pairs.length === 0 && made.length === 0;
  const acceptButton = result.pairs.length > 0 && (
    <Button kind="primary" size="tall" busy={isBusy} onClick={() => void accept()}>
      {words.accept(result.pairs.length)}
    </Button>
  );
  return (
    <Page
      header={
        <PageHeader
          title={words.title}
          eyebrow={eventTitle(event)}
          lead={words.lead}
          back={{ href: `/calendar/${event.id}`, label: words.back }}
          actions={<ButtonLink href={`/calendar/${event.id}/cards`}>{words.enter}</ButtonLink>}
          primary={acceptButton}
        />
      }
      side={<PlacesCard view={view} nameOf={nameOf} />}
      foot={acceptButton && <StickyBar>{acceptButton}</StickyBar>}
    >
      {failure && <ErrorNote>{failure}</ErrorNote>}
      {isNothing && <EmptyState icon="mentoring" title={words.nothing} />}
      {result.pairs.length > 0 && <ProposedCard view={view} nameOf={nameOf} />}
      {made.length > 0 && <MadeCard view={view} />}
      {!isNothing && <RestCard view={view} nameOf={nameOf} />}
    </Page>
  );
}

function useAccept({ event, result }: EventPairsView) {
  const words = textOf('evening').pairs;
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const accept = async () => {
    setBusy(true);
    const saved = await api.acceptChoices(event.id, words.searchGoesOn, schoolToday.value);
    setBusy(false);
    setFailure(saved.ok ? null : failureWords(saved.error));
    if (!saved.ok) return;
    noteValuableAct();
    showToast({
      text: words.accepted(result.pairs.length),
      onUndo: () => void takeBack(saved),
    });
  };
  return { accept, isBusy, failure };
}

type PartProps = { view: EventPairsView; nameOf: SeatNames };

function ProposedCard({ view: { result }, nameOf }: PartProps) {
  const words = textOf('evening').pairs;
  return (
    <Card title={words.proposed(result.pairs.length)}>
      <ul class="choices">
        {result.pairs.map(({ menteeId, mentorId, menteeRating, mentorRating }) => (
          <li key={menteeId} class="choices__line">
            <span class="choices__names">
              {textOf('mentoring').pair(nameOf(mentorId), nameOf(menteeId))}
            </span>
            <span class="quiet">{words.ratings(menteeRating, mentorRating)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function MadeCard({ view: { made } }: { view: EventPairsView }) {
  const words = textOf('evening').pairs;
  return (
    <Card title={words.made(made.length)}>
      <p class="quiet">{words.madeHint}</p>
      <ul class="choices">
        {made.map((row) => (
          <li key={row.id} class="choices__line">
            <a href={`/mentoring/${row.id}`}>{matchTitle(row)}</a>
          </li>
        ))}
      </ul>
      <ButtonLink href="/mentoring">{words.toMatches}</ButtonLink>
    </Card>
  );
}

/** Nobody is lost between the evening and a mentor: each has a reason, a next step and a day. */
function RestCard({ view: { result }, nameOf }: PartProps) {
  const words = textOf('evening').pairs;
  if (result.rest.length === 0) return <p class="quiet">{words.everyoneHasOne}</p>;
  return (
    <Card title={words.without(result.rest.length)}>
      <ul class="choices">
        {result.rest.map(({ menteeId, reason, on }) => (
          <li key={menteeId} class="choices__line">
            <span class="choices__names">{nameOf(menteeId)}</span>
            <span class="quiet">{words.reasons[reason]}</span>
            <span class="quiet">{words.next(words.searchGoesOn, formatDate(on))}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function PlacesCard({ view: { mentors, result }, nameOf }: PartProps) {
  const words = textOf('evening').pairs;
  return (
    <Card title={words.places} size="small">
      <ul class="choices">
        {mentors.map(({ personId, places }) => {
          const taken = result.pairs.filter(({ mentorId }) => mentorId === personId).length;
          return (
            <li key={personId} class="choices__place">
              <span>{nameOf(personId)}</span>
              <span class="quiet">{words.placesLeft(taken, places)}</span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
