import type { Change, Fields } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import type { Match, MatchState } from '../records/match.ts';

/** A new state, for an `edit` of the match. The one before goes into the history by itself. */
export const stateFields = (
  _match: Pick<Match, 'status' | 'history'>,
  state: MatchState,
  on: LocalDate,
  reason = '',
): Fields => ({ status: { state, on, reason } });

/**
 * Back to what it was before it was closed; its meetings, its closing and its reason stay on record.
 * What has once begun was no proposal any more, even where all of it happened on one day.
 */
export function reopenMatch(match: Match, on: LocalDate): Change {
  const states = new Set(Object.values(match.history).map(({ state }) => state));
  const hasBegun = states.has('active') || states.has('paused');
  const state = hasBegun || !states.has('proposed') ? 'active' : 'proposed';
  return { type: 'edit', table: 'match', id: match.id, fields: stateFields(match, state, on) };
}
