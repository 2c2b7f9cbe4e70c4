import { Button } from '../parts/button.tsx';
import { Note } from '../parts/note.tsx';
import { textOf } from '../text/text-of.ts';

/** What was typed before the browser was closed is here again. */
export function RestoredNote({ onForget }: { onForget: () => void }) {
  const words = textOf('mentoring').meeting;
  return (
    <Note
      tone="sky"
      actions={
        <Button kind="quiet" size="row" onClick={onForget}>
          {words.forget}
        </Button>
      }
    >
      {words.restored}
    </Note>
  );
}
