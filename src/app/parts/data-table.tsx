import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './data-table.css';

type DataColumn = {
  id: string;
  heading: ComponentChildren;
  /** Numbers stand under each other at the end of the column. */
  align?: 'start' | 'end' | undefined;
};

type DataRow = { id: string; cells: readonly ComponentChildren[] };

type DataTableProps = {
  caption: string;
  hideCaption?: boolean | undefined;
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
  /** The column that names the row; the first if nothing is said. */
  rowHeading?: string | undefined;
};

/** A table that scrolls sideways on the phone and prints with its heading on every sheet. */
export function DataTable({ caption, hideCaption, columns, rows, rowHeading }: DataTableProps) {
  const id = useId();
  const headingId = rowHeading ?? columns[0]?.id;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keyboard's reach
    <section class="data-table" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id} class={hideCaption ? 'hidden-text' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" class={cellClass(column)}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, index) =>
                column.id === headingId ? (
                  <th key={column.id} scope="row" class={cellClass(column)}>
                    {row.cells[index]}
                  </th>
                ) : (
                  <td key={column.id} class={cellClass(column)}>
                    {row.cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellClass({ align }: DataColumn): string | undefined {
  return align === 'end' ? 'data-table__end' : undefined;
}
