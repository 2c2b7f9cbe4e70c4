import { draftPapers, type PaperWish } from '../domain/papers/draft-papers.ts';
import type { NumberedDraft } from '../domain/papers/paper-draft.ts';
import type { OpenSpace } from './open-space.ts';
import { readPaperRecords } from './paper-records.ts';

/** The templates and the grammar of names hang on this file; they are fetched with the first paper. */
export const draftWishedPapers = async (
  space: OpenSpace,
  wish: PaperWish,
): Promise<readonly NumberedDraft[]> => draftPapers(wish, await readPaperRecords(space));
