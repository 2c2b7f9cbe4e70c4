import type { TargetedEvent } from 'preact';
import { Field, type FieldLook } from './field.tsx';

export type TextFieldProps = FieldLook & {
  value: string;
  onInput: (value: string) => void;
  /** The field was left, or Enter pressed, with another value than before. */
  onCommit?: ((value: string) => void) | undefined;
  /** What is typed decides the keyboard of the phone; only `password` hides the letters. */
  type?: 'text' | 'tel' | 'email' | 'url' | 'numeric' | 'password' | undefined;
  autoComplete?: string | undefined;
  placeholder?: string | undefined;
  required?: boolean | undefined;
  maxLength?: number | undefined;
};

type FromInput = TargetedEvent<HTMLInputElement>;

/** Always `type=text` underneath: the browser's own checks speak another language than the page. */
export function TextField(props: TextFieldProps) {
  const { value, onInput, onCommit, type = 'text', autoComplete = 'off', ...rest } = props;
  const { placeholder, required, maxLength, ...look } = rest;
  return (
    <Field {...look}>
      {(control) => {
        const input = {
          ...control,
          class: 'input',
          autocomplete: autoComplete,
          placeholder,
          required,
          maxLength,
          value,
          onInput: (event: FromInput) => onInput(event.currentTarget.value),
          onChange: (event: FromInput) => onCommit?.(event.currentTarget.value),
        };
        return type === 'password' ? (
          <input {...input} type="password" />
        ) : (
          <input {...input} type="text" inputMode={type} />
        );
      }}
    </Field>
  );
}
