import { bytesToHex, hexToBytes } from './wire-hex.ts';

/**
 * Several frames in one body: `[u32 length][frame]*`. A push is such a list, a pull answer is one
 * behind a prelude. A list can be cut anywhere by the link; whole frames count, the torn tail is
 * dropped and asked for again.
 */
export const pullPreludeBytes = 25;

export type FrameList = { readonly frames: readonly Uint8Array[]; readonly isTorn: boolean };

export type PullList = {
  /** 16 lowercase hex characters, another one after the server was wiped or restored */
  readonly epoch: string;
  /** the place to ask from next time */
  readonly cursor: number;
  readonly hasMore: boolean;
  readonly frames: readonly Uint8Array[];
};

type PullListFault = { readonly type: 'not-a-pull-list' | 'stale-answer' };

export type PullListRead =
  | { readonly ok: true; readonly list: PullList; readonly isTorn: boolean }
  | { readonly ok: false; readonly error: PullListFault };

export function writeFrameList(frames: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return writeFramesBehind(new Uint8Array(0), frames);
}

/** Never throws. The frames are views of `bytes`, not copies. */
export function readFrameList(bytes: Uint8Array): FrameList {
  const frames: Uint8Array[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;
  while (offset + 4 <= bytes.length) {
    const start = offset + 4;
    const end = start + view.getUint32(offset);
    if (end > bytes.length) break;
    frames.push(bytes.subarray(start, end));
    offset = end;
  }
  return { frames, isTorn: offset < bytes.length };
}

/** `echo` is the `r` of the request, 8 lowercase hex characters. */
export function writePullList(list: PullList, echo: string): Uint8Array<ArrayBuffer> {
  const prelude = new Uint8Array(pullPreludeBytes);
  const view = new DataView(prelude.buffer);
  prelude.set(magic);
  prelude.set(hexToBytes(list.epoch), 4);
  view.setBigUint64(12, BigInt(list.cursor));
  view.setUint8(20, list.hasMore ? 1 : 0);
  prelude.set(hexToBytes(echo), 21);
  return writeFramesBehind(prelude, list.frames);
}

/**
 * Reads what a server answered to `pullUrl(base, log, asked)`. Never throws. A body that was cut
 * still gives its whole frames; its cursor then counts them from `asked.after`, which can repeat
 * a frame but never skip one, because places grow by at least one from frame to frame.
 */
export function readPullList(
  bytes: Uint8Array,
  asked: { readonly after: number; readonly echo: string },
): PullListRead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < pullPreludeBytes || !magic.every((byte, index) => bytes[index] === byte)) {
    return { ok: false, error: { type: 'not-a-pull-list' } };
  }
  if (bytesToHex(bytes.subarray(21, pullPreludeBytes)) !== asked.echo) {
    return { ok: false, error: { type: 'stale-answer' } };
  }
  const cursor = Number(view.getBigUint64(12));
  if (!Number.isSafeInteger(cursor)) return { ok: false, error: { type: 'not-a-pull-list' } };
  const { frames, isTorn } = readFrameList(bytes.subarray(pullPreludeBytes));
  const epoch = bytesToHex(bytes.subarray(4, 12));
  const list = isTorn
    ? { epoch, cursor: asked.after + frames.length, hasMore: true, frames }
    : { epoch, cursor, hasMore: view.getUint8(20) === 1, frames };
  return { ok: true, list, isTorn };
}

const magic = [0x4b, 0x52, 0x47, 0x4c]; // 'KRGL'

function writeFramesBehind(
  prelude: Uint8Array,
  frames: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const size = frames.reduce((sum, frame) => sum + 4 + frame.length, prelude.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(prelude);
  let offset = prelude.length;
  for (const frame of frames) {
    view.setUint32(offset, frame.length);
    bytes.set(frame, offset + 4);
    offset += 4 + frame.length;
  }
  return bytes;
}
