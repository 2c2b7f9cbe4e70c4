import type { RecordId } from '../op.ts';
import type { Ban } from './matching-input.ts';

/** «Не ставить вместе», both ways: each person → those who must not be put together with them. */
export function listBans(bans: readonly Ban[]): ReadonlyMap<RecordId, ReadonlySet<RecordId>> {
  const banned = new Map<RecordId, Set<RecordId>>();
  const add = (one: RecordId, other: RecordId) => {
    const known = banned.get(one) ?? new Set();
    banned.set(one, known.add(other));
  };
  for (const { firstPersonId, secondPersonId } of bans) {
    add(firstPersonId, secondPersonId);
    add(secondPersonId, firstPersonId);
  }
  return banned;
}
