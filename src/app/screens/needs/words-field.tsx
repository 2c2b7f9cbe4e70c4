import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { FieldGroup, type FieldLook } from '../../parts/field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { textOf } from '../../text/text-of.ts';

type WordsFieldProps = FieldLook & {
  values: readonly string[];
  /** Words that others used already: a tap keeps one spelling for one theme. */
  suggestions?: readonly string[] | undefined;
  onChange: (values: readonly string[]) => void;
};

const mostSuggested = 10;

/** Several short words: tapped from what is known, or typed, with a comma between them. */
export function WordsField({ values, suggestions = [], onChange, ...look }: WordsFieldProps) {
  const words = textOf('needs');
  const [typed, setTyped] = useState('');
  const known = new Set(values.map(fold));
  const offered = [
    ...values,
    ...suggestions.filter((one) => !known.has(fold(one))).slice(0, mostSuggested),
  ];
  const add = (text: string) => {
    const fresh = text
      .split(/[,;]/)
      .map((word) => word.trim())
      .filter((word) => word !== '' && !known.has(fold(word)));
    setTyped('');
    if (fresh.length > 0) onChange([...values, ...fresh]);
  };
  return (
    <FieldGroup {...look}>
      {offered.length > 0 && (
        <div class="chip-group">
          {offered.map((word) => (
            <Chip
              key={word}
              checked={known.has(fold(word))}
              onChange={(isOn) =>
                onChange(isOn ? [...values, word] : values.filter((one) => one !== word))
              }
            >
              {word}
            </Chip>
          ))}
        </div>
      )}
      <div class="words-field">
        <TextField
          label={words.another(look.label)}
          hideLabel
          placeholder={words.anotherHint}
          value={typed}
          onInput={(text) => (text.endsWith(',') ? add(text) : setTyped(text))}
          onCommit={add}
        />
        <Button icon="add" label={words.addWord(look.label)} onClick={() => add(typed)} />
      </div>
    </FieldGroup>
  );
}

const fold = (word: string) => word.trim().toLocaleLowerCase('ru').replaceAll('ё', 'е');
