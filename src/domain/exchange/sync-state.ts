import type { ExchangeProblem, SyncView } from '../sync-view.ts';

/**
 * The one thing to say about exchange now. A full disk comes first, because nothing can be saved, then
 * what a person must decide, then what keeps exchange from going on, then how far the changes have come.
 */
export type SyncState =
  | 'example'
  | 'needs-you'
  | 'device-full'
  | ExchangeProblem
  | 'exchanging'
  | 'no-endpoint'
  | 'nothing-yet'
  | 'saved-here'
  | 'sent'
  /** Like `sent`, but no confirmation will ever come. */
  | 'accepted'
  | 'stored'
  | 'seen';

export function syncStateOf(sync: SyncView): SyncState {
  if (sync.isExample) return 'example';
  if (sync.isDeviceFull) return 'device-full';
  if (sync.needsYou > 0) return 'needs-you';
  const problem = sync.endpoints.find((endpoint) => endpoint.problem !== null)?.problem;
  if (problem) return problem;
  if (sync.isExchanging && sync.savedHere + sync.sent > 0) return 'exchanging';
  return truthToState(sync);
}

function truthToState({ truth, endpoints }: SyncView): SyncState {
  if (truth === 'saved-here' && endpoints.length === 0) return 'no-endpoint';
  const hasOnlySinks = endpoints.every(({ kind }) => kind === 'sink');
  return truth === 'sent' && hasOnlySinks ? 'accepted' : truth;
}
