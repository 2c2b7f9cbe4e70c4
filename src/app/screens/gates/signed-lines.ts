import type { Signatures } from '../../../domain/gates/person-gates.ts';
import { readGuardian, type SignedConsent } from '../../../domain/gates/signed-consents.ts';
import { findByShortCode } from '../../../domain/papers/short-code.ts';
import type { ConsentKind } from '../../../domain/records/consent-kinds.ts';
import type { CandidateRow } from '../../../domain/views.ts';
import { fullName } from '../../text/names.ts';

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

/** By the code on the paper or by any part of the name. */
export function findAwaited(typed: string, forms: readonly AwaitedForm[]): readonly AwaitedForm[] {
  const wanted = plainOf(typed);
  if (wanted === '') return forms;
  const people = forms.map(({ candidate }) => candidate.person);
  const coded = new Set(findByShortCode(typed, people));
  const byCode = forms.filter(({ candidate }) => coded.has(candidate.person));
  if (byCode.length > 0) return byCode;
  return forms.filter(({ candidate }) => plainOf(fullName(candidate.row)).includes(wanted));
}

const plainOf = (text: string) => text.toLowerCase().replaceAll('ё', 'е').replaceAll(/[\s-]/g, '');

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
