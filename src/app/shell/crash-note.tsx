import { Button } from '../parts/button.tsx';
import { ErrorNote } from '../parts/note.tsx';
import { textOf } from '../text/text-of.ts';
import { crash } from './crash.ts';
import './crash-note.css';

/** Says that something broke, that the records are safe, and offers the copy of them. */
export function CrashNote({ onExport }: { onExport: () => void }) {
  const words = textOf('shell').crash;
  const failure = crash.value;
  if (!failure) return null;
  return (
    <div class="crash-note">
      <ErrorNote
        title={words.title}
        actions={
          <>
            <Button size="row" icon="exchange" onClick={() => location.reload()}>
              {words.reload}
            </Button>
            <Button size="row" icon="download" onClick={onExport}>
              {words.exportAll}
            </Button>
            <Button kind="quiet" size="row" onClick={() => (crash.value = null)}>
              {textOf('parts').close}
            </Button>
          </>
        }
      >
        <p>{words.text}</p>
        {failure.typedTexts.length > 0 && (
          <>
            <p>{words.typed}</p>
            {failure.typedTexts.map((text) => (
              <blockquote key={text} class="crash-note__typed">
                {text}
              </blockquote>
            ))}
          </>
        )}
        <details>
          <summary>{words.details}</summary>
          <pre class="crash-note__report">{failure.report}</pre>
        </details>
      </ErrorNote>
    </div>
  );
}
