import type { ImportSource } from '../domain/api.ts';
import type { Change } from '../domain/changes.ts';
import type { DraftChoice, ImportDraft, ImportFailure, ImportRow } from '../domain/import/draft.ts';
import { draftOf } from '../domain/import/draft-view.ts';
import { openDraft, reviseDraft } from '../domain/import/import-state.ts';
import { planImport } from '../domain/import/plan-import.ts';
import type { Register } from '../domain/import/register.ts';
import { rowsOf } from '../domain/import/rows-view.ts';
import type { RecordId } from '../domain/op.ts';
import { done, type Outcome } from '../domain/outcome.ts';
import { readSheets } from '../files/read-sheets.ts';

/** A file that was read and understood, and can be understood otherwise. Nothing is saved. */
export type OpenDraft = {
  readonly view: () => ImportDraft;
  readonly revise: (choice: DraftChoice) => void;
  readonly rows: (offset: number, limit: number) => readonly ImportRow[];
  /** What accepting writes, in groups for one transaction each, against the records as they are now. */
  readonly plan: (register: Register) => readonly (readonly Change[])[];
};

/** All that reads files and understands lists hangs on this file; it is fetched with the first of them. */
export async function openImportDraft(
  source: ImportSource,
  parts: {
    readonly register: Register;
    readonly newId: () => RecordId;
    readonly onProgress: (part: number) => void;
  },
): Promise<Outcome<OpenDraft, ImportFailure>> {
  const sheets = await readSheets(source, parts.onProgress);
  if (!sheets.ok) return sheets;
  let state = openDraft(sheets.value, parts.register, parts.newId);
  return done({
    view: () => draftOf(state),
    revise: (choice) => {
      state = reviseDraft(state, choice);
    },
    rows: (offset, limit) => rowsOf(state, offset, limit),
    plan: (register) => planImport(state, register).groups,
  });
}
