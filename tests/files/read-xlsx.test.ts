import { expect, test } from 'vitest';
import { readSheets } from '../../src/files/read-sheets.ts';
import { makeLargeList } from '../support/large-list.ts';
import { makeXlsx } from '../support/make-xlsx.ts';
import { readTable } from '../support/read-table.ts';

const sheetData = (rows: string) => `<sheetData>${rows}</sheetData>`;

test('texts are shared, inside the cell, in several runs, or the result of a formula', async () => {
  const rows = `<row r="2">
    <c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>
    <c r="C2" t="inlineStr"><is><r><t>Пё</t></r><r><t>тр</t></r></is></c>
    <c r="E2" t="str"><f>A2&amp;B2</f><v>Ёлкина Анна</v></c>
    <c r="F2" t="e"><v>#REF!</v></c><c r="G2" t="b"><v>1</v></c></row>`;
  const sharedTexts = [
    '<t>Ёлкина</t>',
    '<r><t>Ан</t></r><r><rPr><b/></rPr><t xml:space="preserve">на </t></r><rPh><t>アンナ</t></rPh>',
  ];
  expect(await readTable(makeXlsx({ sheets: [sheetData(rows)], sharedTexts }))).toEqual([
    '2: Ёлкина | Анна  | Пётр |  | Ёлкина Анна |  | 1',
  ]);
});

test('a number with a date style is a date, a phone has no exponent', async () => {
  const styles = `<numFmts><numFmt numFmtId="165" formatCode="[$-419]d\\ mmmm\\ yyyy;@"/>
    <numFmt numFmtId="166" formatCode="#,##0.00&quot; дней&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>`;
  const rows = `<row r="1"><c r="A1" s="1"><v>45901</v></c><c r="B1" s="2"><v>45901.75</v></c>
    <c r="C1" s="3"><v>12</v></c><c r="D1"><v>8.9161928503E10</v></c><c r="E1" s="0"><v>45901</v></c>
    <c r="F1" t="d"><v>2011-08-07T16:00:00.000Z</v></c></row>`;
  expect(await readTable(makeXlsx({ sheets: [sheetData(rows)], styles }))).toEqual([
    '1: 2025-09-01 | 2025-09-01 | 12 | 89161928503 | 45901 | 2011-08-08',
  ]);
  const workbookProperties = '<workbookPr date1904="1"/>';
  const mac = makeXlsx({
    sheets: [sheetData('<row r="1"><c r="A1" s="1"><v>44439</v></c></row>')],
    styles,
    workbookProperties,
  });
  expect(await readTable(mac)).toEqual(['1: 2025-09-01']);
});

test('merged cells all hold the value, and empty rows keep their numbers', async () => {
  const rows = `<row r="2"><c r="A2" t="str"><v>Родитель</v></c><c r="C2" t="str"><v>Класс</v></c></row>
    <row r="3"><c r="A3" t="str"><v>мать</v></c><c r="B3" t="str"><v>отец</v></c></row>
    <row r="7"><c r="B7"><v>5</v></c></row>`;
  const merges =
    '<mergeCells><mergeCell ref="A2:B2"/><mergeCell ref="C2:C3"/><mergeCell ref="A9:XFD1048576"/></mergeCells>';
  expect(await readTable(makeXlsx({ sheets: [sheetData(rows) + merges] }))).toEqual([
    '2: Родитель | Родитель | Класс',
    '3: мать | отец | Класс',
    '7:  | 5',
  ]);
});

test('cells without an address follow each other, prefixes do not matter', async () => {
  const rows =
    '<x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData>';
  expect(await readTable(makeXlsx({ sheets: [rows] }))).toEqual(['1: 1 | 2', '2: 3']);
});

test('hidden sheets are not offered', async () => {
  const sheet = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>');
  const bytes = makeXlsx({
    sheets: [sheet, sheet],
    sheetAttributes: ['state="hidden"'],
  });
  const read = await readSheets({ kind: 'file', name: 'x', bytes }, () => {});
  expect(read.ok && read.value.map(({ name }) => name)).toEqual(['Лист2']);
});

test('a list of five thousand arrives whole, with its progress', async () => {
  const parts: number[] = [];
  const read = await readSheets(
    { kind: 'file', name: 'x', bytes: makeLargeList(5000) },
    (part) => void parts.push(part),
  );
  expect(read.ok && read.value[0]?.rows).toHaveLength(5001);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(parts.at(-1)).toBe(1);
});
