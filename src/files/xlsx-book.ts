import { done, type Outcome } from '../domain/outcome.ts';
import { attributeOf, type XmlHandler } from './xml-reader.ts';
import type { Zip, ZipFailure } from './zip.ts';
import { readZipXml } from './zip-xml.ts';

/** What the sheets of a workbook share. */
export type XlsxBook = {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly startsIn1904: boolean;
  readonly sharedTexts: readonly string[];
  /** By the number of a cell's style. */
  readonly isDateStyle: readonly boolean[];
};

export async function readXlsxBook(zip: Zip): Promise<Outcome<XlsxBook, ZipFailure>> {
  const targets = new Map<string, string>();
  const book = { ...emptyBook(), sharedTexts: [], isDateStyle: [] };
  const parts: [RegExp, XmlHandler][] = [
    [/^xl\/_rels\/workbook\.xml\.rels$/i, relationsHandler(targets)],
    [/^xl\/workbook\.xml$/i, workbookHandler(book, targets)],
    [/^xl\/sharedstrings\.xml$/i, sharedTextsHandler(book.sharedTexts)],
    [/^xl\/styles\.xml$/i, stylesHandler(book.isDateStyle)],
  ];
  for (const [pattern, handler] of parts) {
    const name = zip.names.find((one) => pattern.test(one));
    const read = name === undefined ? done(null) : await readZipXml(zip, name, handler);
    if (!read.ok) return read;
  }
  const visible = book.sheets.filter((sheet) => !sheet.isHidden);
  return done({ ...book, sheets: visible.length > 0 ? visible : book.sheets });
}

type BookBeingRead = {
  sheets: { name: string; part: string; isHidden: boolean }[];
  startsIn1904: boolean;
};

const emptyBook = (): BookBeingRead => ({ sheets: [], startsIn1904: false });

const nothing = () => {};

function relationsHandler(targets: Map<string, string>): XmlHandler {
  return {
    open: (name, attributes) => {
      const [id, target] = [attributeOf(attributes, 'Id'), attributeOf(attributes, 'Target')];
      if (name === 'Relationship' && id && target) targets.set(id, targetToPart(target));
    },
    close: nothing,
    text: nothing,
  };
}

/** `worksheets/sheet1.xml` stands beside the workbook, `/xl/worksheets/sheet1.xml` is complete. */
const targetToPart = (target: string) =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

function workbookHandler(book: BookBeingRead, targets: ReadonlyMap<string, string>): XmlHandler {
  return {
    open: (name, attributes) => {
      if (name === 'workbookPr')
        book.startsIn1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const part = targets.get(attributeOf(attributes, 'id') ?? '');
      const isHidden = attributeOf(attributes, 'state')?.toLowerCase().includes('hidden') ?? false;
      if (part) book.sheets.push({ name: attributeOf(attributes, 'name') ?? '', part, isHidden });
    },
    close: nothing,
    text: nothing,
  };
}

/** A text is one run or several; `rPh` holds how it is pronounced in Japanese. */
function sharedTextsHandler(texts: string[]): XmlHandler {
  let current = '';
  let isInText = false;
  let isInPhonetic = false;
  return {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') isInPhonetic = true;
      isInText = name === 't' && !isInPhonetic;
    },
    close: (name) => {
      if (name === 'si') texts.push(unescapeText(current));
      if (name === 'rPh') isInPhonetic = false;
      isInText = false;
    },
    text: (text) => {
      if (isInText) current += text;
    },
  };
}

/** `_x000D_` stands for a character that XML cannot hold. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9a-f]{4})_/gi, (_whole, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

function stylesHandler(isDateStyle: boolean[]): XmlHandler {
  const ownDateFormats = new Map<number, boolean>();
  let isInCellFormats = false;
  return {
    open: (name, attributes) => {
      if (name === 'cellXfs') isInCellFormats = true;
      const format = Number(attributeOf(attributes, 'numFmtId'));
      if (name === 'numFmt')
        ownDateFormats.set(format, isDateFormat(attributeOf(attributes, 'formatCode') ?? ''));
      if (name === 'xf' && isInCellFormats)
        isDateStyle.push(ownDateFormats.get(format) ?? isBuiltInDateFormat(format));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellFormats = false;
    },
    text: nothing,
  };
}

/** ECMA-376, 18.8.30: 14–22 and 45–47 everywhere, 27–36 and 50–58 in East Asia. */
const isBuiltInDateFormat = (id: number) =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** Day or year letters, Russian ones too, outside of quotes, brackets and escapes. */
const isDateFormat = (code: string) =>
  /[dyдг]|m.*[dyдг]|mmm/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./g, ''));
