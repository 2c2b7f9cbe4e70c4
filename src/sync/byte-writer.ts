/** Bytes that grow. Numbers are varints: seven bits a byte, the lowest first. */
export type ByteWriter = {
  readonly bytes: (bytes: Uint8Array) => void;
  /** A whole number from 0 to 2⁵³ − 1. */
  readonly count: (value: number) => void;
  /** A whole number of either sign, the small ones short. */
  readonly signed: (value: number) => void;
  readonly toBytes: () => Uint8Array<ArrayBuffer>;
};

export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(64);
  let length = 0;

  const reserve = (more: number) => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  };

  const bytes = (added: Uint8Array) => {
    reserve(added.length);
    buffer.set(added, length);
    length += added.length;
  };

  // Not shifted: shifts know 32 bits only, milliseconds need 48.
  const count = (value: number) => {
    reserve(8);
    let rest = value;
    while (rest >= 0x80) {
      buffer[length] = (rest % 0x80) | 0x80;
      length += 1;
      rest = Math.floor(rest / 0x80);
    }
    buffer[length] = rest;
    length += 1;
  };

  return {
    bytes,
    count,
    signed: (value) => count(value < 0 ? -value * 2 - 1 : value * 2),
    toBytes: () => buffer.slice(0, length),
  };
}
