import { isEmptyCell, tidyText } from '../people/spelling.ts';
import type { ColumnMeaning } from './meanings.ts';
import type { Unread } from './source-row.ts';

/** The texts of one row by their meaning, and what of them could not be understood. */
export type RowTexts = {
  /** Several columns of one meaning, such as mother and father, are joined. Line breaks become spaces. */
  readonly text: (meaning: ColumnMeaning, mostLetters?: number) => string;
  /** As it stands in the cell, line breaks and all. */
  readonly raw: (meaning: ColumnMeaning) => string;
  readonly note: (meaning: ColumnMeaning, text: string) => void;
  readonly unread: Unread[];
};

export function createRowTexts(
  cells: readonly string[],
  columnsOf: ReadonlyMap<ColumnMeaning, readonly number[]>,
): RowTexts {
  const unread: Unread[] = [];
  const raw = (meaning: ColumnMeaning) => {
    const columns = columnsOf.get(meaning);
    if (!columns) return '';
    const [first = -1] = columns;
    if (columns.length === 1) return filled(cells[first]);
    const texts = columns.map((column) => filled(cells[column])).filter((text) => text !== '');
    return [...new Set(texts)].join(', ');
  };
  const note = (meaning: ColumnMeaning, text: string) => void unread.push({ meaning, text });
  return {
    raw,
    note,
    unread,
    text: (meaning, mostLetters = 200) => {
      const text = tidyText(raw(meaning));
      if (text.length <= mostLetters) return text;
      note(meaning, text.slice(mostLetters));
      return text.slice(0, mostLetters);
    },
  };
}

export function columnsByMeaning(
  meanings: readonly ColumnMeaning[],
): ReadonlyMap<ColumnMeaning, readonly number[]> {
  const columns = new Map<ColumnMeaning, number[]>();
  meanings.forEach((meaning, column) => {
    if (meaning !== 'ignored') columns.set(meaning, [...(columns.get(meaning) ?? []), column]);
  });
  return columns;
}

const filled = (text = '') => (isEmptyCell(text) ? '' : text.trim());
