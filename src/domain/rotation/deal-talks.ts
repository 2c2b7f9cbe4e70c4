import type { RecordId } from '../op.ts';
import { colourEdges, type Edge, none } from './colour-edges.ts';
import type { RequestedTalk, Talk } from './rotation.ts';
import { separateNeighbours } from './separate-neighbours.ts';

export type Dealing = {
  readonly talks: readonly RequestedTalk[];
  readonly tables: number;
  readonly mostRounds: number;
  readonly menteesAtTable: number;
  readonly bans: ReadonlyMap<RecordId, ReadonlySet<RecordId>>;
};

/** A talk that has a round but no table yet. */
export type UnseatedTalk = Omit<Talk, 'table'>;

/**
 * Deals chosen talks into the fewest rounds in which nobody sits twice, the tables suffice and
 * nobody sits beside a person to be kept apart; should even `mostRounds` not be enough for the last,
 * as few talks as possible are given up.
 *
 * Two at a table are two chairs of the mentor: the first is taken in every round, the second by
 * whoever is left, so no mentor has two in one round and nobody in another.
 */
export function dealTalks(dealing: Dealing): readonly (readonly UnseatedTalk[])[] {
  const fewest = countRounds(dealing);
  let best = dealIntoRounds(dealing, fewest);
  for (let rounds = fewest + 1; rounds <= dealing.mostRounds && best.givenUp > 0; rounds += 1) {
    const dealt = dealIntoRounds(dealing, rounds);
    if (dealt.givenUp < best.givenUp) best = dealt;
  }
  return best.rounds;
}

function dealIntoRounds({ talks, bans }: Dealing, rounds: number) {
  const { edges, nodeCount } = linkChairs(talks, rounds);
  const colouring = colourEdges(edges, nodeCount, rounds);
  const roundOf = separateNeighbours(colouring, talks, bans, rounds);
  return {
    givenUp: roundOf.filter((round) => round === none).length,
    rounds: Array.from({ length: rounds }, (_, round) =>
      shareTables(talks.filter((__, talk) => roundOf[talk] === round)),
    ),
  };
}

function countRounds({ talks, tables, menteesAtTable }: Dealing): number {
  const ofMentor = greatestCount(talks.map(({ mentorId }) => mentorId));
  const ofMentee = greatestCount(talks.map(({ menteeId }) => menteeId));
  return Math.max(
    ofMentee,
    Math.ceil(ofMentor / menteesAtTable),
    Math.ceil(talks.length / Math.max(1, tables * menteesAtTable)),
  );
}

function greatestCount(ids: readonly RecordId[]): number {
  const counts = new Map<RecordId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** A chair takes as many talks as there are rounds; a mentor's next chair takes what is over. */
function linkChairs(talks: readonly RequestedTalk[], rounds: number) {
  const nodes = new Map<string, number>();
  const nodeOf = (key: string): number => {
    const node = nodes.get(key) ?? nodes.size;
    nodes.set(key, node);
    return node;
  };
  const talksOf = new Map<RecordId, number>();
  const edges = talks.map(({ mentorId, menteeId }): Edge => {
    const before = talksOf.get(mentorId) ?? 0;
    talksOf.set(mentorId, before + 1);
    const chair = Math.floor(before / rounds);
    return { left: nodeOf(`chair ${chair} of ${mentorId}`), right: nodeOf(menteeId) };
  });
  return { edges, nodeCount: nodes.size };
}

function shareTables(talks: readonly RequestedTalk[]): readonly UnseatedTalk[] {
  const menteesOf = new Map<RecordId, RecordId[]>();
  for (const { mentorId, menteeId } of talks) {
    menteesOf.set(mentorId, [...(menteesOf.get(mentorId) ?? []), menteeId]);
  }
  return [...menteesOf].map(([mentorId, menteeIds]) => ({ mentorId, menteeIds }));
}
