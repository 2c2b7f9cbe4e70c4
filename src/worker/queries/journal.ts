import type { JournalView } from '../../domain/views.ts';
import { readJournal } from '../../storage/journal.ts';
import type { OpenSpace } from '../open-space.ts';

export function answerJournal(
  { store }: OpenSpace,
  { limit }: { readonly limit: number },
): Promise<JournalView> {
  return readJournal(store, limit);
}
