import { useState } from 'preact/hooks';
import type { LocalTime } from '../../domain/dates.ts';
import { addMinutes, readTime } from '../text/read-time.ts';
import { textOf } from '../text/text-of.ts';
import { Field, type FieldLook } from './field.tsx';

type TimeFieldProps = FieldLook & {
  /** Empty or `null` is no time. */
  value: LocalTime | null;
  onChange: (time: LocalTime | null) => void;
};

const stepMinutes = 5;

/** Typed in any common way; the arrows move by five minutes. */
export function TimeField({ value, onChange, ...look }: TimeFieldProps) {
  const words = textOf('parts').time;
  const [typed, setTyped] = useState<string | null>(null);
  const readTyped = (text: string) => {
    const time = readTime(text);
    if (text.trim() !== '' && time === null) return setTyped(text);
    setTyped(null);
    if (time !== (value || null)) onChange(time);
  };
  return (
    <Field {...look} error={typed === null ? look.error : words.notATime}>
      {(control) => (
        <input
          {...control}
          class="input"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          placeholder={words.example}
          value={typed ?? value ?? ''}
          onChange={(event) => readTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            const time = readTime(event.currentTarget.value);
            if (time === null || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            readTyped(addMinutes(time, event.key === 'ArrowUp' ? stepMinutes : -stepMinutes));
          }}
        />
      )}
    </Field>
  );
}
