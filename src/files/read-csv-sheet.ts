import papa from 'papaparse';
import { done, refused } from '../domain/outcome.ts';
import { limitMegabytes } from './limits.ts';
import type { ReadResult } from './read-result.ts';
import { createSheetBuilder } from './sheet-builder.ts';

/** Text with semicolons, commas or tabs, from a file or from the clipboard. */
export function readCsvSheet(text: string, name: string): ReadResult {
  // Excel's own way to name the separator; it shows no such row.
  const declared = /^\ufeff?sep=(.)\r?\n/.exec(text);
  const body = text.slice(declared?.[0].length ?? 0);
  const delimiter = declared?.[1] ?? guessDelimiter(body);
  const builder = createSheetBuilder(name);
  parseRows(body, delimiter).forEach((cells, index) => {
    cells.forEach((cell, column) => builder.put(index + 1, column, cell.trim()));
  });
  if (builder.isTooLarge()) return refused({ type: 'too-large', limitMegabytes });
  return done([builder.finish()]);
}

/** The separator that cuts the most rows into the same number of columns. */
function guessDelimiter(text: string): string {
  let best = { delimiter: ';', score: 0 };
  for (const delimiter of ['\t', ';', ',', '|']) {
    const score = evennessOf(parseRows(text, delimiter, 100));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function evennessOf(rows: readonly string[][]): number {
  const rowsByWidth = new Map<number, number>();
  for (const row of rows) {
    const isFilled = row.some((cell) => cell.trim() !== '');
    if (isFilled) rowsByWidth.set(row.length, (rowsByWidth.get(row.length) ?? 0) + 1);
  }
  let best = 0;
  for (const [width, count] of rowsByWidth) if (width > 1) best = Math.max(best, count);
  return best;
}

function parseRows(text: string, delimiter: string, preview = 0): string[][] {
  return papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;
}
