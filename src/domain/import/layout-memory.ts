import type { Json } from '../json.ts';
import { circles } from '../records/circles.ts';
import type { ImportLayout } from '../records/import-layout.ts';
import type { HeaderRows } from './draft.ts';
import { findHeader, headingsOf } from './find-header.ts';
import { plainHeading } from './headings.ts';
import { type ColumnMeaning, importKinds, meaningsByKind } from './meanings.ts';
import type { Corrections } from './reading.ts';
import type { Sheet } from './sheet.ts';

/**
 * What somebody corrected once is right for the next list with the same heading. The heading found
 * without help is the mark of a layout; a corrected place of it is remembered as a distance,
 * because the next list may have other lines above.
 */
export function recallCorrections(
  sheet: Sheet,
  layouts: readonly ImportLayout[],
): Corrections | undefined {
  if (layouts.length === 0) return undefined;
  const own = fingerprintOf(sheet);
  const layout = layouts.find(({ fingerprint }) => fingerprint === own);
  return layout && toCorrections(layout.reading, startOf(sheet));
}

export function fingerprintOf(sheet: Sheet): string {
  const headings = headingsOf(sheet, findHeader(sheet)?.rows ?? null).map(plainHeading);
  const width = Math.max(0, ...sheet.rows.slice(0, 200).map(({ cells }) => cells.length));
  const shape = headings.length > 0 ? headings.join('|') : `no heading, ${width}`;
  return `${headings.length}-${hashText(shape, 0x811c9dc5)}${hashText(shape, 0x1b873593)}`;
}

type Layout = ImportLayout['reading'];

export function correctionsToLayout(sheet: Sheet, corrections: Corrections): Layout {
  const start = startOf(sheet);
  const { header, kind, circle, meanings = {} } = corrections;
  const columns = Object.entries(meanings).map(([column, meaning]) => [
    `column ${column}`,
    meaning,
  ]);
  return {
    ...(header === null && { header: null }),
    ...(header && { header: header.first - start, headerRows: header.last - header.first }),
    ...(kind && { kind }),
    ...(circle !== undefined && { circle }),
    ...Object.fromEntries(columns),
  };
}

function toCorrections(layout: Layout, start: number): Corrections {
  const kind = importKinds.find((one) => one === layout['kind']);
  const circle = circles.find((one) => one === layout['circle']);
  const header = headerOf(layout, start);
  const meanings = Object.entries(layout).flatMap(([name, value]) => {
    const column = /^column (\d+)$/.exec(name)?.[1];
    return column !== undefined && isMeaning(value) ? [[column, value] as const] : [];
  });
  return {
    ...(header !== undefined && { header }),
    ...(kind && { kind }),
    ...((circle ?? layout['circle'] === null) && { circle: circle ?? null }),
    meanings: Object.fromEntries(meanings),
  };
}

function headerOf(layout: Layout, start: number): HeaderRows | null | undefined {
  const [distance, height] = [layout['header'], layout['headerRows']];
  if (distance === null) return null;
  if (typeof distance !== 'number' || typeof height !== 'number') return undefined;
  return { first: start + distance, last: start + distance + height };
}

const startOf = (sheet: Sheet) => findHeader(sheet)?.rows.first ?? 1;

const everyMeaning: ReadonlySet<string> = new Set(Object.values(meaningsByKind).flat());

const isMeaning = (value: Json): value is ColumnMeaning =>
  typeof value === 'string' && everyMeaning.has(value);

/** FNV-1a: short, the same everywhere, and nobody gains anything by a collision. */
function hashText(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
