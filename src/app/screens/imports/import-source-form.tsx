import { useState } from 'preact/hooks';
import type { ImportSource } from '../../../domain/api.ts';
import type { ImportFailure } from '../../../domain/import/draft.ts';
import { Button } from '../../parts/button.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { ErrorNote } from '../../parts/note.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { textOf } from '../../text/text-of.ts';

type ImportSourceFormProps = {
  failure: ImportFailure | null;
  onSource: (source: ImportSource) => void;
};

/** A file, dropped or chosen, or rows pasted from a table program. */
export function ImportSourceForm({ failure, onSource }: ImportSourceFormProps) {
  const words = textOf('imports');
  const [pasted, setPasted] = useState('');
  const take = async (file: File) =>
    onSource({ kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return (
    <>
      {failure && <ErrorNote>{importFailureWords(failure)}</ErrorNote>}
      <FileDrop
        label={words.drop}
        hint={words.dropHint}
        accept=".xlsx,.xlsm,.ods,.csv,.tsv,.txt,.xls,.xml,.html,.htm"
        onFile={(file) => void take(file)}
      />
      <TextArea
        label={words.paste}
        hint={words.pasteHint}
        rows={3}
        value={pasted}
        onInput={setPasted}
      />
      {pasted.trim() !== '' && (
        <p>
          <Button kind="primary" onClick={() => onSource({ kind: 'text', text: pasted })}>
            {words.pasteRead}
          </Button>
        </p>
      )}
    </>
  );
}

function importFailureWords(failure: ImportFailure): string {
  const words = textOf('imports').failures;
  switch (failure.type) {
    case 'empty':
    case 'damaged':
    case 'binary-xls':
    case 'protected':
      return words[failure.type];
    case 'too-large':
      return words['too-large'](failure.limitMegabytes);
    case 'not-a-table':
      return words['not-a-table'][failure.really];
  }
}
