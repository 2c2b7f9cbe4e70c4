import type { Change } from '../changes.ts';
import type { RecordId } from '../op.ts';
import { currentProgramme } from '../programme/current-programme.ts';
import type { ReadRecords } from '../read-records.ts';
import type { DocumentKind } from '../records/document.ts';
import { initialsFirst } from './name-on-paper.ts';
import type { PaperNumber } from './paper-numbers.ts';

/** A paper as it can be edited before it is printed and kept. */
export type PaperDraft = {
  readonly kind: DocumentKind;
  readonly title: string;
  /** Whom it is about, where several papers of one title lie together. */
  readonly about: string;
  /** In the marks of `paper-blocks.ts`. */
  readonly text: string;
  readonly matches: readonly RecordId[];
  readonly people: readonly RecordId[];
};

export type NumberedDraft = PaperDraft & PaperNumber;

/**
 * Keeps a paper with its number and its very words, so that a reprint is the same to the letter. An
 * order is also remembered by the matches it names.
 */
export const draftToChanges = (draft: NumberedDraft, id: RecordId): readonly Change[] => [
  { type: 'create', table: 'document', id, fields: documentFields(draft) },
  ...(draft.kind === 'order-matches' ? draft.matches : []).map((match): Change => ({
    type: 'edit',
    table: 'match',
    id: match,
    fields: { orderDocument: id },
  })),
];

const documentFields = ({ kind, title, text, matches, people, number, on }: NumberedDraft) => ({
  kind,
  title,
  text,
  matches,
  people,
  number: number.trim(),
  on,
});

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
