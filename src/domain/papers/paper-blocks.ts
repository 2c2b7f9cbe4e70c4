/**
 * The text of a paper is plain text, so that everybody can edit it before it is printed and a
 * reprint is the same to the letter. A few signs at the beginning of a line give it its form:
 *
 * `# ` a heading · `> ` a line on the right · `| a | b |` a row of a table, the first one its head ·
 * `~ post | name` a place to sign · `===` a new sheet. Everything else is a paragraph.
 */
export type PaperBlock =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'right'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | {
      readonly type: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly type: 'signature'; readonly post: string; readonly name: string }
  | { readonly type: 'new-sheet' };

export function textToBlocks(text: string): readonly PaperBlock[] {
  const blocks: PaperBlock[] = [];
  let table: string[][] = [];
  const endTable = () => {
    const [head, ...rows] = table;
    if (head) blocks.push({ type: 'table', head, rows });
    table = [];
  };
  for (const line of text.split('\n')) {
    if (line.startsWith('|')) {
      table.push(readCells(line));
      continue;
    }
    endTable();
    const block = lineToBlock(line.trim());
    if (block) blocks.push(block);
  }
  endTable();
  return blocks;
}

function lineToBlock(line: string): PaperBlock | undefined {
  if (line === '') return undefined;
  if (line === '===') return { type: 'new-sheet' };
  if (line.startsWith('# ')) return { type: 'heading', text: line.slice(2) };
  if (line.startsWith('> ')) return { type: 'right', text: line.slice(2) };
  if (!line.startsWith('~ ')) return { type: 'paragraph', text: line };
  const [post = '', name = ''] = line.slice(2).split('|');
  return { type: 'signature', post: post.trim(), name: name.trim() };
}

const readCells = (line: string): string[] =>
  line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim());

/** A row of a table; a stroke inside a cell would end it. */
export const toRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll(/[|\n]/g, ' ')).join(' | ')} |`;
