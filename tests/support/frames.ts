import { createHash, randomBytes } from 'node:crypto';
import { noFrameBefore, writeFrameHeader, type FrameHeader } from '../../src/sync/frame.ts';

export type TestFrame = {
  readonly n: number;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

export const randomLog = () => randomBytes(16).toString('hex');
export const randomDevice = () => randomBytes(8).toString('hex');
export const randomToken = () => randomBytes(32).toString('base64url');

/** A frame as carriers see it: a true header before bytes that nobody can open. */
export function makeFrame(
  header: Partial<FrameHeader> & { readonly log: string; readonly device: string },
  cargoBytes = 200,
): TestFrame {
  const n = header.n ?? 1;
  const now = { ms: Date.now(), counter: 0 };
  const head = writeFrameHeader({
    algorithm: 1,
    schema: 1,
    minReader: 1,
    n,
    keyEpoch: 1,
    prev: noFrameBefore,
    firstStamp: now,
    lastStamp: now,
    nonce: randomBytes(24),
    ...header,
  });
  const bytes = new Uint8Array(Buffer.concat([head, randomBytes(cargoBytes)]));
  return { n, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A device's first frames, each naming the one before it. */
export function makeChain(
  log: string,
  device: string,
  count: number,
  cargoBytes = 200,
): readonly TestFrame[] {
  const frames: TestFrame[] = [];
  for (let n = 1; n <= count; n += 1) {
    const prev = frames.at(-1)?.sha256 ?? noFrameBefore;
    frames.push(makeFrame({ log, device, n, prev }, cargoBytes));
  }
  return frames;
}
