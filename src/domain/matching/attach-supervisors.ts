import type { RecordId } from '../op.ts';
import { compareIds } from './compare-ids.ts';

/** A grown-up who can be in the room. */
export type Supervisor = {
  readonly personId: RecordId;
  readonly slots: readonly string[];
  /** How many couples one adult can look after in one hour. */
  readonly couplesAtOnce: number;
};

export type Supervision = { readonly personId: RecordId; readonly slot: string };

/**
 * Finds few common hours for many couples («час пар»): the adult and the hour that serve most
 * couples first, then the next, so that three couples need one teacher and not three. Ties go to the
 * lower id and the earlier hour. A couple that no adult can serve gets `null`.
 */
export function attachSupervisors(
  couples: readonly (readonly string[])[],
  supervisors: readonly Supervisor[],
): readonly (Supervision | null)[] {
  const found: (Supervision | null)[] = couples.map(() => null);
  const hours = listHours(supervisors);
  for (;;) {
    const open = couples.flatMap((slots, couple) =>
      found[couple] === null ? [{ slots, couple }] : [],
    );
    const served = hours.map(({ slot, places }) =>
      open.filter(({ slots }) => slots.includes(slot)).slice(0, places),
    );
    const most = Math.max(0, ...served.map((list) => list.length));
    if (most === 0) return found;
    const best = served.findIndex((list) => list.length === most);
    const [hour] = hours.splice(best, 1);
    if (hour === undefined) return found;
    for (const { couple } of served[best] ?? []) {
      found[couple] = { personId: hour.personId, slot: hour.slot };
    }
  }
}

const listHours = (supervisors: readonly Supervisor[]) =>
  [...supervisors]
    .sort((one, other) => compareIds(one.personId, other.personId))
    .flatMap(({ personId, slots, couplesAtOnce }) =>
      [...slots].sort(compareIds).map((slot) => ({ personId, slot, places: couplesAtOnce })),
    );
