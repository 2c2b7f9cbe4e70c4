import { textOf } from '../text/text-of.ts';
import { Button } from './button.tsx';
import { ErrorNote, Note } from './note.tsx';
import './draft-note.css';

/** Where what was typed is: `kept` and `refused` are the disk's own words. */
export type DraftState = 'untouched' | 'on-its-way' | 'kept' | 'refused';

type RestoredNoteProps = {
  draft: { readonly isRestored: boolean; readonly restart: () => void };
};

/** What was typed before the browser was closed is here again. */
export function RestoredNote({ draft }: RestoredNoteProps) {
  const words = textOf('parts').draft;
  if (!draft.isRestored) return null;
  return (
    <Note
      tone="sky"
      actions={
        <Button kind="quiet" size="row" onClick={draft.restart}>
          {words.forget}
        </Button>
      }
    >
      {words.restored}
    </Note>
  );
}

/**
 * At the end of a form: whether what was typed would survive a dead battery. It is read out only
 * when the disk refuses, not with every letter.
 */
export function DraftLine({ state }: { state: DraftState }) {
  const words = textOf('parts').draft;
  if (state === 'refused') return <ErrorNote>{words.refused}</ErrorNote>;
  // The line is there from the beginning, so that the first letter does not move the form.
  return <p class="draft-line">{state === 'untouched' ? '\u00a0' : words[state]}</p>;
}
