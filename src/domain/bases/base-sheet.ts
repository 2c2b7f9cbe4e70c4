import type { Sheet } from '../import/sheet.ts';
import { type BaseKind, baseColumns } from './base-columns.ts';
import type { BaseRow } from './base-row.ts';

/** The row of headings, then the rows. */
export const baseToSheet = (kind: BaseKind, rows: readonly BaseRow[]): Sheet => ({
  name: baseTitles[kind],
  rows: [
    baseColumns[kind].map(({ heading }): string => heading),
    ...rows.map(({ cells }) => cells),
  ].map((cells, index) => ({ number: index + 1, cells })),
});

export const baseTitles: Readonly<Record<BaseKind, string>> = {
  mentees: 'База наставляемых',
  mentors: 'База наставников',
};
