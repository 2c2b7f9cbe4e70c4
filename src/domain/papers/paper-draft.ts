import type { Change } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import { currentProgramme } from '../programme/current-programme.ts';
import { firstYearOf } from '../programme/school-year.ts';
import type { ReadRecords } from '../read-records.ts';
import type { DocumentKind, SchoolDocument } from '../records/document.ts';
import { initialsFirst } from './name-on-paper.ts';

/** A paper as it can be edited before it is printed and kept. */
export type PaperDraft = {
  readonly kind: DocumentKind;
  readonly title: string;
  /** In the marks of `paper-blocks.ts`. */
  readonly text: string;
  readonly matches: readonly RecordId[];
  readonly people: readonly RecordId[];
};

export type PaperNumber = { readonly number: string; readonly on: LocalDate };

/** Keeps a paper with its number and its very words. */
export const draftToChange = (
  draft: PaperDraft,
  id: RecordId,
  { number, on }: PaperNumber,
): Change => ({
  type: 'create',
  table: 'document',
  id,
  fields: {
    kind: draft.kind,
    title: draft.title,
    text: draft.text,
    matches: draft.matches,
    people: draft.people,
    number,
    on,
  },
});

/** An order is also remembered by the matches it names. */
export const orderToChanges = (
  draft: PaperDraft,
  id: RecordId,
  number: PaperNumber,
): readonly Change[] => [
  draftToChange(draft, id, number),
  ...draft.matches.map((match): Change => ({
    type: 'edit',
    table: 'match',
    id: match,
    fields: { orderDocument: id },
  })),
];

/** One more than the greatest number of this kind in the school year. */
export function nextNumber(
  documents: readonly Pick<SchoolDocument, 'kind' | 'number' | 'on'>[],
  kind: DocumentKind,
  on: LocalDate,
): string {
  const numbers = documents
    .filter((one) => one.kind === kind && one.on !== '' && firstYearOf(one.on) === firstYearOf(on))
    .map(({ number }) => Number.parseInt(number, 10))
    .filter((number) => !Number.isNaN(number));
  return String(numbers.reduce((greatest, number) => Math.max(greatest, number), 0) + 1);
}

/** What stands on every paper of the school. */
export function schoolOnPaper(records: ReadRecords): Readonly<Record<string, string>> {
  const programme = currentProgramme(records.list('programme'));
  const { school = '', officialName = '', place = '', address = '' } = programme ?? {};
  const { head = '', headPost = '', coordinator = '', firstYear = 0 } = programme ?? {};
  return {
    school: officialName || school,
    place,
    address: address || place,
    headPost: headPost || 'Директор',
    head: initialsFirst(head),
    headFull: head,
    coordinator,
    year: firstYear === 0 ? '' : `${firstYear}/${String(firstYear + 1).slice(2)}`,
  };
}
