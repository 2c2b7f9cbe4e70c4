import { useRef, useState } from 'preact/hooks';
import { Field, type FieldLook } from './field.tsx';
import { GrowingText } from './growing-text.tsx';
import './inline-edit.css';

type InlineEditProps = FieldLook & {
  value: string;
  /** What to write here, shown while it is empty. */
  placeholder?: string | undefined;
  /** Enter makes a new line; the text is saved when the field is left. */
  multiline?: boolean | undefined;
  inputMode?: 'text' | 'tel' | 'email' | 'url' | 'numeric' | undefined;
  /** The field was left, or Enter pressed, with another text than before. */
  onCommit: (value: string) => void;
};

/**
 * A text that is edited where it stands and saved without a button. Esc brings back what was there.
 * Always a textarea, so that a long value breaks into lines instead of hiding its end.
 */
export function InlineEdit(props: InlineEditProps) {
  const { value, placeholder, multiline, inputMode, onCommit, ...look } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const isReverting = useRef(false);
  const text = typed ?? value;
  const finish = (written: string) => {
    setTyped(null);
    const next = multiline ? written.trim() : written.replaceAll(/\s+/g, ' ').trim();
    if (!isReverting.current && next !== value) onCommit(next);
    isReverting.current = false;
  };
  return (
    <div class="inline-edit">
      <Field {...look}>
        {(control) => (
          <GrowingText text={text || placeholder || ''}>
            <textarea
              {...control}
              class="input"
              rows={1}
              placeholder={placeholder}
              inputMode={inputMode}
              enterkeyhint={multiline ? undefined : 'done'}
              value={text}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onBlur={(event) => finish(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') {
                  isReverting.current = true;
                  setTyped(null);
                  event.currentTarget.blur();
                } else if (event.key === 'Enter' && !multiline) {
                  event.preventDefault();
                  event.currentTarget.blur();
                }
              }}
            />
          </GrowingText>
        )}
      </Field>
    </div>
  );
}
