import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { ErrorNote, Note } from '../../parts/note.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { textOf } from '../../text/text-of.ts';
import { fileFailureWords, takenWords } from './file-words.ts';
import { type FileResult, useParcelFile } from './use-parcel-file.ts';

/** Exchange by hand: a stick, a mail, a messenger, where no network reaches. */
export function FileCard() {
  const words = textOf('exchange').file;
  const work = useParcelFile();
  return (
    <Card title={words.title}>
      <p class="quiet">{words.lead}</p>
      {work.busy ? (
        <ProgressBar label={words[work.busy.doing]} part={work.busy.part} />
      ) : (
        <>
          <p class="row">
            <Button icon="download" onClick={() => void work.save()}>
              {words.save}
            </Button>
            {work.share && <Button onClick={() => void work.share?.()}>{words.share}</Button>}
          </p>
          <FileDrop
            label={words.take}
            hint={words.takeHint}
            accept=".krug"
            onFile={(file) => void work.take(file)}
          />
        </>
      )}
      <div aria-live="polite">{work.result && <ResultNote result={work.result} />}</div>
    </Card>
  );
}

function ResultNote({ result }: { result: FileResult }) {
  const words = textOf('exchange').file;
  switch (result.type) {
    case 'saved':
      return (
        <Note tone="pine" title={words.saved(result.parcels)}>
          {words.savedNext}
        </Note>
      );
    case 'taken': {
      const { title, lines } = takenWords(result.taken);
      const isWhole = !result.taken.isIncomplete && !result.taken.isNewerLeft;
      return (
        <Note tone={isWhole ? 'pine' : 'amber'} title={title}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Note>
      );
    }
    case 'refused': {
      const { what, todo } = fileFailureWords(result.failure);
      return (
        <ErrorNote title={what}>
          <p>{todo}</p>
        </ErrorNote>
      );
    }
  }
}
