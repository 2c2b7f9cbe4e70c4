import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FieldGroup, type FieldLook } from './field.tsx';
import './chip.css';

type ChipProps = {
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
  children: ComponentChildren;
};

/** Something that is on or off by itself, such as a filter. */
export function Chip({ checked, onChange, disabled, children }: ChipProps) {
  return (
    <label class="chip">
      <input
        class="chip__input"
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="chip__face">{children}</span>
    </label>
  );
}

type ChoiceOption<Value> = { value: Value; label: ComponentChildren };

type ChipGroupProps<Value> = FieldLook & {
  options: readonly ChoiceOption<Value>[];
  /** `null` while nothing is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
};

/**
 * One of up to six, all in sight. Radio buttons underneath, so that arrows move and a reader counts;
 * more than six belong in a `Select` or a `Combobox`.
 */
export function ChipGroup<Value extends string | number | boolean>({
  options,
  value,
  onChange,
  ...look
}: ChipGroupProps<Value>) {
  const name = useId();
  return (
    <FieldGroup {...look} role="radiogroup">
      <div class="chip-group">
        {options.map((option) => (
          <label key={String(option.value)} class="chip">
            <input
              class="chip__input"
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="chip__face">{option.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

type ChipSetProps<Value> = FieldLook & {
  options: readonly ChoiceOption<Value>[];
  values: readonly Value[];
  onChange: (values: readonly Value[]) => void;
};

/** Any number of them. The values come back in the order of the options. */
export function ChipSet<Value extends string | number>({
  options,
  values,
  onChange,
  ...look
}: ChipSetProps<Value>) {
  const toggle = (value: Value, checked: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((other) => (other === value ? checked : values.includes(other))),
    );
  return (
    <FieldGroup {...look}>
      <div class="chip-group">
        {options.map((option) => (
          <Chip
            key={option.value}
            checked={values.includes(option.value)}
            onChange={(checked) => toggle(option.value, checked)}
          >
            {option.label}
          </Chip>
        ))}
      </div>
    </FieldGroup>
  );
}
