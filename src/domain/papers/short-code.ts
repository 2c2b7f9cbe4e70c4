import type { RecordId } from '../op.ts';
import { latinKeysToRussian } from '../people/keyboard-layout.ts';
import { latinToCyrillic } from '../people/spelling.ts';

/** Without letters and digits that a hand mixes up: 0 О, 1 I, 3 З, 4 Ч, 6 б, 8 В. */
const letters = '2579АГДЕИКЛМНПРСТУФХЦШЭЮЯ';
const length = 4;

/**
 * The code that a printed form carries, so that whoever types it in finds the record: «КМ7Я». It is
 * short, so in a big school two records can share one: ask among the candidates.
 */
export function shortCodeOf(id: RecordId): string {
  let rest = Number.parseInt(id.replaceAll('-', '').slice(-10), 16);
  let code = '';
  for (let place = 0; place < length; place += 1) {
    code += letters.charAt(rest % letters.length);
    rest = Math.floor(rest / letters.length);
  }
  return code;
}

/** Enough of it is typed to look for it. */
export const isWholeCode = (typed: string): boolean => typed.trim().length >= length;

/** Typed in any case, with spaces, with Latin letters of the same look or on the Latin layout. */
export function findByShortCode(typed: string, ids: readonly RecordId[]): readonly RecordId[] {
  const plain = typed.replaceAll(/[\s-]/g, '');
  const meant = new Set([
    latinToCyrillic(plain.toUpperCase()),
    latinKeysToRussian(plain.toLowerCase()).toUpperCase(),
  ]);
  return ids.filter((id) => meant.has(shortCodeOf(id)));
}
