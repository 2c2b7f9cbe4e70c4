import type { Sheet } from '../domain/import/sheet.ts';
import { isoToText, numberToText } from './cell-text.ts';
import { createSheetBuilder, type SheetBuilder } from './sheet-builder.ts';
import { attributeOf, numberOf, type XmlHandler } from './xml-reader.ts';

/** Reads the tables of SpreadsheetML 2003, which school journals like to export as .xls. */
export function createSpreadsheetMlReader(): {
  readonly handler: XmlHandler;
  readonly sheets: () => readonly Sheet[];
  readonly isTooLarge: () => boolean;
} {
  const builders: SheetBuilder[] = [];
  let [row, rowSpan, column, across, down] = [0, 0, 0, 0, 0];
  let [type, text] = ['', ''];
  let isInData = false;
  let isInComment = false;

  const closeCell = () => {
    builders.at(-1)?.put(row, column, dataToText(type, text));
    if (across + down > 0) builders.at(-1)?.merge(row, column, down + 1, across + 1);
    column += across;
  };

  const handler: XmlHandler = {
    open: (name, attributes) => {
      if (name === 'Worksheet') {
        builders.push(createSheetBuilder(attributeOf(attributes, 'Name') ?? ''));
        [row, rowSpan] = [0, 0];
      } else if (name === 'Row') {
        row = numberOf(attributes, 'Index', row + rowSpan + 1);
        rowSpan = numberOf(attributes, 'Span', 0);
        column = -1;
      } else if (name === 'Cell') {
        // Columns are counted from 1 there.
        column = numberOf(attributes, 'Index', column + 2) - 1;
        across = numberOf(attributes, 'MergeAcross', 0);
        down = numberOf(attributes, 'MergeDown', 0);
        [type, text] = ['', ''];
      } else if (name === 'Comment') isInComment = true;
      else if (name === 'Data' && !isInComment) {
        type = attributeOf(attributes, 'Type') ?? '';
        isInData = true;
      }
    },
    close: (name) => {
      if (name === 'Cell') closeCell();
      else if (name === 'Comment') isInComment = false;
      else if (name === 'Data') isInData = false;
    },
    text: (piece) => {
      if (isInData) text += piece;
    },
  };
  return {
    handler,
    sheets: () => builders.map((builder) => builder.finish()),
    isTooLarge: () => builders.some((builder) => builder.isTooLarge()),
  };
}

function dataToText(type: string, text: string): string {
  if (type === 'DateTime') return isoToText(text);
  if (type === 'Number') return numberToText(text);
  return type === 'Error' ? '' : text;
}
