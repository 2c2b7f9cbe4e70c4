import { refused } from '../domain/outcome.ts';
import { readOdsSheets } from './read-ods-sheets.ts';
import type { OnProgress, ReadResult } from './read-result.ts';
import { readXlsxSheets } from './read-xlsx-sheets.ts';
import { openZip } from './zip.ts';

/** .xlsx and .ods are both zip files; which one, the names of their parts say. */
export async function readZipSheets(
  bytes: Uint8Array,
  onProgress: OnProgress,
): Promise<ReadResult> {
  const opened = openZip(bytes);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const has = (pattern: RegExp) => zip.names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.xml$/i)) return readXlsxSheets(zip, onProgress);
  if (has(/^xl\/workbook\.bin$/i)) return refused({ type: 'binary-xls' });
  if (has(/^content\.xml$/i)) return readOdsSheets(zip, onProgress);
  const isDocument = has(/^(word|ppt)\//i);
  return refused({ type: 'not-a-table', really: isDocument ? 'document' : 'archive' });
}
