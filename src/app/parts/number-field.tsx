import { useState } from 'preact/hooks';
import { Field, type FieldLook } from './field.tsx';

type NumberFieldProps = FieldLook & {
  value: number | null;
  /** `null` while the field is empty or holds no number. */
  onInput: (value: number | null) => void;
  onCommit?: ((value: number | null) => void) | undefined;
  /** Lets a decimal comma (or point) in. */
  decimal?: boolean | undefined;
  min?: number | undefined;
  max?: number | undefined;
};

/**
 * A text input, not `type=number`: that one changes under a mouse wheel, and refuses a comma in a
 * browser with English settings.
 */
export function NumberField({
  value,
  onInput,
  onCommit,
  decimal,
  min,
  max,
  ...look
}: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && textToNumber(typed) === value ? typed : numberToText(value);
  const inRange = (number: number | null) =>
    number !== null && (number < (min ?? number) || number > (max ?? number)) ? null : number;
  return (
    <Field {...look}>
      {(control) => (
        <input
          {...control}
          class="input"
          type="text"
          inputMode={decimal ? 'decimal' : 'numeric'}
          autocomplete="off"
          value={shown}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            onInput(inRange(textToNumber(event.currentTarget.value)));
          }}
          onChange={(event) => onCommit?.(inRange(textToNumber(event.currentTarget.value)))}
        />
      )}
    </Field>
  );
}

function textToNumber(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (!/^-?\d+(\.\d*)?$/.test(plain)) return null;
  return Number(plain);
}

const numberToText = (value: number | null) =>
  value === null ? '' : String(value).replace('.', ',');
