import { Field, type FieldLook } from './field.tsx';
import { Icon } from './icon.tsx';
import './select.css';

type SelectProps<Value> = FieldLook & {
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** One of more than six known choices; up to six are chips. The system's own list opens. */
export function Select<Value extends string>({
  options,
  value,
  onChange,
  ...look
}: SelectProps<Value>) {
  return (
    <Field {...look}>
      {(control) => (
        <span class="input-frame input-frame--ended">
          <select
            {...control}
            class="input select"
            value={value}
            onChange={(event) => {
              const chosen = options[event.currentTarget.selectedIndex];
              if (chosen) onChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <span class="input-frame__end select__sign">
            <Icon name="down" />
          </span>
        </span>
      )}
    </Field>
  );
}
