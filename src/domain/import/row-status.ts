import type { RowStatus } from './draft.ts';
import type { ImportState } from './import-state.ts';

/** What becomes of a row as things stand; a row that somebody left out has no other status. */
export function statusOf(state: ImportState, index: number): RowStatus | 'left-out' {
  const changes = state.plans[index]?.changes.length ?? 0;
  switch (state.outcomes[index]?.type) {
    case 'create':
      return 'new';
    case 'known':
      return changes > 0 ? 'update' : 'same';
    case 'repeat':
      // Somebody with a second mentor stands in two rows of an official base.
      return changes > 0 ? 'update' : 'repeated';
    case 'wait':
      return 'similar';
    case 'leave-out':
      return 'left-out';
    default:
      return 'error';
  }
}

/** The rows that are shown, by their place among all. */
export function shownIndexes(state: ImportState): readonly number[] {
  const all = state.rows.map((_row, index) => index);
  if (state.shown === 'all') return all;
  return all.filter((index) => statusOf(state, index) === state.shown);
}
