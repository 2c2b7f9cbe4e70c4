import type { SaveFailure, Saved } from '../domain/api.ts';
import type { Change } from '../domain/changes.ts';
import type { RecordId } from '../domain/op.ts';
import type { Outcome } from '../domain/outcome.ts';
import { type ChangeFailure, planChanges } from '../domain/plan-change.ts';
import { commitEntries, commitEntry, type Plan } from './commit-entry.ts';
import type { Store } from './store.ts';

/** All of the changes or none, as one entry of the log. `ok` means durable on this device. */
export function saveChanges(
  store: Store,
  changes: readonly Change[],
): Promise<Outcome<Saved, ChangeFailure | SaveFailure>> {
  return commitEntry(store, planOf(changes), { ids: idsOf(changes) });
}

/**
 * The same for a work in several steps (an import): each group is an entry of its own, all of them
 * or none. It gives the act of its first step to the others: one undo takes all back.
 */
export function saveGroups(
  store: Store,
  groups: readonly (readonly Change[])[],
  act?: string,
): Promise<Outcome<Saved, ChangeFailure | SaveFailure>> {
  const ids = idsOf(groups.flat());
  return commitEntries(store, groups.map(planOf), { ids, ...(act !== undefined && { act }) });
}

const planOf =
  (changes: readonly Change[]): Plan<ChangeFailure> =>
  (read, stamp, listIds) =>
    planChanges(changes, read, stamp, listIds);

const idsOf = (changes: readonly Change[]): readonly RecordId[] => [
  ...new Set(changes.flatMap(idsOfOne)),
];

/** Its own, and of the match it is written in, which the gates will want to see. */
function idsOfOne(change: Change): readonly RecordId[] {
  const match = 'fields' in change ? change.fields['match'] : undefined;
  return typeof match === 'string' ? [change.id, match] : [change.id];
}
