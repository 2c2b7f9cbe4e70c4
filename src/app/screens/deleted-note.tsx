import { act } from '../acts.ts';
import { Button } from '../parts/button.tsx';
import { Note } from '../parts/note.tsx';
import { textOf } from '../text/text-of.ts';

type DeletedNoteProps = { table: string; id: string; words: string };

/** A deleted record can still be opened by a link: it says so, and can come back. */
export function DeletedNote({ table, id, words }: DeletedNoteProps) {
  return (
    <Note
      tone="amber"
      actions={
        <Button size="row" icon="undo" onClick={() => void act([{ type: 'restore', table, id }])}>
          {textOf('records').restore}
        </Button>
      }
    >
      {words}
    </Note>
  );
}
