import { Fragment } from 'preact';
import { type PaperBlock, textToBlocks } from '../../domain/papers/paper-blocks.ts';
import './paper-sheets.css';

type PaperSheetsProps = {
  /** Each begins on a sheet of its own. In the marks of `papers/paper-blocks.ts`. */
  texts: readonly string[];
};

/** Papers as they are printed: on the screen sheets lying one under another, on paper A4. */
export function PaperSheets({ texts }: PaperSheetsProps) {
  const sheets = texts.flatMap((text) => blocksToSheets(textToBlocks(text)));
  return (
    <div class="sheets" lang="ru">
      {sheets.map((blocks, index) => (
        <article key={index} class="sheet">
          {blocks.map((block, place) => (
            <Fragment key={place}>
              <Block block={block} />
            </Fragment>
          ))}
        </article>
      ))}
    </div>
  );
}

function blocksToSheets(blocks: readonly PaperBlock[]): readonly (readonly PaperBlock[])[] {
  const sheets: PaperBlock[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'new-sheet') sheets.push([]);
    else sheets.at(-1)?.push(block);
  }
  return sheets.filter((sheet) => sheet.length > 0);
}

function Block({ block }: { block: PaperBlock }) {
  switch (block.type) {
    case 'heading':
      return <h2 class="sheet__heading">{block.text}</h2>;
    case 'right':
      return <p class="sheet__right">{block.text}</p>;
    case 'paragraph':
      return <p class="sheet__paragraph">{block.text}</p>;
    case 'table':
      return <Table {...block} />;
    case 'signature':
      return (
        <p class="sheet__signature">
          <span>{block.post}</span>
          <span class="sheet__line" />
          <span>{block.name}</span>
        </p>
      );
    case 'new-sheet':
      return null;
  }
}

type TableProps = Pick<Extract<PaperBlock, { type: 'table' }>, 'head' | 'rows'>;

function Table({ head, rows }: TableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keyboard's reach
    <section class="sheet__table" aria-label={head.join(', ')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {head.map((_, column) => (
                <td key={column}>{cells[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
