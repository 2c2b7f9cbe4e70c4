import { useLocation, useRoute } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import type { EventView } from '../../../domain/views.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { EventMissing } from '../calendar/event-missing.tsx';
import { eventTitle } from '../calendar/event-words.ts';
import { clockActs } from './clock-acts.ts';
import { ClockButtons, ClockFace, ClockTroubles } from './clock-face.tsx';
import { leaveFullScreen } from './full-screen.ts';
import { nameSeats } from './seat-names.ts';
import { SeatsNow } from './seats-now.tsx';
import { seatedRound, useMoment } from './use-moment.ts';
import { useSignals } from './use-signals.ts';
import './clock-screen.css';

/** The clock for the whole hall: digits to be read from the last row, and who sits where now. */
export function ClockScreen() {
  const view = useWatch('event', { id: useRoute().params['id'] ?? '' });
  if (view === undefined) return null;
  if (view === null || view.event.kind !== 'speed') return <EventMissing />;
  return <HallClock view={view} />;
}

function HallClock({ view }: { view: EventView }) {
  const words = textOf('evening');
  const { event } = view;
  const { route } = useLocation();
  const moment = useMoment(event);
  useSignals(moment);
  useEffect(() => leaveFullScreen, []);
  return (
    <div class="hall-clock">
      <PageHeader
        title={eventTitle(event)}
        windowTitle={words.clockOf(eventTitle(event))}
        actions={
          <Button
            icon="close"
            label={words.leaveFullScreen}
            onClick={() => route(`/calendar/${event.id}`)}
          />
        }
      />
      <div class="hall-clock__time">
        <ClockFace event={event} moment={moment} />
        <div class="hall-clock__buttons">
          <ClockButtons event={event} moment={moment} acts={clockActs(event, moment)} />
          {moment.phase === 'over' && (
            <ButtonLink href={`/calendar/${event.id}/cards`} kind="primary" size="tall" wide>
              {words.interest.cards}
            </ButtonLink>
          )}
        </div>
        <ClockTroubles moment={moment} />
      </div>
      <SeatsNow
        event={event}
        round={seatedRound(moment, event.plan.length)}
        nameOf={nameSeats(view.people)}
      />
    </div>
  );
}
