import type { ExchangeProblem, SyncView } from '../sync-view.ts';

/**
 * The one thing to say about exchange now. What a person must decide comes first, then what keeps
 * exchange from going on, then how far the changes have come.
 */
export type SyncState =
  | 'example'
  | 'needs-you'
  | ExchangeProblem
  | 'exchanging'
  | 'no-endpoint'
  | 'nothing-yet'
  | 'saved-here'
  | 'sent'
  | 'stored'
  | 'seen';

export function syncStateOf(sync: SyncView): SyncState {
  if (sync.isExample) return 'example';
  if (sync.needsYou > 0) return 'needs-you';
  const problem = sync.endpoints.find((endpoint) => endpoint.problem !== null)?.problem;
  if (problem) return problem;
  if (sync.isExchanging && sync.savedHere + sync.sent > 0) return 'exchanging';
  // Unreachable after the question above, but the type has it.
  const truth = sync.truth === 'needs-you' ? 'saved-here' : sync.truth;
  const isKeptHereAlone = truth === 'saved-here' && sync.endpoints.length === 0;
  return isKeptHereAlone ? 'no-endpoint' : truth;
}
