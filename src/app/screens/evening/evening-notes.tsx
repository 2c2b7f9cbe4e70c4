import { useState } from 'preact/hooks';
import type { EventView } from '../../../domain/views.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNote, Note } from '../../parts/note.tsx';
import { textOf } from '../../text/text-of.ts';
import { saveEvent } from '../calendar/save-event.ts';
import type { SeatNames } from './seat-names.ts';

/** «48 бесед · у наставляемых по 3–4 · у наставников по 8» */
export function SummaryLine({ view: { summary } }: { view: EventView }) {
  const words = textOf('evening');
  const { talks, ofMentees, ofMentors } = summary;
  const parts = [
    words.talks(talks),
    ofMentees && words.ofMentees(ofMentees.least, ofMentees.most),
    ofMentors && words.ofMentors(ofMentors.least, ofMentors.most),
  ];
  return <p class="quiet">{parts.filter(Boolean).join(' · ')}</p>;
}

/** What is wrong with the plan, or worth knowing about it. */
export function EveningNotes({ view, nameOf }: { view: EventView; nameOf: SeatNames }) {
  const words = textOf('evening');
  const { event, summary } = view;
  return (
    <>
      {summary.isStale && <StaleNote view={view} />}
      {event.plan.length > 0 && event.plan.length < event.rounds && (
        <Note>{words.allMet(event.plan.length)}</Note>
      )}
      {event.plan.length > 0 && summary.unmetRequests.length > 0 && (
        <Note title={words.unmet}>
          {summary.unmetRequests.map(({ mentorId, menteeId, reason }) => (
            <p key={`${mentorId} ${menteeId}`}>
              {words.unmetTalk(nameOf(mentorId), nameOf(menteeId), words.unmetReasons[reason])}
            </p>
          ))}
        </Note>
      )}
    </>
  );
}

function StaleNote({ view: { event, people } }: { view: EventView }) {
  const words = textOf('evening');
  const [failure, setFailure] = useState<string | null>(null);
  const seatAgain = async () =>
    setFailure(await saveEvent(event.id, {}, { people, done: words.seatedAgain }));
  return (
    <>
      {failure && <ErrorNote>{failure}</ErrorNote>}
      <Note
        tone="amber"
        actions={
          <Button size="row" onClick={() => void seatAgain()}>
            {words.seatAgain}
          </Button>
        }
      >
        {words.stale}
      </Note>
    </>
  );
}
