import { readSheets } from '../../src/files/read-sheets.ts';

/** A file read as the app reads it: `1: a | b` for each row of its first sheet, or the refusal. */
export async function readTable(content: Uint8Array | string, name = 'file'): Promise<string[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readSheets({ kind: 'file', name, bytes }, () => {});
  if (!read.ok) return [`refused: ${read.error.type}`];
  const rows = read.value[0]?.rows ?? [];
  return rows.map(({ number, cells }) => `${number}: ${cells.join(' | ')}`);
}
