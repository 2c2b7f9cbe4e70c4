import type { Sheet } from '../domain/import/sheet.ts';
import { numberToText } from './cell-text.ts';
import { createSheetBuilder, type SheetBuilder } from './sheet-builder.ts';
import { type Attributes, numberOf, type XmlHandler } from './xml-reader.ts';

type Cell = {
  readonly attributes: Attributes;
  readonly paragraphs: string[];
};

type FilledCell = {
  readonly column: number;
  readonly repeats: number;
  readonly attributes: Attributes;
  readonly text: string;
};

/**
 * Reads the tables of an OpenDocument spreadsheet. Rows and cells may be repeated a million times
 * with one attribute; empty ones only move the place.
 */
export function createOdsReader(): {
  readonly handler: XmlHandler;
  readonly sheets: () => readonly Sheet[];
  readonly isTooLarge: () => boolean;
} {
  const builders: SheetBuilder[] = [];
  let [row, rowRepeats, column] = [1, 1, 0];
  let cell: Cell | undefined;
  let rowCells: FilledCell[] = [];
  /** Comments hold paragraphs too. */
  let commentDepth = 0;

  const closeRow = () => {
    const builder = builders.at(-1);
    for (const { column: first, repeats, attributes, text } of builder ? rowCells : []) {
      for (let down = 0; down < rowRepeats; down += 1) {
        for (let across = 0; across < repeats; across += 1)
          builder?.put(row + down, first + across, text);
        if (builder?.isTooLarge()) return;
      }
      const [height, width] = spanOf(attributes);
      if (height * width > 1) builder?.merge(row, first, height, width);
    }
    row += rowRepeats;
  };

  const handler: XmlHandler = {
    open: (name, attributes) => {
      if (name === 'table') {
        builders.push(createSheetBuilder(attributes['table:name'] ?? ''));
        row = 1;
      } else if (name === 'table-row') {
        rowRepeats = numberOf(attributes, 'table:number-rows-repeated', 1);
        [column, rowCells] = [0, []];
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = { attributes, paragraphs: [] };
      } else if (name === 'annotation') commentDepth += 1;
      else if (cell && commentDepth === 0) openText(cell, name, attributes);
    },
    close: (name) => {
      if (name === 'table-row') closeRow();
      else if (name === 'annotation') commentDepth -= 1;
      else if (cell && /^(covered-)?table-cell$/.test(name)) {
        const repeats = numberOf(cell.attributes, 'table:number-columns-repeated', 1);
        const text = name === 'table-cell' ? cellToText(cell) : '';
        if (text !== '') rowCells.push({ column, repeats, attributes: cell.attributes, text });
        column += repeats;
        cell = undefined;
      }
    },
    text: (text) => {
      if (cell && commentDepth === 0 && cell.paragraphs.length > 0)
        cell.paragraphs[cell.paragraphs.length - 1] += text;
    },
  };
  return {
    handler,
    sheets: () => builders.map((builder) => builder.finish()),
    isTooLarge: () => builders.some((builder) => builder.isTooLarge()),
  };
}

function openText(cell: Cell, name: string, attributes: Attributes): void {
  const last = cell.paragraphs.length - 1;
  if (name === 'p') cell.paragraphs.push('');
  else if (last < 0) return;
  else if (name === 's') cell.paragraphs[last] += ' '.repeat(Math.min(spacesOf(attributes), 100));
  else if (name === 'tab') cell.paragraphs[last] += ' ';
  else if (name === 'line-break') cell.paragraphs[last] += '\n';
}

const spacesOf = (attributes: Attributes) => numberOf(attributes, 'text:c', 1);

function cellToText({ attributes, paragraphs }: Cell): string {
  switch (attributes['office:value-type']) {
    case 'date':
      return attributes['office:date-value']?.slice(0, 10) ?? '';
    case 'float':
      return numberToText(attributes['office:value'] ?? '');
    default:
      return paragraphs
        .map((paragraph) => paragraph.trim())
        .join('\n')
        .trim();
  }
}

const spanOf = (attributes: Attributes): readonly [number, number] => [
  numberOf(attributes, 'table:number-rows-spanned', 1),
  numberOf(attributes, 'table:number-columns-spanned', 1),
];
