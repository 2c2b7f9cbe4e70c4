import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeXlsx } from '../../src/files/write-xlsx.ts';
import { readTable } from '../support/read-table.ts';

const columns = [
  { heading: '№', type: 'number', width: 5 },
  { heading: 'ФИО', type: 'text', width: 30 },
  { heading: 'Дата', type: 'date', width: 12 },
] as const;

const writeRows = (...rows: readonly (readonly string[])[]) =>
  writeXlsx({ name: 'База', columns, rows });

/** As another reader of zip files sees the sheet. */
async function sheetXml(...rows: readonly (readonly string[])[]): Promise<string> {
  const files = unzipSync(await writeRows(...rows));
  return strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
}

describe('a workbook that the app writes', () => {
  test('is read with its headings, numbers, dates and lines', async () => {
    const bytes = await writeRows(
      ['1', 'Белых Костя\nСтаркова Мария', '2026-09-10'],
      ['2', '', ''],
    );
    expect(await readTable(bytes)).toEqual([
      '1: № | ФИО | Дата',
      '2: 1 | Белых Костя\nСтаркова Мария | 2026-09-10',
      '3: 2',
    ]);
  });

  test('keeps a date as a date of the table program, and what is no date as a text', async () => {
    const xml = await sheetXml(['1', '', '2026-09-10'], ['2', '', 'весной']);
    expect(xml).toContain('<c r="C2" s="4"><v>46275</v></c>');
    expect(xml).toContain('<t xml:space="preserve">весной</t>');
  });

  test('holds no formula, whatever sign a text begins with', async () => {
    const signs = ['=1+1', '+7 902 555-12-34', '-2', '@SUM(A1)', '=HYPERLINK("http://a.example")'];
    const xml = await sheetXml(...signs.map((text, index) => [String(index + 1), text, '']));
    expect(xml).not.toContain('<f');
    expect(xml.match(/s="3" t="inlineStr"/g)).toHaveLength(signs.length);
    const bytes = await writeRows(...signs.map((text) => ['', text, '']));
    const read = await readTable(bytes);
    expect(read.slice(1).map((row) => row.split('|')[1]?.trim())).toEqual(signs);
  });

  test('is the same file for the same rows', async () => {
    expect(await writeRows(['1', 'а', ''])).toEqual(await writeRows(['1', 'а', '']));
  });

  test('prints across with its heading on every sheet', async () => {
    const files = unzipSync(await writeRows(['1', 'а', '']));
    const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
    expect(workbook).toContain("'База'!$1:$1");
    expect(await sheetXml(['1', 'а', ''])).toContain('orientation="landscape"');
  });
});

test('any text comes back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
      const read = await readTable(await writeRows(['1', `a${text}z`, '']));
      // XML has one kind of line end, and no half of a pair.
      const expected = `a${text}z`.replaceAll(/\r\n?/g, '\n').toWellFormed();
      expect(read.slice(1).join('\n')).toBe(`2: 1 | ${expected}`);
    }),
  );
});
