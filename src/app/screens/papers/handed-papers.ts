import type { NumberedDraft } from '../../../domain/papers/paper-draft.ts';

let handed: readonly NumberedDraft[] = [];

/** For a screen that writes a paper itself: hand it over, then go to `/papers/new?handed=1`. */
export function handPapers(drafts: readonly NumberedDraft[]): void {
  handed = drafts;
}

export const takeHandedPapers = (): readonly NumberedDraft[] => handed;
