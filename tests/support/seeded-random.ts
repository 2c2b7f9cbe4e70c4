/** Chance that can be repeated (mulberry32): the same seed gives the same numbers. */
export type SeededRandom = {
  /** 0 to 1, 1 excluded. */
  readonly next: () => number;
  /** A whole number below `limit`. */
  readonly below: (limit: number) => number;
  readonly bytes: (length: number) => Uint8Array<ArrayBuffer>;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  readonly isLucky: (chance: number) => boolean;
};

export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
    isLucky: (chance) => next() < chance,
  };
}
