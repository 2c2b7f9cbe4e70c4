/**
 * Deals the edges of a bipartite graph into rounds so that no node has two edges in one round, and
 * each round has as many edges as any other, give or take one.
 *
 * It works whenever no node has more edges than there are rounds (Kőnig 1916): where the two ends of
 * an edge have no free round in common, the rounds of an alternating path are exchanged, which
 * cannot reach the other end because the graph is bipartite. Rounds of unequal size are evened out
 * in the same way (de Werra 1971).
 */
export function colourEdges(edges: readonly Edge[], nodeCount: number, rounds: number): Colouring {
  const colouring: Colouring = {
    edges,
    roundOf: edges.map(() => none),
    edgeAt: Array.from({ length: nodeCount }, () =>
      Array.from({ length: rounds }, (): number => none),
    ),
  };
  for (const index of edges.keys()) addToRound(colouring, index);
  while (evenOut(colouring, rounds));
  return colouring;
}

/** Nodes of both sides are numbered together. */
export type Edge = { readonly left: number; readonly right: number };

/** The round of each edge, and the edge of each node in each round: two views of the same. */
export type Colouring = {
  readonly edges: readonly Edge[];
  readonly roundOf: number[];
  readonly edgeAt: readonly number[][];
};

export const none = -1;

function addToRound(colouring: Colouring, index: number): void {
  const edge = colouring.edges[index];
  if (edge === undefined) return;
  const atLeft = colouring.edgeAt[edge.left] ?? [];
  const atRight = colouring.edgeAt[edge.right] ?? [];
  const round = atLeft.indexOf(none);
  if (round === none) throw new Error('a node has more edges than there are rounds');
  const blocking = atRight[round] ?? none;
  if (blocking !== none) exchangeRounds(colouring, blocking, round, atRight.indexOf(none));
  colouring.roundOf[index] = round;
  atLeft[round] = index;
  atRight[round] = index;
}

/** Exchanges two rounds along the path or ring of their edges that holds the given edge. */
export function exchangeRounds(
  colouring: Colouring,
  edge: number,
  first: number,
  second: number,
): void {
  const path = collectPath(colouring, edge, first, second);
  for (const index of path) setEdgeAt(colouring, index, none);
  for (const index of path) {
    colouring.roundOf[index] = colouring.roundOf[index] === first ? second : first;
    setEdgeAt(colouring, index, index);
  }
}

function setEdgeAt({ edges, roundOf, edgeAt }: Colouring, index: number, value: number): void {
  const edge = edges[index];
  const round = roundOf[index];
  if (edge === undefined || round === undefined) return;
  for (const node of [edge.left, edge.right]) {
    const rounds = edgeAt[node];
    if (rounds !== undefined) rounds[round] = value;
  }
}

function collectPath(
  { edges, roundOf, edgeAt }: Colouring,
  start: number,
  first: number,
  second: number,
): ReadonlySet<number> {
  const path = new Set([start]);
  // A set visits what is added while it is walked.
  for (const index of path) {
    const edge = edges[index];
    if (edge === undefined) continue;
    const other = roundOf[index] === first ? second : first;
    for (const node of [edge.left, edge.right]) {
      const next = edgeAt[node]?.[other] ?? none;
      if (next !== none) path.add(next);
    }
  }
  return path;
}

/** Moves one edge from the fullest round to the emptiest; answers whether there was need. */
function evenOut(colouring: Colouring, rounds: number): boolean {
  const sizes = Array.from({ length: rounds }, () => 0);
  for (const round of colouring.roundOf) sizes[round] = (sizes[round] ?? 0) + 1;
  const full = sizes.indexOf(Math.max(...sizes));
  const empty = sizes.indexOf(Math.min(...sizes));
  if (rounds === 0 || (sizes[full] ?? 0) - (sizes[empty] ?? 0) <= 1) return false;
  for (const [index, round] of colouring.roundOf.entries()) {
    if (round !== full) continue;
    const path = [...collectPath(colouring, index, full, empty)];
    const inFull = path.filter((one) => colouring.roundOf[one] === full).length;
    if (inFull * 2 <= path.length) continue;
    exchangeRounds(colouring, index, full, empty);
    return true;
  }
  return false;
}
