import { useState } from 'preact/hooks';
import type { RecordId } from '../../../domain/op.ts';
import type { SchoolEvent } from '../../../domain/records/event.ts';
import type { EventView } from '../../../domain/views.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChipSet } from '../../parts/chip.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorNote } from '../../parts/note.tsx';
import { textOf } from '../../text/text-of.ts';
import { saveEvent } from '../calendar/save-event.ts';
import { SummaryLine } from './evening-notes.tsx';
import type { SeatNames } from './seat-names.ts';

type WhoIsHereProps = { view: EventView; nameOf: SeatNames };

/** At the door, and whenever somebody leaves: the rest is seated anew with each tap. */
export function WhoIsHere({ view, nameOf }: WhoIsHereProps) {
  const words = textOf('evening').here;
  const [isOpen, setOpen] = useState(false);
  const { event } = view;
  const everyone = [...event.mentors, ...event.mentees];
  const absent = everyone.filter((id) => event.absent.includes(id));
  return (
    <Card
      title={words.title}
      size="small"
      note={words.count(everyone.length - absent.length, everyone.length)}
    >
      {absent.length > 0 && <p>{words.absent(absent.map(nameOf).join(', '))}</p>}
      <Button onClick={() => setOpen(true)}>{words.open}</Button>
      <Dialog
        title={words.title}
        size="large"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="primary" onClick={() => setOpen(false)}>
            {words.done}
          </Button>
        }
      >
        <HereList view={view} nameOf={nameOf} />
      </Dialog>
    </Card>
  );
}

function HereList({ view, nameOf }: WhoIsHereProps) {
  const words = textOf('evening').here;
  const { event, people } = view;
  // Taps come faster than answers: what was tapped last is what counts.
  const [absent, setAbsent] = useState(event.absent);
  const [failure, setFailure] = useState<string | null>(null);
  const change = async (side: readonly RecordId[], here: readonly RecordId[]) => {
    const next = [
      ...absent.filter((id) => !side.includes(id)),
      ...side.filter((id) => !here.includes(id)),
    ];
    setAbsent(next);
    setFailure(await saveEvent(event.id, { absent: next }, { people }));
  };
  return (
    <div class="stack">
      <p class="quiet">{words.hint}</p>
      {failure && <ErrorNote>{failure}</ErrorNote>}
      {(['mentors', 'mentees'] as const satisfies readonly (keyof SchoolEvent)[]).map((side) => (
        <ChipSet
          key={side}
          label={words[side]}
          options={event[side].map((id) => ({ value: id, label: nameOf(id) }))}
          values={event[side].filter((id) => !absent.includes(id))}
          onChange={(here) => void change(event[side], here)}
        />
      ))}
      <div aria-live="polite">
        <SummaryLine view={view} />
      </div>
    </div>
  );
}
