import type { ImportFailure } from '../domain/import/draft.ts';
import type { Sheet } from '../domain/import/sheet.ts';
import type { Outcome } from '../domain/outcome.ts';

export type ReadResult = Outcome<readonly Sheet[], ImportFailure>;

/** The part that is done, 0 to 1. */
export type OnProgress = (part: number) => void;
