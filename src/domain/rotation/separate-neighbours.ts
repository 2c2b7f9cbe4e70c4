import type { RecordId } from '../op.ts';
import { type Colouring, exchangeRounds, none } from './colour-edges.ts';
import type { RequestedTalk } from './rotation.ts';

/**
 * Takes two who must not be put together away from a shared table: rounds are exchanged along
 * alternating paths as long as that leaves fewer such couples. Where no exchange helps, one of the
 * two gives the talk up: a ban is stronger than evenness. Answers the round of each talk.
 */
export function separateNeighbours(
  colouring: Colouring,
  talks: readonly RequestedTalk[],
  bans: ReadonlyMap<RecordId, ReadonlySet<RecordId>>,
  rounds: number,
): readonly number[] {
  const listConflicts = () => findConflicts(colouring.roundOf, talks, bans);
  let conflicts = listConflicts();
  while (conflicts.length > 0 && exchangeOnce(colouring, conflicts, rounds, listConflicts)) {
    conflicts = listConflicts();
  }
  const givenUp = new Set(conflicts.map(([, later]) => later));
  return colouring.roundOf.map((round, talk) => (givenUp.has(talk) ? none : round));
}

type Conflict = readonly [earlier: number, later: number];

function findConflicts(
  roundOf: readonly number[],
  talks: readonly RequestedTalk[],
  bans: ReadonlyMap<RecordId, ReadonlySet<RecordId>>,
): readonly Conflict[] {
  if (bans.size === 0) return [];
  const atTable = new Map<string, number>();
  const conflicts: Conflict[] = [];
  talks.forEach(({ mentorId, menteeId }, talk) => {
    const key = `${roundOf[talk]} ${mentorId}`;
    const neighbour = atTable.get(key);
    atTable.set(key, talk);
    const other = neighbour === undefined ? undefined : talks[neighbour];
    if (neighbour === undefined || other === undefined) return;
    if (bans.get(menteeId)?.has(other.menteeId) === true) conflicts.push([neighbour, talk]);
  });
  return conflicts;
}

/** Keeps the first exchange that leaves fewer conflicts; takes back all others. */
function exchangeOnce(
  colouring: Colouring,
  conflicts: readonly Conflict[],
  rounds: number,
  listConflicts: () => readonly Conflict[],
): boolean {
  for (const talk of conflicts.flat()) {
    const from = colouring.roundOf[talk] ?? 0;
    for (let to = 0; to < rounds; to += 1) {
      if (to === from) continue;
      exchangeRounds(colouring, talk, from, to);
      if (listConflicts().length < conflicts.length) return true;
      exchangeRounds(colouring, talk, from, to);
    }
  }
  return false;
}
