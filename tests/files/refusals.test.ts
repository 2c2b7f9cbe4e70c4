import { expect, test } from 'vitest';
import { recogniseBytes } from '../../src/files/recognise-bytes.ts';
import { makeXlsx, zipTexts } from '../support/make-xlsx.ts';
import { readTable } from '../support/read-table.ts';

const bytesOf = (hex: string, filling = 200) => {
  const start = hex.match(/../g) ?? [];
  return Uint8Array.from({ length: filling }, (_, index) =>
    index < start.length ? Number.parseInt(start[index] ?? '', 16) : (index * 7) % 256,
  );
};

test.each([
  ['a PDF', bytesOf('255044462d312e37'), 'pdf'],
  ['a picture', bytesOf('89504e470d0a1a0a'), 'picture'],
  ['a photo', bytesOf('ffd8ffe000104a46'), 'picture'],
  ['an archive', bytesOf('526172211a0701'), 'archive'],
  ['a rich text', new TextEncoder().encode('{\\rtf1\\ansi Список}'), 'document'],
  ['a program', bytesOf('4d5a90000300000004'), 'unknown'],
])('%s called .xlsx is no table', (_name, bytes, really) => {
  expect(recogniseBytes(bytes)).toEqual({
    kind: 'refused',
    failure: { type: 'not-a-table', really },
  });
});

test('a Word document, a zip of anything and a login page are no tables', async () => {
  const refusal = ['refused: not-a-table'];
  expect(await readTable(zipTexts({ 'word/document.xml': '<w/>' }), 'список.xlsx')).toEqual(
    refusal,
  );
  expect(await readTable(zipTexts({ 'a.txt': 'a' }), 'список.xlsx')).toEqual(refusal);
  expect(await readTable('<!DOCTYPE html><html><form>Войдите</form></html>')).toEqual(refusal);
  expect(await readTable('<?xml version="1.0"?><rss/>')).toEqual(refusal);
});

test('old and binary workbooks are named, so that a sentence can say what to do', async () => {
  expect(await readTable(bytesOf('0908100000060500'))).toEqual(['refused: binary-xls']);
  expect(await readTable(zipTexts({ 'xl/workbook.bin': 'x' }))).toEqual(['refused: binary-xls']);
});

const directoryEntries = (zip: Uint8Array): number[] => {
  const parts = new TextDecoder('latin1').decode(zip).split('PK\u0001\u0002');
  const lengths = parts.slice(0, -1).map((part) => part.length + 4);
  return lengths.map((_length, index) => lengths.slice(0, index + 1).reduce((a, b) => a + b) - 4);
};

test('a workbook with a password is recognised in both formats', async () => {
  const manifest =
    '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  const ods = zipTexts({ 'META-INF/manifest.xml': manifest, 'content.xml': '\u0001\u0002' });
  expect(await readTable(ods)).toEqual(['refused: protected']);
  const encrypted = makeXlsx({ sheets: ['<sheetData/>'] });
  // The first bit of the flags says so.
  for (const entry of directoryEntries(encrypted)) encrypted[entry + 8] = 1;
  expect(await readTable(encrypted)).toEqual(['refused: protected']);
});

test('empty files, empty workbooks and spaces are empty', async () => {
  expect(await readTable('')).toEqual(['refused: empty']);
  expect(await readTable(' \r\n\t ')).toEqual(['refused: empty']);
  expect(await readTable('\ufeff')).toEqual(['refused: empty']);
  expect(await readTable(makeXlsx({ sheets: ['<sheetData/>'] }))).toEqual(['refused: empty']);
  expect(await readTable('<table><tr><td></td></tr></table>')).toEqual(['refused: empty']);
});

test('a workbook cut off anywhere, or with broken parts, is damaged and never throws', async () => {
  const whole = makeXlsx({
    sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
  });
  for (let length = 4; length < whole.length; length += 97)
    expect(await readTable(whole.slice(0, length))).toEqual(['refused: damaged']);
  expect(await readTable(makeXlsx({ sheets: ['<sheetData><row></sheetData>'] }))).toEqual([
    'refused: damaged',
  ]);
  const noise = whole.slice().fill(0x55, 40, 90);
  expect(await readTable(noise)).toEqual(['refused: damaged']);
});

const megabyte = 1024 * 1024;

test('a zip bomb is refused before it is unpacked, even if it lies about its size', async () => {
  const parts = makeXlsx({ sheets: [' '.repeat(60 * megabyte)] });
  expect(parts.length).toBeLessThan(megabyte);
  expect(await readTable(parts)).toEqual(['refused: too-large']);
  for (const entry of directoryEntries(parts)) new DataView(parts.buffer).setUint32(entry + 24, 9);
  expect(await readTable(parts)).toEqual(['refused: too-large']);
}, 60_000);

test('a million repeated cells are refused, whatever the size of the file', async () => {
  const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table table:name="a">
    <table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000" office:value-type="string"><text:p>да</text:p></table:table-cell></table:table-row>
    </table:table></office:document-content>`;
  expect(await readTable(zipTexts({ 'content.xml': content }))).toEqual(['refused: too-large']);
});

test('more than fifty megabytes are not even looked at', async () => {
  expect(await readTable(new Uint8Array(51 * megabyte))).toEqual(['refused: too-large']);
});
