import { tidyText } from '../people/spelling.ts';
import type { ColumnView, ImportCounts, ImportDraft } from './draft.ts';
import { headingsOf } from './find-header.ts';
import { wholeHeading } from './headings.ts';
import type { ImportState } from './import-state.ts';
import { dataRowsOf } from './reading.ts';
import { shownIndexes, statusOf } from './row-status.ts';
import type { Sheet } from './sheet.ts';

/** The import as the screen shows it, without its rows. */
export function draftOf(state: ImportState): ImportDraft {
  const sheet = state.sheets[state.sheet] ?? { name: '', rows: [] };
  const { header, kind, circle } = state.reading;
  return {
    sheets: state.sheets.map(({ name, rows }) => ({ name, rows: rows.length })),
    reading: { sheet: state.sheet, header, kind, circle, isRemembered: state.isRemembered },
    columns: columnsOf(sheet, state),
    topRows: sheet.rows.slice(0, topRows).map(({ number, cells }) => ({
      row: number,
      cells: cells.slice(0, state.reading.meanings.length).map(shortText),
    })),
    counts: countRows(state),
    errors: state.rows.flatMap(({ row, error }, index) =>
      error && state.outcomes[index]?.type === 'error' ? [{ row, reason: error }] : [],
    ),
    shown: state.shown,
    rowCount: shownIndexes(state).length,
  };
}

const topRows = 15;
const sampleRows = 60;

const shortText = (text: string) => tidyText(text).slice(0, 80);

function columnsOf(sheet: Sheet, { reading }: ImportState): ColumnView[] {
  const headings = headingsOf(sheet, reading.header);
  const rows = dataRowsOf(sheet, reading.header).slice(0, sampleRows);
  return reading.meanings.map((meaning, column) => {
    const texts = rows.map(({ cells }) => shortText(cells[column] ?? ''));
    const samples = [...new Set(texts)].filter((text) => text !== '').slice(0, 3);
    return { heading: wholeHeading(headings[column] ?? ''), meaning, samples };
  });
}

function countRows(state: ImportState): ImportCounts {
  const statuses = state.rows.map((_row, index) => statusOf(state, index));
  const count = (status: (typeof statuses)[number]) =>
    statuses.filter((one) => one === status).length;
  const created = (table: string) =>
    state.plans
      .flatMap(({ changes }) => changes)
      .filter((change) => change.type === 'create' && change.table === table).length;
  const partners = state.plans.flatMap((plan) => plan.partners);
  const named = new Set(partners.map(({ person }) => person)).size;
  return {
    rows: state.rows.length,
    new: count('new'),
    update: count('update'),
    same: count('same'),
    similar: count('similar'),
    repeated: count('repeated'),
    errors: count('error'),
    leftOut: count('left-out'),
    requests: created('request'),
    offers: created('offer'),
    matches: created('match'),
    mentorsNamed: state.reading.kind === 'mentees' ? named : 0,
    menteesNamed: state.reading.kind === 'mentors' ? named : 0,
    namedNew: partners.filter(({ isNew }) => isNew).length,
  };
}
