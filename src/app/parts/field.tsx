import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { textOf } from '../text/text-of.ts';
import { Icon } from './icon.tsx';
import './field.css';

export type FieldLook = {
  label: string;
  hint?: string | undefined;
  /** A sentence that says what is wrong and what cures it. */
  error?: string | undefined;
  /** Writes «необязательно» beside the label. */
  optional?: boolean | undefined;
  /** The label is only for a screen reader; the surroundings say it to the eye. */
  hideLabel?: boolean | undefined;
};

/** What a control needs to belong to its field; spread it on the input. */
export type FieldControl = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
};

type FieldProps = FieldLook & { children: (control: FieldControl) => ComponentChildren };

/** One control with its label above and its hint or error below. */
export function Field({ children, ...look }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class={look.hideLabel ? 'hidden-text' : 'field__label'} for={id}>
        {look.label}
        <FieldOptional optional={look.optional} />
      </label>
      {children(controlOf(id, look))}
      <FieldNotes id={id} {...look} />
    </div>
  );
}

type FieldGroupProps = FieldLook & { role?: 'radiogroup' | 'group'; children: ComponentChildren };

/** Several controls under one label. */
export function FieldGroup({ children, role = 'group', ...look }: FieldGroupProps) {
  const id = useId();
  const control = controlOf(id, look);
  return (
    <div
      class="field"
      role={role}
      aria-labelledby={`${id}-label`}
      aria-describedby={control['aria-describedby']}
      aria-invalid={role === 'radiogroup' ? control['aria-invalid'] : undefined}
    >
      <div id={`${id}-label`} class={look.hideLabel ? 'hidden-text' : 'field__label'}>
        {look.label}
        <FieldOptional optional={look.optional} />
      </div>
      {children}
      <FieldNotes id={id} {...look} />
    </div>
  );
}

function controlOf(id: string, { hint, error }: FieldLook): FieldControl {
  return {
    id,
    'aria-describedby': hint || error ? `${id}-notes` : undefined,
    'aria-invalid': error ? 'true' : undefined,
  };
}

function FieldOptional({ optional }: Pick<FieldLook, 'optional'>) {
  return optional ? <span class="field__optional"> · {textOf('parts').optional}</span> : null;
}

function FieldNotes({ id, hint, error }: Pick<FieldLook, 'hint' | 'error'> & { id: string }) {
  if (!hint && !error) return null;
  return (
    <div id={`${id}-notes`}>
      {error && (
        <p class="field__error">
          <Icon name="alert" size="small" />
          <span>{error}</span>
        </p>
      )}
      {hint && <p class="field__hint">{hint}</p>}
    </div>
  );
}
