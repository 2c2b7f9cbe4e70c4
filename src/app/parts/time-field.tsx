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
  const [isWrong, setWrong] = useState(false);
  const readTyped = (text: string) => {
    const time = readTime(text);
    const isRead = text.trim() === '' || time !== null;
    setWrong(!isRead);
    setTyped(isRead ? null : text);
    if (!isRead) return;
    if (time !== (value || null)) onChange(time);
  };
  return (
    <Field {...look} error={isWrong ? words.notATime : look.error}>
      {(control) => (
        <input
          {...control}
          class="input"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          placeholder={words.example}
          value={typed ?? value ?? ''}
          // Kept letter by letter: whatever is saved nearby draws this field anew.
          onInput={(event) => setTyped(event.currentTarget.value)}
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
