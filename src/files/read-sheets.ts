import type { ImportSource } from '../domain/api.ts';
import { done, refused } from '../domain/outcome.ts';
import { decodeText } from './decode-text.ts';
import { bytesPerMegabyte, limitMegabytes } from './limits.ts';
import type { OnProgress, ReadResult } from './read-result.ts';
import { recogniseBytes } from './recognise-bytes.ts';

/**
 * Reads a table from a file or from pasted text: .xlsx, .ods, SpreadsheetML 2003, a page with
 * tables named .xls, CSV in any usual encoding. What a file is, its content says, never its name.
 * The readers and their libraries are fetched only when a file of their kind comes.
 */
export async function readSheets(
  source: ImportSource,
  onProgress: OnProgress,
): Promise<ReadResult> {
  const result =
    source.kind === 'text'
      ? await readText(source.text, '')
      : await readBytes(source.bytes, source.name, onProgress);
  onProgress(1);
  if (!result.ok) return result;
  const filled = result.value.filter((sheet) => sheet.rows.length > 0);
  return filled.length > 0 ? done(filled) : refused({ type: 'empty' });
}

async function readBytes(
  bytes: Uint8Array,
  fileName: string,
  onProgress: OnProgress,
): Promise<ReadResult> {
  if (bytes.length > limitMegabytes * bytesPerMegabyte)
    return refused({ type: 'too-large', limitMegabytes });
  const recognised = recogniseBytes(bytes);
  switch (recognised.kind) {
    case 'refused':
      return refused(recognised.failure);
    case 'zip': {
      const { readZipSheets } = await import('./read-zip-sheets.ts');
      return readZipSheets(bytes, onProgress);
    }
    case 'text': {
      const name = fileName.replace(/\.\p{L}+$/u, '');
      return readText(decodeText(bytes), name);
    }
  }
}

async function readText(text: string, name: string): Promise<ReadResult> {
  if (text.trim() === '') return refused({ type: 'empty' });
  const start = text.slice(0, 4000).trimStart().toLowerCase();
  if (/^(<\?xml|<\w+:?workbook|<office:document)/.test(start) && !start.includes('<html')) {
    const { readXmlSheets } = await import('./read-xml-sheets.ts');
    return readXmlSheets(text);
  }
  if (start.startsWith('<')) {
    const { readHtmlSheets } = await import('./read-html-sheets.ts');
    return readHtmlSheets(text, name);
  }
  const { readCsvSheet } = await import('./read-csv-sheet.ts');
  return readCsvSheet(text, name);
}
