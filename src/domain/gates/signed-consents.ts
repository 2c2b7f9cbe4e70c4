import type { Change } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { Consent } from '../records/consent.ts';
import type { ConsentKind } from '../records/consent-kinds.ts';
import type { Person } from '../records/person.ts';
import type { Signatures } from './person-gates.ts';

/** Of the forms that are printed now; a signed paper remembers the one it was. */
export const consentVersion = '2026-1';

export type SignedConsent = {
  readonly id: RecordId;
  readonly person: Pick<Person, 'id' | 'guardian'>;
  readonly kind: ConsentKind;
  readonly signatures: Signatures;
  readonly signer: string;
  readonly on: LocalDate;
};

export function signerIsOf({ self, guardian }: Signatures): Consent['signerIs'] {
  if (self && guardian) return 'both';
  return guardian ? 'guardian' : 'self';
}

/** «Старкова Ирина Викторовна, мать» is a name and why she may sign. */
export function readGuardian(guardian: string): { readonly name: string; readonly basis: string } {
  const [name = '', ...basis] = guardian.split(',');
  return { name: name.trim(), basis: basis.join(',').trim() };
}

/** Papers typed in at once. The parent whose name was learnt from a paper is known from then on. */
export function signedToChanges(signed: readonly SignedConsent[]): readonly Change[] {
  const learnt = new Map<RecordId, string>();
  for (const { person, signatures, signer } of signed) {
    if (signatures.guardian && person.guardian.trim() === '') learnt.set(person.id, signer.trim());
  }
  return [
    ...signed.map(signedToChange),
    ...[...learnt].map(([id, guardian]): Change => ({
      type: 'edit',
      table: 'person',
      id,
      fields: { guardian },
    })),
  ];
}

function signedToChange({ id, person, kind, signatures, signer, on }: SignedConsent): Change {
  const { name, basis } = readGuardian(signer);
  return {
    type: 'create',
    table: 'consent',
    id,
    fields: {
      person: person.id,
      kind,
      version: consentVersion,
      signer: name,
      signerIs: signerIsOf(signatures),
      basis: signatures.guardian ? basis || readGuardian(person.guardian).basis : '',
      on,
    },
  };
}
