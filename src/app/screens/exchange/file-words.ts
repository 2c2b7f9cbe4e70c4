import type { SaveFailure } from '../../../domain/api.ts';
import type { ParcelFileFailure, ParcelsTaken } from '../../../domain/exchange/parcel-file.ts';
import { failureWords } from '../../acts.ts';
import { textOf } from '../../text/text-of.ts';

/** What a file brought, and what it could not bring. */
export function takenWords({ changes, isIncomplete, isNewerLeft }: ParcelsTaken) {
  const words = textOf('exchange').file;
  const lines = [
    ...(isIncomplete ? [words.incomplete] : []),
    ...(isNewerLeft ? [words.newerLeft] : []),
  ];
  if (changes > 0) return { title: words.taken(changes), lines: [...lines, words.takenNext] };
  return { title: words.nothingNew, lines };
}

/** What is wrong with the file, and that nothing was changed. */
export function fileFailureWords(failure: ParcelFileFailure | SaveFailure): {
  readonly what: string;
  readonly todo: string;
} {
  const words = textOf('exchange').file;
  switch (failure.type) {
    case 'not-a-parcel-file':
    case 'other-programme':
    case 'damaged-file':
    case 'newer-file':
    case 'file-too-large':
      return words.failures[failure.type];
    case 'storage-full':
    case 'storage-broken':
    case 'storage-retired':
    case 'no-programme':
    case 'nothing-to-undo':
      return { what: failureWords(failure), todo: words.takeAgain };
  }
}
