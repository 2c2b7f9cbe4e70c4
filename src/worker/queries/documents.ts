import { compareIds } from '../../domain/matching/compare-ids.ts';
import type { RecordId } from '../../domain/op.ts';
import type { SchoolDocument } from '../../domain/records/document.ts';
import type { DocumentRow, DocumentView } from '../../domain/views.ts';
import type { OpenSpace } from '../open-space.ts';
import { living, type People, readPeople } from '../register.ts';
import { personRows } from '../rows.ts';

/** Every kept paper without its words, the latest first. */
export async function answerDocuments(space: OpenSpace): Promise<readonly DocumentRow[]> {
  const [register, documents] = await Promise.all([
    readPeople(space),
    space.memory.document.load(),
  ]);
  return living(documents)
    .map((document) => documentRow(register, document))
    .sort((a, b) => compareIds(b.on, a.on) || compareIds(b.id, a.id));
}

export async function answerDocument(
  space: OpenSpace,
  { id }: { readonly id: RecordId },
): Promise<DocumentView | null> {
  const [register, documents] = await Promise.all([
    readPeople(space),
    space.memory.document.load(),
  ]);
  const kept = documents.get(id);
  if (!kept) return null;
  const row = documentRow(register, kept.record);
  return { row, text: kept.record.text, isDeleted: kept.isDeleted };
}

export const documentRow = (register: People, document: SchoolDocument): DocumentRow => ({
  id: document.id,
  kind: document.kind,
  title: document.title,
  number: document.number,
  on: document.on,
  people: personRows(register, document.people),
  matches: document.matches,
});
