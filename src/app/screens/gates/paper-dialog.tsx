import type { ComponentChildren } from 'preact';
import { Button } from '../../parts/button.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';

type PaperDialogProps = {
  title: string;
  onClose: () => void;
  onSave: () => void;
  size?: 'regular' | 'large' | undefined;
  children: ComponentChildren;
};

/** A paper that was signed or shown, being written down. Whoever wants it closed takes it away. */
export function PaperDialog({ title, onClose, onSave, size, children }: PaperDialogProps) {
  return (
    <Dialog
      title={title}
      size={size}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onSave}>
          {textOf('gates').save}
        </Button>
      }
    >
      {children}
    </Dialog>
  );
}

type PaperDayProps = {
  label: string;
  value: string;
  hint?: string | undefined;
  onChange: (date: string) => void;
};

export function PaperDay({ label, value, hint, onChange }: PaperDayProps) {
  return (
    <DateField
      label={label}
      hint={hint}
      value={value}
      today={schoolToday.value}
      onChange={(date) => onChange(date ?? '')}
    />
  );
}
