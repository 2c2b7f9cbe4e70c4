import { dateToSerial } from '../domain/people/russian-dates.ts';
import { writeZip } from './write-zip.ts';

/** A list as a table program shows it: frozen headings, and A4 across with them on every page. */
export type ListToWrite = {
  readonly name: string;
  readonly columns: readonly ColumnToWrite[];
  readonly rows: readonly (readonly string[])[];
};

export type ColumnToWrite = {
  readonly heading: string;
  readonly type: 'text' | 'date' | 'number';
  /** About as many letters. */
  readonly width: number;
};

/**
 * A workbook as .xlsx (ECMA-376), with no more parts than Excel and LibreOffice ask for. No cell is
 * a formula: a text is a text, and one that begins like a formula stays a text also when somebody
 * edits it in the table program.
 */
export const writeXlsx = (list: ListToWrite): Promise<Uint8Array<ArrayBuffer>> =>
  writeZip({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheetName(list.name)),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': worksheet(list),
  });

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const mimeOf = (part: string) =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;

const contentTypes = `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mimeOf('sheet.main')}"/><Override PartName="/xl/styles.xml" ContentType="${mimeOf('styles')}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${mimeOf('worksheet')}"/></Types>`;

function relationships(all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

const workbook = (name: string) =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escapeXml(name)}'!$1:$1</definedName></definedNames></workbook>`;

/** At most 31 letters, and none of those that stand in an address. */
const sheetName = (name: string) => name.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, 31);

/** The places of the formats in `cellXfs`. */
const formats = { heading: 1, text: 2, guardedText: 3, date: 4, number: 5 } as const;

const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[
  [0, 1, ''],
  [0, 0, ''],
  [0, 0, ' quotePrefix="1"'],
  [14, 0, ''],
  [0, 0, ''],
]
  .map(
    ([format, font, more]) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="1" xfId="0"${more} applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
  )
  .join('')}</cellXfs></styleSheet>`;

function worksheet({ columns, rows }: ListToWrite): string {
  const widths = columns.map(
    ({ width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const headings = columns.map(({ heading }, column) => textCell(1, column, heading, 'heading'));
  const filled = rows.map((cells, index) => {
    const row = index + 2;
    const written = cells.map((text, column) => cellOf(row, column, text, columns[column]?.type));
    return `<row r="${row}">${written.join('')}</row>`;
  });
  const view =
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>';
  const page =
    '<pageMargins left="0.79" right="0.39" top="0.59" bottom="0.59" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  return `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>${view}</sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${headings.join('')}</row>${filled.join('')}</sheetData>${page}</worksheet>`;
}

function cellOf(
  row: number,
  column: number,
  text: string,
  type: ColumnToWrite['type'] = 'text',
): string {
  const serial = type === 'date' ? dateToSerial(text) : undefined;
  if (serial !== undefined) return numberCell(row, column, serial, 'date');
  const isNumber = type === 'number' && /^\d{1,9}$/.test(text);
  return isNumber
    ? numberCell(row, column, Number(text), 'number')
    : textCell(row, column, text, /^[=+\-@]/.test(text) ? 'guardedText' : 'text');
}

const numberCell = (row: number, column: number, value: number, format: keyof typeof formats) =>
  `<c r="${addressOf(row, column)}" s="${formats[format]}"><v>${value}</v></c>`;

const textCell = (row: number, column: number, text: string, format: keyof typeof formats) => {
  const place = `r="${addressOf(row, column)}" s="${formats[format]}"`;
  if (text === '') return `<c ${place}/>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
};

/** No table here has more than 26 columns. */
const addressOf = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row}`;

/** What XML cannot hold is written as `_x000B_`, and what looks like that is told from it. */
const escapeXml = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, codeOf)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const codeOf = (sign: string) =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
