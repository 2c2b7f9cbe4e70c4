import { strToU8, zipSync } from 'fflate';

export type XlsxParts = {
  /** The inside of <worksheet>, one text for each sheet. */
  readonly sheets: readonly string[];
  readonly sharedTexts?: readonly string[];
  /** The inside of <styleSheet>. */
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Attributes of each <sheet>, such as `state="hidden"`. */
  readonly sheetAttributes?: readonly string[];
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as .xlsx, with only the parts that a reader needs. */
export function makeXlsx(parts: XlsxParts): Uint8Array {
  const numbers = parts.sheets.map((_sheet, index) => index + 1);
  const sheets = numbers.map(
    (number, index) =>
      `<sheet name="Лист${number}" sheetId="${number}" r:id="rId${number}" ${parts.sheetAttributes?.[index] ?? ''}/>`,
  );
  const links = numbers.map(
    (number) =>
      `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${parts.workbookProperties ?? ''}<sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${parts.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${(parts.sharedTexts ?? []).map((text) => `<si>${text}</si>`).join('')}</sst>`,
  };
  parts.sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}">${sheet}</worksheet>`;
  });
  return zipTexts(files);
}

export function zipTexts(files: Readonly<Record<string, string>>): Uint8Array {
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(packed));
}

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
