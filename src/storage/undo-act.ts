import type { SaveFailure, Saved } from '../domain/api.ts';
import type { Stamp } from '../domain/clock.ts';
import type { GateFailure } from '../domain/gates.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { checkEntry } from '../domain/plan-change.ts';
import { commitEntry } from './commit-entry.ts';
import { type Inverse, inversePlace, planInverse } from './inverse.ts';
import { runUnit } from './run-unit.ts';
import type { Store } from './store.ts';
import type { ActRow } from './database.ts';

/** Older ones cannot be taken back any more. An import of five thousand people is 125. */
const keptActs = 300;

/**
 * Takes an act back, entry by entry, the last one first, unless a gate forbids what comes of it. A
 * stop in the middle leaves whole entries; undoing again goes on, because what was taken back is no
 * longer as the act wrote it.
 */
export async function undoAct(
  store: Store,
  act: string,
): Promise<Outcome<Saved, GateFailure | SaveFailure>> {
  const rows = await runUnit(store, () => store.database.acts.where('act').equals(act).toArray());
  if (rows.length === 0) return refused({ type: 'nothing-to-undo' });
  const ours = new Set(rows.map((row) => row.stamp));
  let undoing: string | undefined;
  for (const row of [...rows].reverse()) {
    const inverses = readInverses(store, row);
    const undone = await commitEntry<GateFailure>(
      store,
      (read, stamp, listIds) => {
        const planned = planInverse(inverses, new Set([...ours, stamp]), read, stamp);
        const gate = checkEntry(planned.entry, planned.states, read, listIds);
        return gate ? refused(gate) : done(planned);
      },
      {
        ids: [...new Set(inverses.map((inverse) => inverse.op.id))],
        ...(undoing !== undefined && { act: undoing }),
      },
    );
    if (!undone.ok) return undone;
    undoing ??= undone.value.act;
    for (const stamp of undone.value.stamps) ours.add(stamp);
  }
  return done({ act: undoing ?? act });
}

/** Not on the way of a save: called when the app has started and nobody waits. */
export async function forgetOldActs({ database }: Store, kept = keptActs): Promise<void> {
  const { acts } = database;
  const stamps: Stamp[] = await acts.orderBy(':id').primaryKeys();
  await acts.bulkDelete(stamps.slice(0, -kept));
}

function readInverses(store: Store, row: ActRow): readonly Inverse[] {
  const inverses: Inverse[] = JSON.parse(store.open(inversePlace(row.stamp), row.sealed));
  return [...inverses].reverse();
}
