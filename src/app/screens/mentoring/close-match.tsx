import { useState } from 'preact/hooks';
import {
  beginClosure,
  type ClosureForm,
  formToEnding,
  isClosureAsked,
  missingOfForm,
  readClosureForm,
} from '../../../domain/pairing/closure-form.ts';
import { sides } from '../../../domain/pairing/closure.ts';
import type { MatchView } from '../../../domain/views.ts';
import { tellSaved } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { DraftLine, RestoredNote } from '../../parts/draft-note.tsx';
import { Switch } from '../../parts/switch.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import { useDraftForm } from '../use-draft-form.ts';
import { ExitTalkField } from './exit-talk-field.tsx';

type CloseMatchProps = { view: MatchView; onClose: () => void };

/**
 * A match never just fades: it ends with a reason, with what came out of it and with a talk with each
 * side. Of one that has ended the same form completes what is missing.
 */
export function CloseMatch({ view, onClose }: CloseMatchProps) {
  const words = textOf('mentoring').match;
  const { match } = view;
  const draft = useDraftForm(`closing ${match.id}`, () => beginClosure(match), readClosureForm);
  const [isAsked, setAsked] = useState(false);
  const { form } = draft;
  if (!form) return null;
  const close = async () => {
    setAsked(true);
    if (missingOfForm(form, match).length > 0) return;
    const ending = { ...formToEnding(form, match), on: schoolToday.value };
    const saved = await api.endMatch(match.id, ending);
    if (!tellSaved(saved, textOf('records').states.closed)) return;
    await draft.forget();
    onClose();
  };
  return (
    <Dialog
      title={words.closeTitle}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={() => void close()}>
          {match.status.state === 'closed' ? words.saveClosure : words.close}
        </Button>
      }
    >
      <RestoredNote draft={draft} />
      <ClosureFields view={view} form={form} isAsked={isAsked} onChange={draft.change} />
      <DraftLine state={draft.state} />
    </Dialog>
  );
}

type ClosureFieldsProps = {
  view: MatchView;
  form: ClosureForm;
  isAsked: boolean;
  onChange: (edit: Partial<ClosureForm>) => void;
};

function ClosureFields({ view, form, isAsked, onChange }: ClosureFieldsProps) {
  const words = textOf('mentoring').match;
  const { match } = view;
  const missing = isAsked ? missingOfForm(form, match) : [];
  return (
    <>
      <TextArea
        label={words.closeReason}
        value={form.reason}
        rows={2}
        error={missing.includes('reason') ? textOf('acts').closingWithoutReason : undefined}
        onInput={(reason) => onChange({ reason })}
      />
      {isClosureAsked(match) && (
        <>
          <TextArea
            label={words.closeResult}
            value={form.result}
            rows={2}
            error={missing.includes('result') ? words.needsResult : undefined}
            onInput={(result) => onChange({ result })}
          />
          {sides.map((side) => (
            <ExitTalkField
              key={side}
              side={side}
              row={view.row}
              value={form.talks[side]}
              isMissing={missing.includes(`${side}-talk`)}
              onChange={(talk) => onChange({ talks: { ...form.talks, [side]: talk } })}
            />
          ))}
        </>
      )}
      {match.status.state !== 'closed' && (
        <Switch
          label={words.searchAgain}
          hint={words.searchAgainHint}
          checked={form.isSearchedAgain}
          onChange={(isSearchedAgain) => onChange({ isSearchedAgain })}
        />
      )}
    </>
  );
}
