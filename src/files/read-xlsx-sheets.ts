import type { Sheet } from '../domain/import/sheet.ts';
import { done, refused } from '../domain/outcome.ts';
import { limitMegabytes } from './limits.ts';
import type { OnProgress, ReadResult } from './read-result.ts';
import { readXlsxBook } from './xlsx-book.ts';
import { createXlsxSheetReader } from './xlsx-sheet.ts';
import type { Zip } from './zip.ts';
import { readZipXml } from './zip-xml.ts';

/** The visible sheets of an .xlsx (ECMA-376). */
export async function readXlsxSheets(zip: Zip, onProgress: OnProgress): Promise<ReadResult> {
  const opened = await readXlsxBook(zip);
  if (!opened.ok) return opened;
  const book = opened.value;
  const allBytes = book.sheets.reduce((sum, { part }) => sum + zip.claimedSize(part), 1);
  let bytesRead = 0;
  const sheets: Sheet[] = [];
  for (const { name, part } of book.sheets) {
    // A chart on a sheet of its own is listed among the sheets.
    if (!zip.names.includes(part) || !part.includes('worksheets/')) continue;
    const { handler, builder } = createXlsxSheetReader(book, name);
    const read = await readZipXml(zip, part, handler, (bytes) => {
      bytesRead += bytes;
      onProgress(Math.min(bytesRead / allBytes, 1));
    });
    if (!read.ok) return read;
    if (builder.isTooLarge()) return refused({ type: 'too-large', limitMegabytes });
    sheets.push(builder.finish());
  }
  return done(sheets);
}
