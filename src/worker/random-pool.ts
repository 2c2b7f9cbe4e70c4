export type FillRandom = (bytes: Uint8Array<ArrayBuffer>) => void;

/** Asked for a whole pool at once, the browser answers as fast as for a single byte. */
const poolBytes = 4096;

/**
 * Random bytes a few at a time: an import seals fifteen thousand texts, and each asks for a nonce.
 * No byte is handed out twice, and none stays in the pool after it was.
 */
export function createRandomPool(fill: FillRandom): (count: number) => Uint8Array<ArrayBuffer> {
  const pool = new Uint8Array(poolBytes);
  let next = poolBytes;
  return (count) => {
    if (count > poolBytes) {
      const large = new Uint8Array(count);
      fill(large);
      return large;
    }
    if (next + count > poolBytes) {
      fill(pool);
      next = 0;
    }
    const bytes = pool.slice(next, next + count);
    pool.fill(0, next, next + count);
    next += count;
    return bytes;
  };
}
