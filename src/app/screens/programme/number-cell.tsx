import { useState } from 'preact/hooks';
import { InlineEdit } from '../../parts/inline-edit.tsx';
import './number-cell.css';

type NumberCellProps = {
  label: string;
  value: number | null;
  placeholder: string;
  max: number;
  /** What to say of anything else than a number that fits. */
  error: string;
  whole?: boolean;
  /** `null`: emptied. */
  onCommit: (value: number | null) => void;
};

/** A number edited where it stands; what is no number stays to be corrected, and nothing is saved. */
export function NumberCell(props: NumberCellProps) {
  const { label, value, placeholder, max, error, whole = false, onCommit } = props;
  const [wrong, setWrong] = useState<string | null>(null);
  const commit = (typed: string) => {
    const read = readNumber(typed, max, whole);
    setWrong(read === undefined ? typed : null);
    if (read !== undefined && read !== value) onCommit(read);
  };
  return (
    <InlineEdit
      label={label}
      hideLabel
      value={wrong ?? (value === null ? '' : String(value).replace('.', ','))}
      placeholder={placeholder}
      inputMode="numeric"
      error={wrong === null ? undefined : error}
      onCommit={commit}
    />
  );
}

/** `undefined` where it is no number that fits. */
function readNumber(typed: string, max: number, whole: boolean): number | null | undefined {
  const plain = typed.replaceAll(/[\s%]/g, '').replace(',', '.');
  if (plain === '') return null;
  const number = Number(plain);
  const isNumber = /^\d+(\.\d+)?$/.test(plain) && number <= max;
  return isNumber && (!whole || Number.isInteger(number)) ? number : undefined;
}
