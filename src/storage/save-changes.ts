import type { SaveFailure, Saved } from '../domain/api.ts';
import type { Change } from '../domain/changes.ts';
import type { RecordId } from '../domain/op.ts';
import type { Outcome } from '../domain/outcome.ts';
import { type ChangeFailure, planChanges } from '../domain/plan-change.ts';
import { commitEntry } from './commit-entry.ts';
import type { Store } from './store.ts';

/**
 * All of the changes or none, as one entry of the log. `ok` means durable on this device. A work in
 * several steps (an import) gives the act of its first step to the others: one undo takes all back.
 */
export function saveChanges(
  store: Store,
  changes: readonly Change[],
  act?: string,
): Promise<Outcome<Saved, ChangeFailure | SaveFailure>> {
  const ids = [...new Set(changes.flatMap(idsOf))];
  return commitEntry<ChangeFailure>(
    store,
    (read, stamp, listIds) => planChanges(changes, read, stamp, listIds),
    { ids, ...(act !== undefined && { act }) },
  );
}

/** Its own, and of the match it is written in, which the gates will want to see. */
function idsOf(change: Change): readonly RecordId[] {
  const match = 'fields' in change ? change.fields['match'] : undefined;
  return typeof match === 'string' ? [change.id, match] : [change.id];
}
