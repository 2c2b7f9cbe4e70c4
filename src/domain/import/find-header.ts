import { readDate } from '../people/russian-dates.ts';
import { tidyText } from '../people/spelling.ts';
import type { HeaderRows } from './draft.ts';
import { readHeading } from './headings.ts';
import { importKinds } from './meanings.ts';
import type { Sheet, SheetRow } from './sheet.ts';

export type FoundHeader = { readonly rows: HeaderRows; readonly score: number };

/** Nobody writes more lines above a list. */
const rowsSearched = 40;

/**
 * The heading of a list: one row, or two or three under merged group headings, with the row of
 * column numbers that official forms put beneath. Nothing where the list begins at once.
 */
export function findHeader(sheet: Sheet): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  const top = sheet.rows.slice(0, rowsSearched);
  const hasKnown = top.map(({ cells }) => cells.some(isKnown));
  for (let first = 0; first < top.length; first += 1) {
    for (let height = 1; height <= 3; height += 1) {
      if (!hasKnown.slice(first, first + height).includes(true)) continue;
      const rows = consecutiveRows(top, first, height);
      const score = rows ? scoreHeader(rows) : 0;
      if (rows && score >= 2 && score > (best?.score ?? 0)) best = { rows: boundsOf(rows), score };
    }
  }
  return best && { ...best, rows: extendUp(extendDown(best.rows, top), top) };
}

/** The headings of the columns; a group heading stands before what is under it. */
export function headingsOf(sheet: Sheet, header: HeaderRows | null): string[] {
  if (!header) return [];
  const rows = sheet.rows.filter(({ number }) => number >= header.first && number <= header.last);
  return joinHeadings(rows.filter((row) => !isColumnNumbers(row)));
}

function joinHeadings(rows: readonly SheetRow[]): string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map(({ cells }) => cells[column] ?? '').filter((text) => text !== '');
    return [...new Set(texts)].join('\n');
  });
}

function consecutiveRows(
  rows: readonly SheetRow[],
  first: number,
  height: number,
): readonly SheetRow[] | undefined {
  const taken = rows.slice(first, first + height);
  const start = taken[0]?.number ?? 0;
  const isUnbroken = taken.every(({ number }, index) => number === start + index);
  return taken.length === height && isUnbroken ? taken : undefined;
}

function scoreHeader(rows: readonly SheetRow[]): number {
  // A merged group heading stands in several columns and counts once.
  const known = [...new Set(joinHeadings(rows))].filter((heading) => isKnown(heading)).length;
  const data = rows.flatMap(({ cells }) => cells).filter(looksLikeData).length;
  const titles = rows.filter(isTitle).length;
  return known * 2 - data * 1.5 - titles * 2 - (rows.length - 1);
}

/** A heading under a group may be known only alone: «Ученик / Фамилия». */
const isKnown = (heading: string) =>
  [heading, heading.split('\n').at(-1) ?? ''].some((text) =>
    importKinds.some((kind) => readHeading(text, kind) !== undefined),
  );

const looksLikeData = (text: string) => {
  const tidy = tidyText(text);
  return /^[\d+]/.test(tidy) || readDate(tidy) !== undefined || /(вич|вна)$/.test(tidy);
};

/** One text over the whole width of a wide list. */
const isTitle = ({ cells }: SheetRow) => {
  const texts = cells.filter((text) => text !== '');
  return texts.length > 1 && new Set(texts).size === 1;
};

const boundsOf = (rows: readonly SheetRow[]): HeaderRows => ({
  first: rows[0]?.number ?? 1,
  last: rows.at(-1)?.number ?? 1,
});

/** Cells merged downwards repeat themselves in the next row, and official forms number the columns. */
function extendDown(header: HeaderRows, rows: readonly SheetRow[]): HeaderRows {
  const above = rows.find(({ number }) => number === header.last);
  const below = rows.find(({ number }) => number === header.last + 1);
  const isRepeated = below?.cells.every(
    (text, column) => text === '' || text === above?.cells[column],
  );
  if (!below || !(isRepeated || isColumnNumbers(below))) return header;
  return extendDown({ ...header, last: header.last + 1 }, rows);
}

/** Group headings merged over several columns, or down into the heading, belong to it. */
function extendUp(header: HeaderRows, rows: readonly SheetRow[]): HeaderRows {
  const above = rows.find(({ number }) => number === header.first - 1);
  const below = rows.find(({ number }) => number === header.first);
  if (!above || !below || isTitle(above) || above.cells.some(looksLikeData)) return header;
  const isGroup = (text: string, column: number) =>
    text === below.cells[column] ||
    text === above.cells[column - 1] ||
    text === above.cells[column + 1];
  const filled = [...above.cells.entries()].filter(([, text]) => text !== '');
  const groups = filled.filter(([column, text]) => isGroup(text, column));
  const others = filled.filter(([column, text]) => !isGroup(text, column));
  const belongs = groups.length > 0 && others.every(([, text]) => isKnown(text));
  return belongs ? { ...header, first: header.first - 1 } : header;
}

function isColumnNumbers({ cells }: SheetRow): boolean {
  const texts = cells.map(tidyText).filter((text) => text !== '');
  return texts.length > 2 && texts.every((text, index) => text === String(index + 1));
}
