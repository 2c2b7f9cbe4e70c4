import { type BaseKind, type BaseColumn, baseColumns } from '../../../domain/bases/base-columns.ts';
import type { BaseRow } from '../../../domain/bases/base-row.ts';
import { isLocalDate } from '../../../domain/dates.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import './base-table.css';

/** The official form itself: its headings are Russian whatever language the screen speaks. */
export function BaseTable({ kind, rows }: { kind: BaseKind; rows: readonly BaseRow[] }) {
  const columns: readonly BaseColumn[] = baseColumns[kind];
  return (
    <div class="base-table" lang="ru">
      <DataTable
        caption={textOf('reports').tabs[kind]}
        hideCaption
        rowHeading="fullName"
        columns={columns}
        rows={rows.map(({ person, cells }) => ({
          id: cells[0] ?? '',
          cells: columns.map(({ id, type }, index) => {
            const text = cells[index] ?? '';
            if (id === 'fullName') return <a href={`/people/${person}`}>{text}</a>;
            return type === 'date' && isLocalDate(text) ? formatDate(text, 'numbers') : text;
          }),
        }))}
      />
    </div>
  );
}
