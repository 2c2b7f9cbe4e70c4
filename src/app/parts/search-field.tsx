import { useEffect, useRef } from 'preact/hooks';
import { textOf } from '../text/text-of.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { Icon } from './icon.tsx';
import './search-field.css';

type SearchFieldProps = {
  /** Only for a screen reader; the magnifier and the placeholder say it to the eye. */
  label: string;
  placeholder?: string | undefined;
  value: string;
  onInput: (text: string) => void;
  /** Somebody came here in order to search. */
  isWanted?: boolean | undefined;
};

/** Searches with every letter; Esc or the cross empties it. */
export function SearchField({ label, placeholder, value, onInput, isWanted }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // After the page's heading has taken the focus.
    if (isWanted) requestAnimationFrame(() => input.current?.select());
  }, [isWanted]);
  const clear = () => {
    onInput('');
    input.current?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <search> is above the browser floor
    <div role="search" class="search-field">
      <Field label={label} hideLabel>
        {(control) => (
          <span class="input-frame input-frame--ended">
            <Icon name="search" />
            <input
              {...control}
              ref={input}
              class="input"
              type="search"
              autocomplete="off"
              autocorrect="off"
              spellcheck={false}
              enterkeyhint="search"
              placeholder={placeholder}
              value={value}
              onInput={(event) => onInput(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape' && value !== '') clear();
              }}
            />
            {value !== '' && (
              <span class="input-frame__end">
                <Button kind="quiet" icon="close" label={textOf('parts').clear} onClick={clear} />
              </span>
            )}
          </span>
        )}
      </Field>
    </div>
  );
}
