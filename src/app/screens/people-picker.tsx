import { useId, useRef, useState } from 'preact/hooks';
import type { PersonRow } from '../../domain/views.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Button } from '../parts/button.tsx';
import { Field, type FieldLook } from '../parts/field.tsx';
import { fullName } from '../text/names.ts';
import { textOf } from '../text/text-of.ts';
import { useWatch } from '../worker-bridge.ts';
import { faceOf, personAbout } from './match-words.ts';
import './people-picker.css';

type PeoplePickerProps = FieldLook & {
  people: readonly PersonRow[];
  /** Otherwise a second choice takes the place of the first. */
  isMany?: boolean | undefined;
  /** Many people in little room: side by side, by name alone. */
  isDense?: boolean | undefined;
  onChange: (people: readonly PersonRow[]) => void;
};

const mostOffered = 8;

/** Type a few letters, choose with a tap or with the arrows; a combobox after APG. */
export function PeoplePicker({
  people,
  isMany = false,
  isDense = false,
  onChange,
  ...look
}: PeoplePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const isFull = !isMany && people.length > 0;
  return (
    <div class={isDense ? 'people-picker people-picker--dense' : 'people-picker'}>
      {people.map((person) => (
        <Chosen
          key={person.id}
          person={person}
          label={look.label}
          onRemove={() => onChange(people.filter((one) => one.id !== person.id))}
        />
      ))}
      {!isFull && (
        <PersonSearch
          {...look}
          inputRef={input}
          hideLabel={look.hideLabel || (people.length > 0 && !isDense)}
          except={people}
          onPick={(person) => {
            onChange([...people, person]);
            if (isMany) input.current?.focus();
          }}
        />
      )}
    </div>
  );
}

type ChosenProps = { person: PersonRow; label: string; onRemove: () => void };

function Chosen({ person, label, onRemove }: ChosenProps) {
  return (
    <div class="people-picker__chosen">
      <Avatar face={faceOf(person)} />
      <span class="people-picker__words">
        <span class="people-picker__label quiet">{label}</span>
        <span>{fullName(person)}</span>
        <span class="quiet">{personAbout(person)}</span>
      </span>
      <Button
        kind="quiet"
        size="row"
        icon="close"
        label={textOf('mentoring').make.removePerson(fullName(person))}
        onClick={onRemove}
      />
    </div>
  );
}

type PersonSearchProps = FieldLook & {
  inputRef: { current: HTMLInputElement | null };
  except: readonly PersonRow[];
  onPick: (person: PersonRow) => void;
};

function PersonSearch({ inputRef, except, onPick, ...look }: PersonSearchProps) {
  const words = textOf('mentoring').make;
  const listId = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useWatch('people', {
    text,
    circle: null,
    schoolClass: null,
    role: null,
    offset: 0,
    limit: mostOffered + except.length,
  });
  const taken = new Set(except.map((person) => person.id));
  const offered = (found?.rows ?? [])
    .filter((person) => !taken.has(person.id))
    .slice(0, mostOffered);
  const pick = (person: PersonRow | undefined) => {
    if (!person) return;
    setText('');
    setOpen(false);
    onPick(person);
  };
  const moves: Partial<Record<string, () => void>> = {
    ArrowDown: () => {
      setOpen(true);
      setActive(isOpen ? (active + 1) % Math.max(1, offered.length) : 0);
    },
    ArrowUp: () => setActive((active + offered.length - 1) % Math.max(1, offered.length)),
    Enter: () => pick(isOpen ? offered[active] : undefined),
    Escape: () => setOpen(false),
  };
  const optionId = (index: number) => `${listId}-${index}`;
  return (
    <Field {...look}>
      {(control) => (
        <div class="people-picker__search">
          <input
            {...control}
            ref={inputRef}
            class="input"
            type="text"
            role="combobox"
            autocomplete="off"
            placeholder={words.findPerson}
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && offered[active] ? optionId(active) : undefined}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setActive(0);
              setOpen(true);
            }}
            onFocus={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={(event) => {
              const move = moves[event.key];
              if (!move || (event.key === 'Enter' && !isOpen)) return;
              event.preventDefault();
              move();
            }}
          />
          {isOpen && (
            // Native lists hold no pictures and no second line; this is APG's combobox.
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role
            <ul id={listId} class="people-picker__list" role="listbox" aria-label={look.label}>
              {offered.map((person, index) => (
                <Offered
                  key={person.id}
                  id={optionId(index)}
                  person={person}
                  isActive={index === active}
                  onPick={() => pick(person)}
                />
              ))}
              {found && offered.length === 0 && (
                <li class="people-picker__nobody quiet" role="presentation">
                  {words.nobody}
                </li>
              )}
            </ul>
          )}
        </div>
      )}
    </Field>
  );
}

type OfferedProps = { id: string; person: PersonRow; isActive: boolean; onPick: () => void };

function Offered({ id, person, isActive, onPick }: OfferedProps) {
  return (
    // The keyboard stays in the input and moves by aria-activedescendant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <li
      id={id}
      class={
        isActive ? 'people-picker__option people-picker__option--active' : 'people-picker__option'
      }
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role -- as above
      role="option"
      aria-selected={isActive}
      // Before the input loses the focus and the list its place.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <Avatar face={faceOf(person)} size="small" />
      <span class="people-picker__words">
        <span>{fullName(person)}</span>
        <span class="quiet">{personAbout(person)}</span>
      </span>
    </li>
  );
}
