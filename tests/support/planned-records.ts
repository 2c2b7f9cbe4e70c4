import type { Change } from '../../src/domain/changes.ts';
import type { RecordState } from '../../src/domain/merge.ts';
import type { RecordId } from '../../src/domain/op.ts';
import { planChanges } from '../../src/domain/plan-change.ts';
import { type ReadRecords, recordsFromStates } from '../../src/domain/read-records.ts';
import { createLists } from './listed-records.ts';
import { stampAt } from './written-records.ts';

/** The records after the changes, gates and all, as the rules read them; a refusal fails the test. */
export function writtenRecords(changes: readonly Change[]): ReadRecords {
  const states = new Map<RecordId, RecordState>();
  const lists = createLists();
  for (const [index, change] of changes.entries()) {
    const stamp = stampAt(index + 1);
    const planned = planChanges([change], (id) => states.get(id), stamp, lists.listIds);
    if (!planned.ok) throw new Error(JSON.stringify(planned.error));
    for (const [id, state] of planned.value.states) states.set(id, state);
    lists.add([change]);
  }
  return recordsFromStates((id) => states.get(id), lists.listIds);
}
