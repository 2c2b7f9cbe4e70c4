import type { Change, Fields } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import type { Closure, Match, MatchState } from '../records/match.ts';

/** A new state, for an `edit` of the match. The one before goes into the history by itself. */
export const stateFields = (
  _match: Pick<Match, 'status' | 'history'>,
  state: MatchState,
  on: LocalDate,
  reason = '',
  closure?: Closure,
): Fields => ({ status: { state, on, reason, ...(closure && { closure }) } });

/** What has once begun was no proposal any more, even where all of it happened on one day. */
export function hasBegun({ status, history }: Pick<Match, 'status' | 'history'>): boolean {
  if (status.state === 'proposed') return false;
  const states = new Set([status.state, ...Object.values(history).map(({ state }) => state)]);
  return states.has('active') || states.has('paused') || !states.has('proposed');
}

/** Back to what it was before it was closed; its meetings, its closing and its reason stay on record. */
export function reopenMatch(match: Match, on: LocalDate): Change {
  const state = hasBegun(match) ? 'active' : 'proposed';
  return { type: 'edit', table: 'match', id: match.id, fields: stateFields(match, state, on) };
}
