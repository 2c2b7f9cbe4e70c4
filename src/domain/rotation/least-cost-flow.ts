/**
 * A flow from a source to a sink of the greatest amount and, among those, the least cost: unit by
 * unit along the cheapest remaining path (Bellman–Ford with a queue, since going back along an edge
 * gives its cost back). Meant for networks of a few thousand edges.
 */
export type Network = {
  readonly nodeCount: number;
  /** Edge 2n and its way back 2n + 1 lie side by side. */
  readonly to: number[];
  readonly room: number[];
  readonly cost: number[];
  readonly edgesOf: readonly number[][];
};

export const createNetwork = (nodeCount: number): Network => ({
  nodeCount,
  to: [],
  room: [],
  cost: [],
  edgesOf: Array.from({ length: nodeCount }, () => []),
});

/** An edge for one unit; answers its number. */
export function addEdge(network: Network, from: number, to: number, cost: number): number {
  const edge = network.to.length;
  network.to.push(to, from);
  network.room.push(1, 0);
  network.cost.push(cost, -cost);
  network.edgesOf[from]?.push(edge);
  network.edgesOf[to]?.push(edge + 1);
  return edge;
}

export const hasFlow = (network: Network, edge: number): boolean => network.room[edge] === 0;

export function sendAtLeastCost(
  network: Network,
  source: number,
  sink: number,
  most: number,
): void {
  for (let sent = 0; sent < most; sent += 1) {
    const path = findCheapestPath(network, source, sink);
    if (path === undefined) return;
    for (const edge of path) {
      network.room[edge] = (network.room[edge] ?? 0) - 1;
      network.room[edge ^ 1] = (network.room[edge ^ 1] ?? 0) + 1;
    }
  }
}

function findCheapestPath(
  { nodeCount, to, room, cost, edgesOf }: Network,
  source: number,
  sink: number,
): readonly number[] | undefined {
  const distance = new Float64Array(nodeCount).fill(Infinity);
  const reachedBy = new Int32Array(nodeCount).fill(-1);
  const isWaiting = new Uint8Array(nodeCount);
  const queue = [source];
  distance[source] = 0;
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    isWaiting[node] = 0;
    for (const edge of edgesOf[node] ?? []) {
      const target = to[edge] ?? sink;
      const reached = (distance[node] ?? Infinity) + (cost[edge] ?? 0);
      if (room[edge] === 0 || reached >= (distance[target] ?? Infinity)) continue;
      distance[target] = reached;
      reachedBy[target] = edge;
      if (isWaiting[target] === 0) queue.push(target);
      isWaiting[target] = 1;
    }
  }
  if (distance[sink] === Infinity) return undefined;
  const path: number[] = [];
  for (let node = sink; node !== source; node = to[(path.at(-1) ?? 0) ^ 1] ?? source) {
    path.push(reachedBy[node] ?? 0);
  }
  return path;
}
