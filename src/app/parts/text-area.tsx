import { Field, type FieldLook } from './field.tsx';
import { GrowingText } from './growing-text.tsx';

type TextAreaProps = FieldLook & {
  value: string;
  onInput: (value: string) => void;
  onCommit?: ((value: string) => void) | undefined;
  placeholder?: string | undefined;
  /** The lines it shows while it is empty. */
  rows?: number | undefined;
};

/** Grows with what is written, so that nothing written is out of sight. */
export function TextArea({
  value,
  onInput,
  onCommit,
  placeholder,
  rows = 3,
  ...look
}: TextAreaProps) {
  return (
    <Field {...look}>
      {(control) => (
        <GrowingText text={value}>
          <textarea
            {...control}
            class="input"
            rows={rows}
            placeholder={placeholder}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
            onChange={(event) => onCommit?.(event.currentTarget.value)}
          />
        </GrowingText>
      )}
    </Field>
  );
}
