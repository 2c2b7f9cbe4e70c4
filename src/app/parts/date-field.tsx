import { useState } from 'preact/hooks';
import type { LocalDate } from '../../domain/dates.ts';
import { formatDate } from '../text/dates.ts';
import { readDate } from '../text/read-date.ts';
import { textOf } from '../text/text-of.ts';
import { Button } from './button.tsx';
import { Calendar } from './calendar.tsx';
import { Dialog } from './dialog.tsx';
import { Field, type FieldLook } from './field.tsx';

type DateFieldProps = FieldLook & {
  /** Empty or `null` is no date. */
  value: LocalDate | null;
  today: LocalDate;
  /** When the field is left or a day picked, and only with a real date or none. */
  onChange: (date: LocalDate | null) => void;
};

/**
 * Typed in any common way, or picked. Not `type=date`: its order of day and month follows the
 * browser's language, and Firefox 115 on a phone hides the year.
 */
export function DateField({ value, today, onChange, ...look }: DateFieldProps) {
  const words = textOf('parts').date;
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const readTyped = (text: string) => {
    const date = readDate(text, today);
    const isRead = text.trim() === '' || date !== null;
    setWrong(!isRead);
    setTyped(isRead ? null : text);
    if (!isRead) return;
    if (date !== (value || null)) onChange(date);
  };
  const pick = (date: LocalDate) => {
    setOpen(false);
    readTyped(date);
  };
  return (
    <>
      <Field
        {...look}
        error={isWrong ? words.notADate : look.error}
        hint={look.hint ?? (value ? formatDate(value, 'weekdayAndDay') : undefined)}
      >
        {(control) => (
          <span class="input-frame input-frame--ended">
            <input
              {...control}
              class="input"
              type="text"
              inputMode="numeric"
              autocomplete="off"
              placeholder={words.example}
              value={typed ?? (value ? formatDate(value, 'numbers') : '')}
              // Kept letter by letter: whatever is saved nearby draws this field anew.
              onInput={(event) => setTyped(event.currentTarget.value)}
              onChange={(event) => readTyped(event.currentTarget.value)}
            />
            <span class="input-frame__end">
              <Button
                kind="quiet"
                icon="calendar"
                label={words.pick(look.label)}
                onClick={() => setOpen(true)}
              />
            </span>
          </span>
        )}
      </Field>
      <Dialog
        title={words.pick(look.label)}
        size="small"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <Calendar selected={value || null} today={today} onPick={pick} />
      </Dialog>
    </>
  );
}
