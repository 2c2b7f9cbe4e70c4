import { isDeleted } from '../../domain/deletion.ts';
import { compareIds } from '../../domain/matching/compare-ids.ts';
import type { RecordId } from '../../domain/op.ts';
import { readRecord } from '../../domain/record.ts';
import { document, type SchoolDocument } from '../../domain/records/document.ts';
import type { DocumentRow, DocumentView } from '../../domain/views.ts';
import { readRecords } from '../../storage/read-records.ts';
import type { OpenSpace } from '../open-space.ts';
import { living, type People, readPeople } from '../register.ts';
import { personRows } from '../rows.ts';

/** Every kept paper without its words, the latest first. */
export async function answerDocuments(space: OpenSpace): Promise<readonly DocumentRow[]> {
  const [register, documents] = await Promise.all([
    readPeople(space),
    space.memory.document.load(),
  ]);
  return documentRows(register, living(documents));
}

export async function documentsOfMatch(
  { memory }: OpenSpace,
  register: People,
  match: RecordId,
): Promise<readonly DocumentRow[]> {
  const documents = living(await memory.document.load());
  const own = documents.filter(({ matches }) => matches.includes(match));
  return documentRows(register, own);
}

type KeptPaper = Omit<SchoolDocument, 'text'>;

const documentRows = (register: People, papers: readonly KeptPaper[]): readonly DocumentRow[] =>
  papers
    .map((paper) => documentRow(register, paper))
    .sort((a, b) => compareIds(b.on, a.on) || compareIds(b.id, a.id));

export async function answerDocument(
  space: OpenSpace,
  { id }: { readonly id: RecordId },
): Promise<DocumentView | null> {
  const [register, [stored]] = await Promise.all([
    readPeople(space),
    readRecords(space.store, [id]),
  ]);
  if (stored?.table !== document.table) return null;
  const record = readRecord(document, id, stored.state);
  const row = documentRow(register, record);
  return { row, text: record.text, isDeleted: isDeleted(stored.state) };
}

const documentRow = (register: People, paper: KeptPaper): DocumentRow => ({
  id: paper.id,
  kind: paper.kind,
  title: paper.title,
  number: paper.number,
  on: paper.on,
  people: personRows(register, paper.people),
  matches: paper.matches,
});
