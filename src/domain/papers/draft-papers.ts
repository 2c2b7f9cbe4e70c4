import { listCandidates } from '../gates/list-candidates.ts';
import { listMissingOfPerson, type PersonReadiness } from '../gates/readiness.ts';
import type { RecordId } from '../op.ts';
import { mapRequests } from '../pairing/request-map.ts';
import type { ReadRecords } from '../read-records.ts';
import type { ConsentKind } from '../records/consent-kinds.ts';
import type { DocumentKind } from '../records/document.ts';
import type { Person } from '../records/person.ts';
import { draftAgreement } from './draft-agreement.ts';
import { draftCall } from './draft-call.ts';
import { draftConsent } from './draft-consent.ts';
import { draftLabourContract, draftNotice } from './draft-labour.ts';
import { draftLaunchOrder, draftMatchesOrder } from './draft-order.ts';
import { draftProtocol } from './draft-protocol.ts';
import type { NumberedDraft, PaperDraft } from './paper-draft.ts';
import { isNumbered, nextNumber, numberAfter, type PaperNumber } from './paper-numbers.ts';

/** What somebody wants to print: papers of these kinds about these matches, people and records. */
export type PaperWish = {
  readonly kinds: readonly DocumentKind[];
  readonly matches: readonly RecordId[];
  readonly people: readonly RecordId[];
  /** Of consent forms: one for each person and kind; none means those that each person lacks. */
  readonly consents: readonly ConsentKind[];
  /** The signed consent that a labour contract or a notice goes back to. */
  readonly consent: RecordId;
  readonly on: string;
};

/** All papers of a wish, each with the number that follows in its register. What leads nowhere is left out. */
export function draftPapers(wish: PaperWish, records: ReadRecords): readonly NumberedDraft[] {
  const documents = records.list('document');
  return wish.kinds.flatMap((kind) => {
    const first = isNumbered(kind) ? nextNumber(documents, kind, wish.on) : '';
    return writersOf(kind, wish, records).map((write, index) => {
      const number = { number: numberAfter(first, index), on: wish.on };
      return Object.assign(write(number), number);
    });
  });
}

type Writer = (number: PaperNumber) => PaperDraft;

function writersOf(kind: DocumentKind, wish: PaperWish, records: ReadRecords): readonly Writer[] {
  const matches = wish.matches.flatMap((id) => records.find('match', id) ?? []);
  switch (kind) {
    case 'order-launch':
      return [(number) => draftLaunchOrder(records, number)];
    case 'order-matches':
      return [(number) => draftMatchesOrder(matches, records, number)];
    case 'agreement':
      return matches.map((match) => (number) => draftAgreement(match, records, number));
    case 'consent':
      return consentWriters(wish, records);
    case 'labour-contract':
    case 'notice':
      return labourWriters(kind, wish, records);
    case 'call':
      return [() => draftCall(mapRequests(records), records)];
    case 'protocol':
      return peopleOf(wish, records).map(
        (person) => (number) => draftProtocol(person, records, number),
      );
    case 'other':
      return [() => ({ kind, title: '', about: '', text: '', matches: [], people: [] })];
  }
}

const peopleOf = ({ people }: PaperWish, records: ReadRecords): readonly Person[] =>
  people.flatMap((id) => records.find('person', id) ?? []);

function consentWriters(wish: PaperWish, records: ReadRecords): readonly Writer[] {
  const missing = wish.consents.length > 0 ? [] : listCandidates(records, wish.on);
  return peopleOf(wish, records).flatMap((person) => {
    const kinds =
      wish.consents.length > 0
        ? wish.consents
        : missingConsentsOf(person, missing, records, wish.on);
    return kinds.map(
      (kind): Writer =>
        ({ on }) =>
          draftConsent(person, kind, records, on),
    );
  });
}

/** Whoever is no candidate yet may become a mentee. */
function missingConsentsOf(
  person: Person,
  candidates: readonly PersonReadiness[],
  records: ReadRecords,
  on: string,
): readonly ConsentKind[] {
  const own = candidates.filter((one) => one.person === person.id);
  const judged = own.length > 0 ? own : [listMissingOfPerson(person, 'mentee', records, on)];
  const kinds = judged.flatMap(({ missing }) =>
    missing.flatMap((one) => (one.type === 'consent' ? [one.kind] : [])),
  );
  return [...new Set(kinds)];
}

/** Without a match the match of the mentor among teachers is meant; there is mostly one. */
function labourWriters(
  kind: 'labour-contract' | 'notice',
  wish: PaperWish,
  records: ReadRecords,
): readonly Writer[] {
  const consent = records.find('consent', wish.consent);
  if (!consent) return [];
  if (kind === 'notice') return [({ on }) => draftNotice(consent, on, records)];
  const match = records
    .list('match')
    .find(({ id, mentors, status, official }) =>
      wish.matches.length > 0
        ? wish.matches.includes(id)
        : mentors.includes(consent.person) &&
          status.state !== 'closed' &&
          official?.form === 'teacher-teacher',
    );
  return match ? [(number) => draftLabourContract(match, consent, records, number)] : [];
}
