import { done, refused } from '../domain/outcome.ts';
import { limitMegabytes } from './limits.ts';
import { createOdsReader } from './ods-table.ts';
import type { ReadResult } from './read-result.ts';
import { createSpreadsheetMlReader } from './spreadsheet-ml.ts';
import { createXmlReader } from './xml-reader.ts';

/** A table as one XML text: SpreadsheetML 2003, or a flat OpenDocument spreadsheet. */
export function readXmlSheets(text: string): ReadResult {
  const start = text.slice(0, 8000).toLowerCase();
  const isOpenDocument = start.includes('urn:oasis:names:tc:opendocument');
  if (!isOpenDocument && !start.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return refused({ type: 'not-a-table', really: 'page' });
  const reader = isOpenDocument ? createOdsReader() : createSpreadsheetMlReader();
  const xml = createXmlReader(reader.handler);
  xml.write(text);
  if (!xml.end()) return refused({ type: 'damaged' });
  return reader.isTooLarge()
    ? refused({ type: 'too-large', limitMegabytes })
    : done(reader.sheets());
}
