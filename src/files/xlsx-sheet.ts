import { isoToText, numberToText, serialToText } from './cell-text.ts';
import { createSheetBuilder, type SheetBuilder } from './sheet-builder.ts';
import { unescapeText, type XlsxBook } from './xlsx-book.ts';
import { type Attributes, attributeOf, numberOf, type XmlHandler } from './xml-reader.ts';

/** Reads one sheet of a workbook, cell by cell. Cells without an address follow the one before. */
export function createXlsxSheetReader(
  book: XlsxBook,
  name: string,
): { readonly handler: XmlHandler; readonly builder: SheetBuilder } {
  const builder = createSheetBuilder(name);
  const cell = { row: 0, column: -1, type: '', style: 0, text: '' };
  let isInValue = false;

  const openCell = (attributes: Attributes) => {
    cell.column = addressToColumn(attributes['r']) ?? cell.column + 1;
    cell.type = attributes['t'] ?? 'n';
    cell.style = Number(attributes['s'] ?? 0);
    cell.text = '';
  };

  const openMerge = (attributes: Attributes) => {
    const region = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attributeOf(attributes, 'ref') ?? '');
    if (!region) return;
    const [top, bottom] = [Number(region[2]), Number(region[4])];
    const [left = 0, right = 0] = [addressToColumn(region[1]), addressToColumn(region[3])];
    builder.merge(top, left, bottom - top + 1, right - left + 1);
  };

  const handler: XmlHandler = {
    open: (element, attributes) => {
      if (element === 'row') {
        cell.row = numberOf(attributes, 'r', cell.row + 1);
        cell.column = -1;
      } else if (element === 'c') openCell(attributes);
      else if (element === 'mergeCell') openMerge(attributes);
      // A text inside the cell itself may have several runs, each in a <t> of its own.
      else isInValue = element === 'v' || element === 't';
    },
    close: (element) => {
      if (element === 'c') builder.put(cell.row, cell.column, cellToText(cell, book));
      isInValue = false;
    },
    text: (text) => {
      if (isInValue) cell.text += text;
    },
  };
  return { handler, builder };
}

function cellToText(
  cell: { readonly type: string; readonly style: number; readonly text: string },
  book: XlsxBook,
): string {
  if (cell.text === '') return '';
  switch (cell.type) {
    case 's':
      return book.sharedTexts[Number(cell.text)] ?? '';
    case 'n':
      return book.isDateStyle[cell.style]
        ? serialToText(cell.text, book.startsIn1904)
        : numberToText(cell.text);
    case 'd':
      return isoToText(cell.text);
    case 'e':
      return '';
    default:
      return unescapeText(cell.text);
  }
}

/** `AB12` stands in column 27, counted from 0. */
function addressToColumn(address = ''): number | undefined {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column === 0 ? undefined : column - 1;
}
