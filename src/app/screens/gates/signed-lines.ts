import type { Signatures } from '../../../domain/gates/person-gates.ts';
import { readGuardian, type SignedConsent } from '../../../domain/gates/signed-consents.ts';
import type { ConsentKind } from '../../../domain/records/consent-kinds.ts';
import type { CandidateRow } from '../../../domain/views.ts';
import { fullName } from '../../text/names.ts';
import { findCandidates } from './find-candidates.ts';

/** One form that is awaited back. */
export type AwaitedForm = {
  readonly key: string;
  readonly candidate: CandidateRow;
  readonly kind: ConsentKind;
  readonly signatures: Signatures;
};

/** What was typed about a form that came back; an empty day is the day of all. */
export type TypedForm = { readonly signer: string; readonly on: string };

/** One line for each person and kind, in whatever roles they lack it. */
export function listAwaited(rows: readonly CandidateRow[]): readonly AwaitedForm[] {
  const awaited = new Map<string, AwaitedForm>();
  for (const candidate of rows) {
    for (const missing of candidate.missing) {
      if (missing.type !== 'consent') continue;
      const { kind, signatures } = missing;
      const key = `${candidate.person} ${kind}`;
      awaited.set(key, { key, candidate, kind, signatures });
    }
  }
  return [...awaited.values()];
}

export const findAwaited = (typed: string, forms: readonly AwaitedForm[]) =>
  findCandidates(typed, forms, ({ candidate }) => candidate);

export const usualSigner = ({ candidate, signatures }: AwaitedForm): string =>
  signatures.guardian ? readGuardian(candidate.guardian).name : fullName(candidate.row);

export const toSigned = (
  { candidate, kind, signatures }: AwaitedForm,
  { signer, on }: TypedForm,
  dayOfAll: string,
  id: string,
): SignedConsent => ({
  id,
  person: { id: candidate.person, guardian: candidate.guardian },
  kind,
  signatures,
  signer,
  on: on || dayOfAll,
});
