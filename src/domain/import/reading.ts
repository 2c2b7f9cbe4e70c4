import { readSchoolClass } from '../people/school-class.ts';
import type { CircleOfInfluence } from '../records/circles.ts';
import type { HeaderRows } from './draft.ts';
import { findHeader, headingsOf } from './find-header.ts';
import { guessCircle } from './guess-circle.ts';
import { guessMeanings } from './guess-columns.ts';
import { guessKind } from './guess-kind.ts';
import type { ColumnMeaning, ImportKind } from './meanings.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** How a sheet is understood. Each part can be corrected; what follows from it is guessed anew. */
export type Reading = {
  readonly header: HeaderRows | null;
  readonly kind: ImportKind;
  /** `null`: each row by its form of mentoring and place of work. */
  readonly circle: CircleOfInfluence | null;
  readonly meanings: readonly ColumnMeaning[];
};

/** What somebody has decided; the rest is guessed. */
export type Corrections = {
  readonly header?: HeaderRows | null;
  readonly kind?: ImportKind;
  readonly circle?: CircleOfInfluence | null;
  readonly meanings?: Readonly<Record<number, ColumnMeaning>>;
};

export function guessReading(sheet: Sheet, corrections: Corrections = {}): Reading {
  const header =
    corrections.header === undefined ? (findHeader(sheet)?.rows ?? null) : corrections.header;
  const headings = headingsOf(sheet, header);
  const kind = corrections.kind ?? guessKind(headings);
  const columns = columnsOf(sheet, header, headings);
  const guessed = guessMeanings(headings, columns, kind);
  const meanings = guessed.map((meaning, column) => corrections.meanings?.[column] ?? meaning);
  const circle = corrections.circle;
  if (circle !== undefined) return { header, kind, circle, meanings };
  const positions = columns[meanings.indexOf('position')] ?? [];
  const people = guessCircle(meanings, headings, titleOf(sheet, header), positions) ?? null;
  return { header, kind, circle: kind === 'people' ? people : null, meanings };
}

export function dataRowsOf(sheet: Sheet, header: HeaderRows | null): readonly SheetRow[] {
  return sheet.rows.filter(({ number }) => number > (header?.last ?? 0));
}

/** The sheet most likely meant: the one with the best heading, then the first. */
export function chooseSheet(sheets: readonly Sheet[]): number {
  if (sheets.length === 1) return 0;
  const scores = sheets.map((sheet) => findHeader(sheet)?.score ?? 0);
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

/** What stands above the list and on the tab. */
export function titleOf(sheet: Sheet, header: HeaderRows | null): string {
  const above = sheet.rows.filter(({ number }) => number < (header?.first ?? 1));
  const texts = above.flatMap(({ cells }) => cells).filter((text) => text !== '');
  return [...new Set([...texts, sheet.name])].join('\n');
}

/** «Список учащихся 9 класса», «9 кл», or a tab called «9А»; empty where no class is named. */
export function classInTitle(title: string): string {
  const named =
    /(?<!\d)(\d{1,2}(?:\s*[-–]\s*\d{1,2})?)(?:\s*-?\s*(?:го|й))?\s*["«]?\s*(\p{L}?)["»]?\s*кл(?:асс[а-я]*)?\.?(?!\p{L})/iu;
  const found = named.exec(title);
  const text = found ? `${found[1]}${found[2]}` : (title.split('\n').at(-1) ?? '');
  const read = /\d/.test(text) ? readSchoolClass(text) : undefined;
  return read?.ok ? read.value : '';
}

function columnsOf(
  sheet: Sheet,
  header: HeaderRows | null,
  headings: readonly string[],
): readonly (readonly string[])[] {
  const rows = dataRowsOf(sheet, header);
  const width = Math.max(headings.length, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    rows.slice(0, 200).map(({ cells }) => cells[column] ?? ''),
  );
}
