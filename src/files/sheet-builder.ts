import type { Sheet } from '../domain/import/sheet.ts';
import { mostCells, mostColumns } from './limits.ts';

/** Collects the cells of one sheet. Rows are counted from 1 as people see them, columns from 0. */
export type SheetBuilder = {
  readonly put: (row: number, column: number, text: string) => void;
  /** The value of the first cell stands in all of them. */
  readonly merge: (row: number, column: number, rows: number, columns: number) => void;
  readonly isTooLarge: () => boolean;
  readonly finish: () => Sheet;
};

export function createSheetBuilder(name: string): SheetBuilder {
  const rows = new Map<number, string[]>();
  const merges: (() => void)[] = [];
  let cells = 0;

  const put: SheetBuilder['put'] = (row, column, text) => {
    if (text === '' || column >= mostColumns || cells > mostCells) return;
    cells += 1;
    const known = rows.get(row);
    if (known) known[column] = text;
    else rows.set(row, withCell(column, text));
  };

  const spread = (row: number, column: number, height: number, width: number) => {
    const text = rows.get(row)?.[column];
    if (text === undefined) return;
    const last = Math.min(row + height - 1, lastRow(rows));
    for (let down = row; down <= last; down += 1) {
      for (let across = column; across < Math.min(column + width, mostColumns); across += 1)
        put(down, across, text);
    }
  };

  return {
    put,
    merge: (row, column, height, width) => merges.push(() => spread(row, column, height, width)),
    isTooLarge: () => cells > mostCells,
    finish: () => {
      for (const merge of merges) merge();
      const numbered = [...rows].sort(([left], [right]) => left - right);
      return {
        name,
        rows: numbered.map(([number, row]) => ({ number, cells: Array.from(row, orEmpty) })),
      };
    },
  };
}

const orEmpty = (text: string | undefined) => text ?? '';

function withCell(column: number, text: string): string[] {
  const row: string[] = [];
  row[column] = text;
  return row;
}

const lastRow = (rows: ReadonlyMap<number, unknown>) => {
  let last = 0;
  for (const row of rows.keys()) last = Math.max(last, row);
  return last;
};
