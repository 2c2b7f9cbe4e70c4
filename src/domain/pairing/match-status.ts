import type { Change, Fields } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import type { Match, MatchState } from '../records/match.ts';

/** A new state, with the one before kept in the history; for an `edit` of the match. */
export function stateFields(
  { status, history }: Pick<Match, 'status' | 'history'>,
  state: MatchState,
  on: LocalDate,
  reason = '',
): Fields {
  return {
    status: { state, on, reason },
    history: { ...history, [`${status.on} ${status.state}`]: status },
  };
}

/** Back to what it was before it was closed; its meetings, its closing and its reason stay on record. */
export function reopenMatch(match: Match, on: LocalDate): Change {
  const before = Object.entries(match.history)
    .filter(([, { state }]) => state !== 'closed')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .at(-1)?.[1];
  const state = before?.state === 'proposed' ? 'proposed' : 'active';
  return { type: 'edit', table: 'match', id: match.id, fields: stateFields(match, state, on) };
}
