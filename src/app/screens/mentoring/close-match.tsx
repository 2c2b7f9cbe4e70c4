import { useState } from 'preact/hooks';
import type { MatchView } from '../../../domain/views.ts';
import { tellSaved } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Switch } from '../../parts/switch.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';

type CloseMatchProps = { view: MatchView; isOpen: boolean; onClose: () => void };

/** A match never just fades: it ends with a reason and with what came out of it. */
export function CloseMatch({ view, isOpen, onClose }: CloseMatchProps) {
  const words = textOf('mentoring').match;
  const [reason, setReason] = useState('');
  const [result, setResult] = useState(view.match.result);
  const [isSearchedAgain, setSearchedAgain] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const close = async () => {
    setAsked(true);
    if (reason.trim() === '') return;
    const saved = await api.endMatch(view.match.id, {
      reason: reason.trim(),
      result: result.trim(),
      isSearchedAgain,
      on: schoolToday.value,
    });
    if (tellSaved(saved, textOf('records').states.closed)) onClose();
  };
  return (
    <Dialog
      title={words.closeTitle}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={() => void close()}>
          {words.close}
        </Button>
      }
    >
      <TextArea
        label={words.closeReason}
        value={reason}
        rows={2}
        error={isAsked && reason.trim() === '' ? textOf('acts').closingWithoutReason : undefined}
        onInput={setReason}
      />
      <TextArea label={words.closeResult} value={result} rows={2} onInput={setResult} />
      <Switch
        label={words.searchAgain}
        hint={words.searchAgainHint}
        checked={isSearchedAgain}
        onChange={setSearchedAgain}
      />
    </Dialog>
  );
}
