import type { EventView } from '../../../domain/views.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { textOf } from '../../text/text-of.ts';
import { DeletedNote } from '../deleted-note.tsx';
import { fieldWords } from '../record-words.ts';

/** That the event was deleted, and where two values wait. */
export function EventNotes({ view: { event, waiting, isDeleted } }: { view: EventView }) {
  const words = textOf('calendar').event;
  return (
    <>
      {isDeleted && <DeletedNote table="event" id={event.id} words={words.deleted} />}
      {waiting.map((field) => (
        <Note
          key={field.path}
          tone="sky"
          actions={
            <ButtonLink href={`/waiting/${field.id}`} size="row">
              {words.compare}
            </ButtonLink>
          }
        >
          {words.waiting(fieldWords(field.path))}
        </Note>
      ))}
    </>
  );
}
