import { useState } from 'preact/hooks';
import { type ClearanceKind, clearanceKinds } from '../../../domain/records/clearance.ts';
import { act } from '../../acts.ts';
import { ChipGroup } from '../../parts/chip.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { schoolToday } from '../../school.ts';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import type { Signatory } from './consent-form.ts';
import { PaperDay, PaperDialog } from './paper-dialog.tsx';

type ClearanceDialogProps = { person: Signatory; onClose: () => void };

/** That a certificate was shown: its number and term, never what stands in it. */
export function ClearanceDialog({ person, onClose }: ClearanceDialogProps) {
  const words = textOf('gates');
  const [kind, setKind] = useState<ClearanceKind>('criminal-record');
  const [number, setNumber] = useState('');
  const [on, setOn] = useState(schoolToday.value);
  const [until, setUntil] = useState('');
  const save = async () => {
    const id = await api.newId();
    const fields = { person: person.id, kind, number: number.trim(), on, until };
    if (await act([{ type: 'create', table: 'clearance', id, fields }], words.saved)) onClose();
  };
  return (
    <PaperDialog title={words.addClearance} onClose={onClose} onSave={() => void save()}>
      <p class="quiet">{fullName(person)}</p>
      <ChipGroup
        label={words.clearanceKind}
        value={kind}
        options={clearanceKinds.map((value) => ({
          value,
          label: textOf('codes').clearanceKinds[value],
        }))}
        onChange={setKind}
      />
      <TextField label={words.number} value={number} onInput={setNumber} />
      <PaperDay label={words.shownOn} value={on} onChange={setOn} />
      <PaperDay label={words.until} hint={words.untilHint} value={until} onChange={setUntil} />
    </PaperDialog>
  );
}
