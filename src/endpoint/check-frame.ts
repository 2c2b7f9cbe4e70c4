import { hash } from 'node:crypto';
import { readFrameHeader, maxFrameBytes, type FrameHeader } from '../sync/frame.ts';
import type { WireError, WireErrorType } from '../sync/protocol.ts';
import type { PushedFrame } from './push-frames.ts';

export type FrameCheck =
  | { readonly ok: true; readonly frame: PushedFrame }
  | { readonly ok: false; readonly error: WireError & { readonly error: WireErrorType } };

export type FrameAddress = {
  readonly log: string;
  readonly device?: string;
  readonly n?: number;
};

/** Whether these bytes are a frame that belongs at this address; what is sealed in it, nobody asks. */
export function checkFrame(bytes: Uint8Array, address: FrameAddress): FrameCheck {
  const read = readFrameHeader(bytes);
  if (!read.ok) {
    if (read.error.type === 'frame-too-long') return tooLarge();
    return { ok: false, error: { error: 'bad-frame', reason: read.error.type } };
  }
  const { device, n, prev } = read.header;
  if (!belongsTo(read.header, address)) {
    return { ok: false, error: { error: 'bad-frame', reason: 'wrong-address', device, n } };
  }
  const sha256 = hash('sha256', bytes);
  return { ok: true, frame: { device, n, prev, sha256, bytes } };
}

function belongsTo(header: FrameHeader, address: FrameAddress): boolean {
  return (
    header.log === address.log &&
    header.device === (address.device ?? header.device) &&
    header.n === (address.n ?? header.n)
  );
}

function tooLarge(): FrameCheck {
  return { ok: false, error: { error: 'too-large', maxBytes: maxFrameBytes } };
}
