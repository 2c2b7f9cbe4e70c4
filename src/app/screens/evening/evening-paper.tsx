import { useLocation } from 'preact-iso';
import type { EventView } from '../../../domain/views.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { textOf } from '../../text/text-of.ts';
import { EventMenu } from '../calendar/event-menu.tsx';
import { EventNotes } from '../calendar/event-notes.tsx';
import { eventTitle, whenWords } from '../calendar/event-words.ts';
import { clockActs } from './clock-acts.ts';
import { ClockButtons, ClockFace, ClockTroubles } from './clock-face.tsx';
import { EveningNotes, SummaryLine } from './evening-notes.tsx';
import { goFullScreen } from './full-screen.ts';
import { nameSeats, type SeatNames } from './seat-names.ts';
import { SeatingTable } from './seating-table.tsx';
import { seatedRound, useMoment } from './use-moment.ts';
import { useSignals } from './use-signals.ts';
import { WhoIsHere } from './who-is-here.tsx';
import './evening-paper.css';

/** A speed evening: its clock, its tables, who is here, and what comes of it. */
export function EveningPaper({ view }: { view: EventView }) {
  const { event } = view;
  const moment = useMoment(event);
  useSignals(moment);
  const nameOf = nameSeats(view.people);
  const acts = clockActs(event, moment);
  return (
    <Page header={<EveningHeader view={view} onReset={event.clock ? acts.reset : undefined} />}>
      <EventNotes view={view} />
      <EveningNotes view={view} nameOf={nameOf} />
      {event.plan.length === 0 ? (
        <EmptyState icon="people" title={textOf('evening').noPlan} />
      ) : (
        <div class="evening">
          <div class="evening__side">
            <Card>
              <ClockFace event={event} moment={moment} />
              <ClockButtons event={event} moment={moment} acts={acts} />
              <div class="on-phone">
                <FullScreenButton id={event.id} isWide />
              </div>
              <ClockTroubles moment={moment} />
            </Card>
            <WhoIsHere view={view} nameOf={nameOf} />
            <InterestCard view={view} />
          </div>
          <SeatingSheet
            view={view}
            nameOf={nameOf}
            round={seatedRound(moment, event.plan.length)}
          />
        </div>
      )}
    </Page>
  );
}

type EveningHeaderProps = { view: EventView; onReset: (() => void) | undefined };

function EveningHeader({ view, onReset }: EveningHeaderProps) {
  const words = textOf('evening');
  const { event } = view;
  return (
    <PageHeader
      title={eventTitle(event)}
      eyebrow={[textOf('calendar').kinds.speed, whenWords(event.when)].filter(Boolean).join(' · ')}
      back={{ href: '/calendar', label: textOf('calendar').event.back }}
      actions={
        <>
          {event.plan.length > 0 && (
            <span class="row on-laptop">
              <FullScreenButton id={event.id} />
              <ButtonLink href={`/calendar/${event.id}/print`} icon="print">
                {words.print.print}
              </ButtonLink>
            </span>
          )}
          <EventMenu view={view} onReset={onReset} />
        </>
      }
    />
  );
}

function FullScreenButton({ id, isWide }: { id: string; isWide?: boolean }) {
  const { route } = useLocation();
  return (
    <Button
      wide={isWide}
      onClick={() => {
        goFullScreen();
        route(`/calendar/${id}/clock`);
      }}
    >
      {textOf('evening').fullScreen}
    </Button>
  );
}

type SeatingSheetProps = { view: EventView; nameOf: SeatNames; round: number };

function SeatingSheet({ view, nameOf, round }: SeatingSheetProps) {
  return (
    <div class="evening__plan">
      <SeatingTable event={view.event} nameOf={nameOf} current={round} />
      <SummaryLine view={view} />
    </div>
  );
}

function InterestCard({ view: { event, mutual, summary, cards } }: { view: EventView }) {
  const words = textOf('evening').interest;
  return (
    <Card title={words.title} size="small">
      <p class="quiet">
        {mutual.length > 0 ? words.found(mutual.length, summary.talks) : words.none(summary.talks)}
      </p>
      <div class="row">
        <ButtonLink href={`/calendar/${event.id}/cards`}>{words.cards}</ButtonLink>
        {cards.length > 0 && (
          <ButtonLink href={`/calendar/${event.id}/pairs`}>{words.pairs}</ButtonLink>
        )}
      </div>
    </Card>
  );
}
