import { useState } from 'preact/hooks';
import type { RecordId } from '../../../domain/op.ts';
import { findByShortCode, isWholeCode } from '../../../domain/papers/short-code.ts';
import { TextField } from '../../parts/text-field.tsx';
import { textOf } from '../../text/text-of.ts';

type FindCardProps = { people: readonly RecordId[]; onFind: (person: RecordId) => void };

/** The code in the corner of a card leads to its line, whatever the hand that wrote the name. */
export function FindCard({ people, onFind }: FindCardProps) {
  const words = textOf('evening').cards;
  const [typed, setTyped] = useState('');
  const isWhole = isWholeCode(typed);
  const found = isWhole ? findByShortCode(typed, people) : [];
  return (
    <TextField
      label={words.code}
      hint={words.codeHint}
      error={isWhole && found.length === 0 ? words.codeUnknown : undefined}
      value={typed}
      onInput={(text) => {
        setTyped(text);
        const [first] = isWholeCode(text) ? findByShortCode(text, people) : [];
        if (first === undefined) return;
        setTyped('');
        onFind(first);
      }}
    />
  );
}
