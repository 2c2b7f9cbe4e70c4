import type { LocalDate } from '../dates.ts';
import { firstYearOf } from '../programme/school-year.ts';
import type { DocumentKind, SchoolDocument } from '../records/document.ts';
import { dateToWords } from './date-words.ts';
import { blank } from './fill-template.ts';

export type PaperNumber = { readonly number: string; readonly on: LocalDate };

/** Forms to sign and sheets for the board carry no number; everything else stands in a register. */
const withoutNumber: ReadonlySet<DocumentKind> = new Set(['consent', 'call', 'notice', 'other']);

export const isNumbered = (kind: DocumentKind): boolean => !withoutNumber.has(kind);

/** One more than the greatest number of this kind in the school year. */
export function nextNumber(
  documents: readonly Pick<SchoolDocument, 'kind' | 'number' | 'on'>[],
  kind: DocumentKind,
  on: LocalDate,
): string {
  const numbers = documents
    .filter((one) => one.kind === kind && one.on !== '' && firstYearOf(one.on) === firstYearOf(on))
    .map(({ number }) => Number.parseInt(number, 10))
    .filter((number) => !Number.isNaN(number));
  return String(numbers.reduce((greatest, number) => Math.max(greatest, number), 0) + 1);
}

/** «8-н» follows «7-н»; where there is no number to count on, all carry the same words. */
export const numberAfter = (number: string, steps: number): string =>
  number.replace(/\d+/, (digits) => String(Number(digits) + steps));

/**
 * The same words with another number and day. Whoever has edited the text keeps the edits: only the
 * first place where each of the two stands is written anew, and that is the heading.
 */
export function renumber(text: string, from: PaperNumber, to: PaperNumber): string {
  const withNumber = replaceFirst(text, numberWords(from), numberWords(to));
  return replaceFirst(withNumber, dateToWords(from.on), dateToWords(to.on));
}

const numberWords = ({ number }: PaperNumber) => `№ ${number.trim() || blank}`;

/** «№ 1» is not the beginning of «№ 12». */
function replaceFirst(text: string, from: string, to: string): string {
  const at = text.indexOf(from);
  const end = at + from.length;
  if (at === -1 || /\d/.test(text.charAt(end))) return text;
  return text.slice(0, at) + to + text.slice(end);
}
