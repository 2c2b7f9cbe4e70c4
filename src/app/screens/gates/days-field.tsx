import { useState } from 'preact/hooks';
import { TextField } from '../../parts/text-field.tsx';
import { schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { readDate } from '../../text/read-date.ts';
import { textOf } from '../../text/text-of.ts';

type DaysFieldProps = {
  label: string;
  hint?: string;
  days: readonly string[];
  /** Only with real dates. */
  onCommit: (days: readonly string[]) => void;
};

/** A few days in one line, with commas: what the government moved this year. */
export function DaysField({ label, hint, days, onCommit }: DaysFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const commit = (text: string) => {
    const read = text
      .split(/[,;]/)
      .filter((part) => part.trim() !== '')
      .map((part) => readDate(part, schoolToday.value));
    const dates = read.filter((day) => day !== null);
    setWrong(dates.length < read.length);
    if (dates.length < read.length) return;
    setTyped(null);
    onCommit(dates.sort());
  };
  const saved = [...days].sort().map((day) => formatDate(day, 'numbers'));
  return (
    <TextField
      label={label}
      hint={hint}
      error={isWrong ? textOf('parts').date.notADate : undefined}
      optional
      value={typed ?? saved.join(', ')}
      onInput={setTyped}
      onCommit={commit}
    />
  );
}
