import type { Change } from '../../../domain/changes.ts';
import type { Signatures } from '../../../domain/gates/person-gates.ts';
import { consentVersion, readGuardian, signerIsOf } from '../../../domain/gates/signed-consents.ts';
import type { Consent } from '../../../domain/records/consent.ts';
import type { ConsentKind } from '../../../domain/records/consent-kinds.ts';
import type { Person } from '../../../domain/records/person.ts';
import { fullName, type NameParts } from '../../text/names.ts';

/** Whose paper it is; of candidates no more is known than this. */
export type Signatory = NameParts & Pick<Person, 'id' | 'guardian'>;

export type ConsentForm = Omit<Consent, 'id' | 'person' | 'withdrawnOn' | 'noticeOn'>;

/** The signer that the law asks for at this age is already chosen, and named where known. */
export function beginConsent(
  person: Signatory,
  signatures: Signatures,
  kind: ConsentKind,
  today: string,
): ConsentForm {
  const signerIs = kind === 'labour' ? 'self' : signerIsOf(signatures);
  return {
    kind,
    version: consentVersion,
    ...signerOf(person, signerIs),
    on: today,
    until: '',
    categories: [],
    conditions: '',
    from: '',
    pay: '',
    contractNumber: '',
    contractOn: '',
  };
}

/** A parent signs with a basis, oneself without. */
export function signerOf(
  person: Signatory,
  signerIs: Consent['signerIs'],
): Pick<ConsentForm, 'signerIs' | 'signer' | 'basis'> {
  const { name, basis } = readGuardian(person.guardian);
  return signerIs === 'self'
    ? { signerIs, signer: fullName(person), basis: '' }
    : { signerIs, signer: name, basis };
}

/** The parent whose name was learnt from a paper is known from then on. */
export function consentToChanges(
  form: ConsentForm,
  person: Signatory,
  id: string,
  isNew: boolean,
): readonly Change[] {
  const fields = { ...form, signer: form.signer.trim(), person: person.id };
  const isLearnt = form.signerIs !== 'self' && person.guardian.trim() === '';
  const guardian = [form.signer.trim(), form.basis.trim()].filter(Boolean).join(', ');
  return [
    { type: isNew ? 'create' : 'edit', table: 'consent', id, fields },
    ...(isLearnt
      ? [{ type: 'edit', table: 'person', id: person.id, fields: { guardian } } as const]
      : []),
  ];
}
