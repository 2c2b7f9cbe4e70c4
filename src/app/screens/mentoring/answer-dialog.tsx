import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { textOf } from '../../text/text-of.ts';

type AnswerDialogProps = {
  title: string;
  label: string;
  onSave: (reason: string) => Promise<void>;
  onClose: () => void;
};

/** A no with its reason, or a question: nothing is recorded without words. */
export function AnswerDialog({ title, label, onSave, onClose }: AnswerDialogProps) {
  const words = textOf('gates').answers;
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setAsked(true);
    if (reason.trim() === '') return;
    setBusy(true);
    await onSave(reason.trim());
    setBusy(false);
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" busy={isBusy} onClick={() => void save()}>
          {words.save}
        </Button>
      }
    >
      <TextArea
        label={label}
        rows={2}
        value={reason}
        error={isAsked && reason.trim() === '' ? words.needsWords : undefined}
        onInput={setReason}
      />
    </Dialog>
  );
}
