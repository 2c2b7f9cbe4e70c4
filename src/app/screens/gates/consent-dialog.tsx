import { useState } from 'preact/hooks';
import type { Signatures } from '../../../domain/gates/person-gates.ts';
import type { Consent } from '../../../domain/records/consent.ts';
import {
  type ConsentKind,
  consentKinds,
  publicationCategories,
} from '../../../domain/records/consent-kinds.ts';
import { act } from '../../acts.ts';
import { ChipGroup, ChipSet } from '../../parts/chip.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { schoolToday } from '../../school.ts';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import {
  beginConsent,
  type ConsentForm,
  consentToChanges,
  type Signatory,
  signerOf,
} from './consent-form.ts';
import { PaperDay, PaperDialog } from './paper-dialog.tsx';

type ConsentDialogProps = {
  person: Signatory;
  /** Who has to sign at this age. */
  signatures: Signatures;
  /** An earlier one, to be corrected. */
  consent?: Consent | undefined;
  kind?: ConsentKind | undefined;
  onClose: () => void;
};

/** One signed paper: which, by whom, when, until when; never what stands in it. */
export function ConsentDialog(props: ConsentDialogProps) {
  const { person, signatures, consent, kind = 'processing', onClose } = props;
  const words = textOf('gates');
  const [form, setForm] = useState<ConsentForm>(
    () => consent ?? beginConsent(person, signatures, kind, schoolToday.value),
  );
  const [isAsked, setAsked] = useState(false);
  const change = (edit: Partial<ConsentForm>) => setForm((now) => ({ ...now, ...edit }));
  const isUnsigned = form.signer.trim() === '' || form.on === '';
  const save = async () => {
    setAsked(true);
    if (isUnsigned) return;
    const id = consent?.id ?? (await api.newId());
    const changes = consentToChanges(formOf(form), person, id, !consent);
    if (await act(changes, words.saved)) onClose();
  };
  return (
    <PaperDialog
      title={consent ? words.editConsent : words.addConsent}
      onClose={onClose}
      onSave={() => void save()}
    >
      <p class="quiet">{fullName(person)}</p>
      <Select
        label={words.kind}
        value={form.kind}
        options={consentKinds.map((value) => ({ value, label: words.consents[value] }))}
        onChange={(chosen) => change({ kind: chosen })}
      />
      <ChipGroup
        label={words.signerIs}
        value={form.signerIs}
        options={signers.map((value) => ({ value, label: words.signerKinds[value] }))}
        onChange={(signerIs) => change(signerOf(person, signerIs))}
      />
      <TextField
        label={words.signer}
        value={form.signer}
        error={isAsked && form.signer.trim() === '' ? words.signerNeeded : undefined}
        onInput={(signer) => change({ signer })}
      />
      {form.signerIs !== 'self' && (
        <TextField
          label={words.basis}
          hint={words.basisHint}
          value={form.basis}
          optional
          onInput={(basis) => change({ basis })}
        />
      )}
      <PaperDay label={words.signedOn} value={form.on} onChange={(on) => change({ on })} />
      <PaperDay
        label={words.until}
        hint={words.untilHint}
        value={form.until}
        onChange={(until) => change({ until })}
      />
      {form.kind === 'publication' && <PublicationFields form={form} onChange={change} />}
      {form.kind === 'labour' && <LabourFields form={form} onChange={change} />}
      <TextField
        label={words.version}
        value={form.version}
        optional
        onInput={(version) => change({ version })}
      />
    </PaperDialog>
  );
}

const signers = ['guardian', 'both', 'self'] as const;

/** What an earlier paper brings besides stays as it is. */
function formOf(form: ConsentForm): ConsentForm {
  const { kind, version, signer, signerIs, on, basis, until } = form;
  const { categories, conditions, from, pay, contractNumber, contractOn } = form;
  const common = { kind, version, signer, signerIs, on, basis, until };
  return { ...common, categories, conditions, from, pay, contractNumber, contractOn };
}

type FieldsProps = { form: ConsentForm; onChange: (edit: Partial<ConsentForm>) => void };

/** Each category by itself (152-ФЗ art. 10.1). */
function PublicationFields({ form, onChange }: FieldsProps) {
  const words = textOf('gates');
  return (
    <>
      <ChipSet
        label={words.categories}
        values={publicationCategories.filter((one) => form.categories.includes(one))}
        options={publicationCategories.map((value) => ({
          value,
          label: textOf('codes').publicationCategories[value],
        }))}
        onChange={(categories) => onChange({ categories })}
      />
      <TextField
        label={words.conditions}
        value={form.conditions}
        optional
        onInput={(conditions) => onChange({ conditions })}
      />
    </>
  );
}

/** Of a teacher's paid work as a mentor (ТК art. 351.8). */
function LabourFields({ form, onChange }: FieldsProps) {
  const words = textOf('gates');
  return (
    <>
      <PaperDay label={words.from} value={form.from} onChange={(from) => onChange({ from })} />
      <TextField label={words.pay} value={form.pay} onInput={(pay) => onChange({ pay })} />
      <TextField
        label={words.contractNumber}
        value={form.contractNumber}
        onInput={(contractNumber) => onChange({ contractNumber })}
      />
      <PaperDay
        label={words.contractOn}
        value={form.contractOn}
        onChange={(contractOn) => onChange({ contractOn })}
      />
    </>
  );
}
