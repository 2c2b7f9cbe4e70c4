import { useId, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './file-drop.css';

type FileDropProps = {
  label: string;
  /** Which files are understood. */
  hint?: string | undefined;
  /** As in the attribute: `.xlsx,.ods,.csv`. */
  accept?: string | undefined;
  onFile: (file: File) => void;
};

/** A place to drop a file on, or to tap and choose one. */
export function FileDrop({ label, hint, accept, onFile }: FileDropProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is a bonus; the input inside does the same by keyboard
    <label
      class={isOver ? 'file-drop file-drop--over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        class="file-drop__input"
        type="file"
        accept={accept}
        aria-describedby={hint ? id : undefined}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <Icon name="upload" size="large" />
      <span class="file-drop__label">{label}</span>
      {hint && (
        <span id={id} class="quiet">
          {hint}
        </span>
      )}
    </label>
  );
}
