/** The list in an order that depends only on its content and the seed (Fisher–Yates over mulberry32). */
export function orderBySeed(ids: readonly string[], seed: number): readonly string[] {
  const order = [...new Set(ids)].sort();
  const next = startChance(seed);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(next() * (last + 1));
    const kept = order[last] ?? '';
    order[last] = order[chosen] ?? '';
    order[chosen] = kept;
  }
  return order;
}

/** Numbers from 0 to 1, the same on every machine (Tommy Ettinger's mulberry32, public domain). */
function startChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
