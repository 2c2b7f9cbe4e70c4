import type { Sheet } from '../../src/domain/import/sheet.ts';

/** A sheet drawn as text: a line is a row, `|` stands between the cells, `/` breaks a line in a cell. */
export function sheetOf(text: string, name = 'Лист1'): Sheet {
  const lines = text.replace(/^\n/, '').split('\n');
  const rows = lines.map((line, index) => ({
    number: index + 1,
    cells: line.split('|').map((cell) => cell.trim().replaceAll(' / ', '\n')),
  }));
  return { name, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}
