import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isPerhapsMinor, neededSignatures } from '../../../domain/gates/person-gates.ts';
import type { Json } from '../../../domain/json.ts';
import { type ConsentKind, consentKinds } from '../../../domain/records/consent-kinds.ts';
import type { Person } from '../../../domain/records/person.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { ChipGroup } from '../../parts/chip.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { schoolToday } from '../../school.ts';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';

type AddPaperProps = { person: Person; isOpen: boolean; onClose: () => void };

/** The signer that the law asks for at this age is already chosen. */
export function AddConsent({ person, isOpen, onClose }: AddPaperProps) {
  const words = textOf('gates');
  const usual = usualSigner(person);
  const [kind, setKind] = useState<ConsentKind>('processing');
  const [signerIs, setSignerIs] = useState(usual);
  const [signer, setSigner] = useState(usual === 'self' ? fullName(person) : person.guardian);
  const [on, setOn] = useState(schoolToday.value);
  const [until, setUntil] = useState('');
  const [isAsked, setAsked] = useState(false);
  const save = async () => {
    setAsked(true);
    if (signer.trim() === '') return;
    const fields = { person: person.id, kind, signerIs, signer: signer.trim(), on, until };
    if (await record('consent', fields)) onClose();
  };
  return (
    <PaperDialog title={words.addConsent} isOpen={isOpen} onClose={onClose} onSave={save}>
      <Select
        label={words.kind}
        value={kind}
        options={consentKinds.map((one) => ({ value: one as string, label: words.consents[one] }))}
        onChange={(chosen) => setKind(consentKinds.find((one) => one === chosen) ?? 'processing')}
      />
      <ChipGroup
        label={words.signerIs}
        value={signerIs}
        options={signers.map((one) => ({ value: one, label: words.signerKinds[one] }))}
        onChange={setSignerIs}
      />
      <TextField
        label={words.signer}
        value={signer}
        error={isAsked && signer.trim() === '' ? words.signerNeeded : undefined}
        onInput={setSigner}
      />
      <Day label={words.signedOn} value={on} onChange={setOn} />
      <Day label={words.until} value={until} onChange={setUntil} />
    </PaperDialog>
  );
}

const signers = ['guardian', 'both', 'self'] as const;

function usualSigner(person: Person): (typeof signers)[number] {
  const { self, guardian } = neededSignatures(person, schoolToday.value);
  if (self && guardian) return 'both';
  return guardian || isPerhapsMinor(person, schoolToday.value) ? 'guardian' : 'self';
}

export function AddClearance({ person, isOpen, onClose }: AddPaperProps) {
  const words = textOf('gates');
  const [number, setNumber] = useState('');
  const [on, setOn] = useState(schoolToday.value);
  const [until, setUntil] = useState('');
  const save = async () => {
    if (await record('clearance', { person: person.id, number: number.trim(), on, until }))
      onClose();
  };
  return (
    <PaperDialog title={words.addClearance} isOpen={isOpen} onClose={onClose} onSave={save}>
      <TextField label={words.number} value={number} onInput={setNumber} />
      <Day label={words.signedOn} value={on} onChange={setOn} />
      <Day label={words.until} value={until} onChange={setUntil} />
    </PaperDialog>
  );
}

const usualHours = 2;

export function AddTraining({ person, isOpen, onClose }: AddPaperProps) {
  const words = textOf('gates');
  const [topic, setTopic] = useState('');
  const [hours, setHours] = useState<number | null>(usualHours);
  const [on, setOn] = useState(schoolToday.value);
  const save = async () => {
    const fields = { topic: topic.trim(), hours: hours ?? usualHours, on, people: [person.id] };
    if (await record('training', fields)) onClose();
  };
  return (
    <PaperDialog title={words.addTraining} isOpen={isOpen} onClose={onClose} onSave={save}>
      <TextField label={words.topic} value={topic} onInput={setTopic} />
      <NumberField label={words.hours} value={hours} min={0} max={500} decimal onInput={setHours} />
      <Day label={words.signedOn} value={on} onChange={setOn} />
    </PaperDialog>
  );
}

async function record(table: string, fields: Readonly<Record<string, Json>>): Promise<boolean> {
  const id = await api.newId();
  return act([{ type: 'create', table, id, fields }], textOf('gates').saved);
}

type DayProps = { label: string; value: string; onChange: (date: string) => void };

function Day({ label, value, onChange }: DayProps) {
  return (
    <DateField
      label={label}
      value={value}
      today={schoolToday.value}
      onChange={(date) => onChange(date ?? '')}
    />
  );
}

type PaperDialogProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  onSave: () => Promise<void>;
  children: ComponentChildren;
};

function PaperDialog({ title, isOpen, onClose, onSave, children }: PaperDialogProps) {
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={() => void onSave()}>
          {textOf('gates').save}
        </Button>
      }
    >
      {children}
    </Dialog>
  );
}
