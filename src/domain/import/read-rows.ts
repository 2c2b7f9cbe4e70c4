import { readSchoolClass } from '../people/school-class.ts';
import { foldText, tidyText } from '../people/spelling.ts';
import { circleOfMentor, circleOfWorkplace, classOfPlace } from './guess-circle.ts';
import type { ColumnMeaning } from './meanings.ts';
import { type PersonContext, readPerson } from './read-person.ts';
import { readParticipation, readSides } from './read-participation.ts';
import { classInTitle, dataRowsOf, type Reading, titleOf } from './reading.ts';
import { columnsByMeaning, createRowTexts, type RowTexts } from './row-texts.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import type { SourceRow } from './source-row.ts';

/**
 * Every row that tells of a person. Signatures, totals, repeated headings and lines that only name
 * a class are no people.
 */
export function readRows(sheet: Sheet, reading: Reading): SourceRow[] {
  const columns = columnsByMeaning(reading.meanings);
  const isOutside = createOutsideTest(sheet, reading, columns);
  const rows: SourceRow[] = [];
  let schoolClass = classInTitle(titleOf(sheet, reading.header));
  for (const row of dataRowsOf(sheet, reading.header)) {
    const isOut = isOutside(row);
    if (isOut === 'class') schoolClass = classOfLine(row) || schoolClass;
    if (isOut) continue;
    const texts = createRowTexts(row.cells, columns);
    rows.push(readRow(row.number, texts, reading, schoolClass));
  }
  return rows;
}

function readRow(row: number, texts: RowTexts, reading: Reading, schoolClass: string): SourceRow {
  const isBase = reading.kind !== 'people';
  const { person, error } = readPerson(texts, contextOf(texts, reading, schoolClass));
  const participation = isBase ? readParticipation(texts, reading.kind) : null;
  const own = reading.kind === 'mentors' ? { ...person, interests: [] } : person;
  return { row, error, person: own, participation, unread: texts.unread };
}

function contextOf(texts: RowTexts, reading: Reading, schoolClass: string): PersonContext {
  const isYearNeeded = reading.kind === 'mentees';
  if (reading.circle)
    return { circle: reading.circle, isCircleKnown: true, schoolClass, isYearNeeded };
  // No list says more of mentees than their form; a school's own base holds its pupils.
  const sides = readSides(texts.text('form'));
  if (reading.kind === 'mentees') {
    const circle = sides.mentee ?? 'pupils';
    return { circle, isCircleKnown: true, schoolClass: '', isYearNeeded };
  }
  const workplace = texts.text('workplace', 300);
  if (reading.kind === 'people') {
    const circle = circleOfWorkplace(workplace);
    return { circle, isCircleKnown: false, schoolClass: '', isYearNeeded };
  }
  const position = texts.text('position', 300);
  const ofMentor = { workplace, position, schoolClass: texts.text('schoolClass') };
  // A pupil among the adults who lead a circle: the place of study says more than the form.
  const isPupil = classOfPlace(workplace) !== '';
  const circle = isPupil ? 'pupils' : (sides.mentor ?? circleOfMentor(ofMentor));
  return { circle, isCircleKnown: true, schoolClass: '', isYearNeeded };
}

type Outside = false | 'empty' | 'class' | 'line';

/** Whether a row stands outside of the list, and why. */
function createOutsideTest(
  sheet: Sheet,
  { header, meanings }: Reading,
  columns: ReadonlyMap<ColumnMeaning, readonly number[]>,
): (row: SheetRow) => Outside {
  const headerRows = sheet.rows.filter(
    ({ number }) => header && number >= header.first && number <= header.last,
  );
  const headings = new Set(headerRows.map(({ cells }) => cells.join('\t')));
  const isCounted = isNumbered(dataRowsOf(sheet, header));
  const readColumns = [...columns.values()].flat();
  return ({ cells }) => {
    const isRead = readColumns.some((column) => (cells[column] ?? '').trim() !== '');
    const [only = '', other = '', third = ''] = differentTexts(cells, 3);
    if (third !== '') return isRead && !headings.has(cells.join('\t')) ? false : 'empty';
    if (other === '' && classOfText(only) !== '' && meanings.length > 1) return 'class';
    if (!isRead || headings.has(cells.join('\t'))) return 'empty';
    if (isClosingLine(only) || isSigned(only) || isSigned(other)) return 'line';
    return other === '' && isCounted && cells[0]?.trim() === '' ? 'line' : false;
  };
}

function differentTexts(cells: readonly string[], most: number): string[] {
  const texts: string[] = [];
  for (const cell of cells) {
    const text = cell.trim();
    if (text !== '' && !texts.includes(text)) texts.push(text);
    if (texts.length === most) break;
  }
  return texts;
}

const isSigned = (text: string) => /_{3,}|\/\s*подпись|\(подпись\)/i.test(text);

const isClosingLine = (text: string) =>
  /^(итого|всего|количество|классный рук|руководитель|директор|куратор|заместитель|зам[. ]|секретарь|исполнит|ответственн|составил|утвержд|председатель|м\. ?п\.)/.test(
    foldText(tidyText(text)),
  );

/** Whether nearly every row begins with its number: then a line without one is no row of the list. */
function isNumbered(rows: readonly SheetRow[]): boolean {
  const numbered = rows.filter(({ cells }) => /^\d+\.?$/.test((cells[0] ?? '').trim()));
  return numbered.length > 2 && numbered.length * 10 >= rows.length * 7;
}

const classOfLine = ({ cells }: SheetRow) => classOfText(cells.find((text) => text !== '') ?? '');

/** «5 класс», «9А»; a bare number is the row's own. */
function classOfText(text: string): string {
  if (!/\d/.test(text) || /^\s*\d+\.?\s*$/.test(text) || text.length > 40) return '';
  const read = readSchoolClass(text);
  return read.ok ? read.value : classInTitle(text);
}
