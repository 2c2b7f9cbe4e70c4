/**
 * Reads what a byte writer wrote. Behind the end, and where a number makes no sense, it reads zeros
 * and says `isBroken` from then on: the caller reads to its end and asks once.
 */
export type ByteReader = {
  readonly bytes: (length: number) => Uint8Array;
  readonly count: () => number;
  readonly signed: () => number;
  readonly isAtEnd: () => boolean;
  readonly isBroken: () => boolean;
};

export function createByteReader(source: Uint8Array): ByteReader {
  let offset = 0;
  let isBroken = false;

  const count = () => {
    let value = 0;
    let factor = 1;
    for (let length = 0; length < largestVarintBytes; length += 1) {
      const byte = source[offset];
      if (byte === undefined) break;
      offset += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) {
        if (Number.isSafeInteger(value)) return value;
        break;
      }
      factor *= 0x80;
    }
    isBroken = true;
    return 0;
  };

  return {
    count,
    signed: () => {
      const value = count();
      return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    },
    bytes: (length) => {
      if (length > source.length - offset) {
        isBroken = true;
        return new Uint8Array(0);
      }
      offset += length;
      return source.subarray(offset - length, offset);
    },
    isAtEnd: () => offset >= source.length,
    isBroken: () => isBroken,
  };
}

const largestVarintBytes = 8;
