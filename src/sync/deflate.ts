/**
 * Raw deflate as an argument: browsers have it as streams, the deterministic simulation needs it
 * in one breath.
 */
export type Deflate = {
  readonly deflate: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  /** Nothing when the bytes are no deflate stream or hold more than `maxBytes`: a bomb is not unpacked first. */
  readonly inflate: (
    bytes: Uint8Array<ArrayBuffer>,
    maxBytes: number,
  ) => Promise<Uint8Array<ArrayBuffer> | undefined>;
};

export const nativeDeflate: Deflate = {
  deflate: async (bytes) => {
    const deflated = await readAll(stream(bytes, new CompressionStream('deflate-raw')), Infinity);
    if (!deflated) throw new Error('This browser cannot deflate.');
    return deflated;
  },
  inflate: (bytes, maxBytes) =>
    readAll(stream(bytes, new DecompressionStream('deflate-raw')), maxBytes),
};

function stream(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(through);
}

async function readAll(
  source: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = source.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > maxBytes) {
        await reader.cancel();
        return undefined;
      }
      parts.push(part.value);
    }
  } catch {
    // The stream errors on every kind of rubbish with a TypeError; which one does not matter.
    return undefined;
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
