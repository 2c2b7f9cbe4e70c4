import { expect, test } from 'vitest';
import { zipTexts } from '../support/make-xlsx.ts';
import { readTable } from '../support/read-table.ts';

const ods = (rows: string) =>
  zipTexts({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
      <office:body><office:spreadsheet><table:table table:name="Лист1">${rows}</table:table></office:spreadsheet></office:body>
      </office:document-content>`,
  });

const odsText = (text: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}>${text}</table:table-cell>`;

test('.ods: dates, numbers, lines, spaces, comments, repeated and merged cells', async () => {
  const rows = `
    <table:table-row>${odsText('<text:p>Родитель</text:p>', 'table:number-columns-spanned="2" table:number-rows-spanned="1"')}<table:covered-table-cell/>
      ${odsText('<office:annotation><text:p>не печатать</text:p></office:annotation><text:p>Класс</text:p>')}</table:table-row>
    <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
    <table:table-row>
      <table:table-cell office:value-type="date" office:date-value="2011-08-08T00:00:00"><text:p>08.08.11</text:p></table:table-cell>
      <table:table-cell office:value-type="float" office:value="89161928503"><text:p>8,9E+10</text:p></table:table-cell>
      ${odsText('<text:p>Алина<text:s text:c="2"/>И.</text:p><text:p>Пётр</text:p>')}
      ${odsText('<text:p>да</text:p>', 'table:number-columns-repeated="2"')}
    </table:table-row>
    <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>`;
  expect(await readTable(ods(rows))).toEqual([
    '1: Родитель | Родитель | Класс',
    '5: 2011-08-08 | 89161928503 | Алина  И.\nПётр | да | да',
  ]);
});

test('SpreadsheetML 2003 named .xls: places, merges, dates, comments', async () => {
  const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Worksheet ss:Name="8 класс"><Table>
    <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Список</Data></Cell><Cell><Data ss:Type="String">Класс</Data></Cell></Row>
    <Row ss:Index="4"><Cell ss:Index="2"><Data ss:Type="String">Ёлкина Анна</Data><Comment><ss:Data>болеет</ss:Data></Comment></Cell>
    <Cell><Data ss:Type="DateTime">2012-01-18T00:00:00.000</Data></Cell><Cell><Data ss:Type="Number">8.9161928503E10</Data></Cell></Row>
    </Table></Worksheet></Workbook>`;
  expect(await readTable(xml, 'journal.xls')).toEqual([
    '1: Список | Список | Класс',
    '4:  | Ёлкина Анна | 2012-01-18 | 89161928503',
  ]);
  expect(await readTable(xml.slice(0, -60))).toEqual(['refused: damaged']);
});

test('a page named .xls: spans, entities, missing end tags, lines', async () => {
  const html = `<html><head><meta charset="windows-1251"><style>td { x: "<table>" }</style></head><body>
    <table><tr><td rowspan=2>№<td colspan="2">Ученик<td rowspan=2>Класс
    <tr><td>Фамилия<td>Имя
    <!-- <tr><td>нет</td></tr> -->
    <tr><td>1</td><td>Ёлкина&nbsp;&laquo;А&raquo;</td><td>Анна<br>Мария</td><td>&#57;&#x410;</td></tr></table></body></html>`;
  expect(await readTable(html)).toEqual([
    '1: № | Ученик | Ученик | Класс',
    '2: № | Фамилия | Имя | Класс',
    '3: 1 | Ёлкина «А» | Анна\nМария | 9А',
  ]);
});

const cyrillic1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (letter === 'ё') return 0xb8;
    return code < 128 ? code : code - 0x410 + 0xc0;
  });

const utf16 = (text: string, isLittle: boolean, mark = '\ufeff') => {
  const view = new DataView(new ArrayBuffer((text.length + mark.length) * 2));
  Array.from(mark + text, (letter, index) =>
    view.setUint16(index * 2, letter.charCodeAt(0), isLittle),
  );
  return new Uint8Array(view.buffer);
};

const list = 'Фамилия;Имя\r\nТяжёлова;Анна\r\n';

test.each([
  ['UTF-8', list],
  ['UTF-8 with a mark', `\ufeff${list}`],
  ['windows-1251', cyrillic1251(list)],
  ['UTF-16 little-endian', utf16(list, true)],
  ['UTF-16 big-endian', utf16(list, false)],
  ['UTF-16 little-endian without a mark', utf16(list, true, '')],
  ['UTF-16 big-endian without a mark', utf16(list, false, '')],
  ['commas', list.replaceAll(';', ',')],
  ['tabs', list.replaceAll(';', '\t')],
  ['a named separator', `sep=;\r\n${list}`],
])('CSV in %s', async (_name, content) => {
  expect(await readTable(content)).toEqual(['1: Фамилия | Имя', '2: Тяжёлова | Анна']);
});

test('CSV: quotes, line breaks inside, commas of a text beside semicolons, empty lines', async () => {
  const csv = '"ФИО";"Класс"\n"Ёлкина, Анна";"1 ""А"""\n\n"Белых\nВера";9\nСтарков, Пётр;8\n';
  expect(await readTable(csv)).toEqual([
    '1: ФИО | Класс',
    '2: Ёлкина, Анна | 1 "А"',
    '4: Белых\nВера | 9',
    '5: Старков, Пётр | 8',
  ]);
});
