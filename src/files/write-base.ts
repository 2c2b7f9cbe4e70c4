import { type BaseColumn, type BaseKind, baseColumns } from '../domain/bases/base-columns.ts';
import type { BaseRow } from '../domain/bases/base-row.ts';
import { baseTitles } from '../domain/bases/base-sheet.ts';
import { writeXlsx } from './write-xlsx.ts';

/** An official base as the file in which schools keep it. */
export const writeBase = (
  kind: BaseKind,
  rows: readonly BaseRow[],
): Promise<Uint8Array<ArrayBuffer>> =>
  writeXlsx({
    name: baseTitles[kind],
    columns: baseColumns[kind].map((column) => ({
      heading: column.heading,
      type: column.type,
      width: widthOf(column),
    })),
    rows: rows.map(({ cells }) => cells),
  });

function widthOf({ id, type }: BaseColumn): number {
  if (id === 'number') return 5;
  return type === 'text' ? 24 : 13;
}
