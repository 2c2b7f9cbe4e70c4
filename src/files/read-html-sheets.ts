import type { Sheet } from '../domain/import/sheet.ts';
import { done, refused } from '../domain/outcome.ts';
import { htmlToTokens, spanInTag } from './html-tokens.ts';
import { limitMegabytes, mostCells, mostColumns } from './limits.ts';
import type { ReadResult } from './read-result.ts';
import { createSheetBuilder, type SheetBuilder } from './sheet-builder.ts';

/** Every table of a page is a sheet. A page without one, such as a login page, is not a table. */
export function readHtmlSheets(html: string, name: string): ReadResult {
  const builders: SheetBuilder[] = [];
  const open: OpenTable[] = [];
  for (const token of htmlToTokens(html)) {
    const table = open.at(-1);
    if (token.kind === 'open' && token.name === 'table') {
      const builder = createSheetBuilder(name);
      builders.push(builder);
      open.push(openTable(builder));
    } else if (token.kind === 'close' && token.name === 'table') {
      if (table) closeCell(table);
      open.pop();
    } else if (!table) continue;
    else if (token.kind === 'text') table.text += token.text.replaceAll(/\s+/g, ' ');
    else if (/^(td|th|tr)$/.test(token.name)) {
      closeCell(table);
      if (token.kind === 'open') openPlace(table, token.name, token.attributes);
    } else if (/^(br|p|div|li)$/.test(token.name)) table.text += '\n';
  }
  if (builders.length === 0) return refused({ type: 'not-a-table', really: 'page' });
  if (builders.some((builder) => builder.isTooLarge()))
    return refused({ type: 'too-large', limitMegabytes });
  return done(builders.map((builder) => builder.finish()).map(withOwnName));
}

type OpenTable = {
  readonly builder: SheetBuilder;
  row: number;
  column: number;
  /** Set while a cell is open. */
  span: { readonly rows: number; readonly columns: number } | undefined;
  text: string;
  /** By column: the last row that a cell from above reaches. */
  readonly coveredUntilRow: Map<number, number>;
};

const openTable = (builder: SheetBuilder): OpenTable => ({
  builder,
  row: 0,
  column: 0,
  span: undefined,
  text: '',
  coveredUntilRow: new Map(),
});

/** `</td>` and `</tr>` may be left out: the next one closes. */
function openPlace(table: OpenTable, name: string, attributes: string): void {
  if (name === 'tr') {
    table.row += 1;
    table.column = 0;
    return;
  }
  while ((table.coveredUntilRow.get(table.column) ?? 0) >= table.row) table.column += 1;
  table.text = '';
  table.span = {
    rows: Math.min(spanInTag(attributes, 'rowspan'), mostCells),
    columns: Math.min(spanInTag(attributes, 'colspan'), mostColumns),
  };
}

function closeCell(table: OpenTable): void {
  const { builder, row, column, span } = table;
  if (!span) return;
  const lines = table.text.split('\n').map((line) => line.trim());
  builder.put(row, column, lines.filter((line) => line !== '').join('\n'));
  if (span.rows * span.columns > 1) builder.merge(row, column, span.rows, span.columns);
  for (let across = column; across < column + span.columns; across += 1)
    table.coveredUntilRow.set(across, row + span.rows - 1);
  table.column += span.columns;
  table.span = undefined;
}

const withOwnName = (sheet: Sheet, index: number): Sheet =>
  index === 0 ? sheet : { ...sheet, name: `${sheet.name} ${index + 1}`.trim() };
