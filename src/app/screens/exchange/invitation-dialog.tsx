import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Note } from '../../parts/note.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { showToast } from '../../parts/toasts.tsx';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import { QrCode } from './qr-code.tsx';

type InvitationDialogProps = { isOpen: boolean; onClose: () => void };

/** The link and its code. Whoever has it reads everything, and the dialog says so. */
export function InvitationDialog({ isOpen, onClose }: InvitationDialogProps) {
  const words = textOf('exchange').invitation;
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    if (isOpen) void api.invitation(location.origin).then(setLink);
  }, [isOpen]);
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    showToast({ text: words.copied });
  };
  return (
    <Dialog
      title={words.title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        link && (
          <Button kind="primary" icon="copy" onClick={() => void copy(link)}>
            {words.copy}
          </Button>
        )
      }
    >
      {link ? (
        <>
          <p>{words.lead}</p>
          <div class="invitation__code">
            <QrCode text={link} label={words.code} />
          </div>
          <TextField label={words.copy} hideLabel value={link} onInput={() => undefined} />
          <Note tone="amber">{words.warning}</Note>
        </>
      ) : (
        <p>{words.noServer}</p>
      )}
    </Dialog>
  );
}
