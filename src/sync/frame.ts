/**
 * A frame is one sealed segment as it travels and rests: on the wire, in an endpoint, in a `.krug`
 * file. The header is readable by everyone who carries it and authenticated by the key; what comes
 * after it is opaque to all but the school's own devices. Numbers are big-endian.
 *
 *   0 'KRG1' · 4 algorithm · 5 schema · 6 minReader · 7 zero · 8 log · 24 device · 32 n
 *   36 keyEpoch · 40 prev · 72 first stamp · 80 last stamp · 88 nonce · 112 ciphertext and tag
 *
 * Everything before the nonce is the associated data of the seal. Whoever only carries frames
 * must not look at algorithm, schema or minReader: tomorrow's frames pass through today's servers.
 */
import { bytesToHex, hexToBytes } from './wire-hex.ts';

export const frameHeaderBytes = 112;
export const associatedDataBytes = 88;
export const nonceBytes = 24;
const tagBytes = 16;
export const minFrameBytes = frameHeaderBytes + tagBytes;
export const maxFrameBytes = 1_048_576; // 1 MiB, header and tag included

/** deflate-raw, padded, XChaCha20-Poly1305 */
export const sealAlgorithm = 1;

/** The `prev` of a device's first frame. */
export const noFrameBefore = '0'.repeat(64);

/** A hybrid logical time as it stands in the header: 48 bits of milliseconds, 16 of counter. */
export type HeaderStamp = { readonly ms: number; readonly counter: number };

export type FrameHeader = {
  readonly algorithm: number;
  readonly schema: number;
  readonly minReader: number;
  /** 32 lowercase hex characters */
  readonly log: string;
  /** 16 lowercase hex characters */
  readonly device: string;
  /** counts from 1 without holes, per device and log */
  readonly n: number;
  readonly keyEpoch: number;
  /** sha256 of the device's frame n − 1, 64 lowercase hex characters, zeros for n = 1 */
  readonly prev: string;
  readonly firstStamp: HeaderStamp;
  readonly lastStamp: HeaderStamp;
  readonly nonce: Uint8Array;
};

type FrameFault = {
  readonly type: 'frame-too-short' | 'frame-too-long' | 'not-a-frame' | 'frame-number-zero';
};

export type FrameHeaderRead =
  | { readonly ok: true; readonly header: FrameHeader }
  | { readonly ok: false; readonly error: FrameFault };

/** Returns the 112 bytes that stand before the ciphertext. */
export function writeFrameHeader(header: FrameHeader): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(frameHeaderBytes);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  bytes.set([header.algorithm, header.schema, header.minReader, 0], 4);
  bytes.set(hexToBytes(header.log), 8);
  bytes.set(hexToBytes(header.device), 24);
  view.setUint32(32, header.n);
  view.setUint32(36, header.keyEpoch);
  bytes.set(hexToBytes(header.prev), 40);
  writeStamp(view, 72, header.firstStamp);
  writeStamp(view, 80, header.lastStamp);
  bytes.set(header.nonce, 88);
  return bytes;
}

/** Reads the header of a whole frame. Never throws, whatever the bytes are. */
export function readFrameHeader(frame: Uint8Array): FrameHeaderRead {
  if (frame.length < minFrameBytes) return refuse('frame-too-short');
  if (frame.length > maxFrameBytes) return refuse('frame-too-long');
  if (!magic.every((byte, index) => frame[index] === byte)) return refuse('not-a-frame');
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const n = view.getUint32(32);
  if (n === 0) return refuse('frame-number-zero');
  return {
    ok: true,
    header: {
      algorithm: view.getUint8(4),
      schema: view.getUint8(5),
      minReader: view.getUint8(6),
      log: bytesToHex(frame.subarray(8, 24)),
      device: bytesToHex(frame.subarray(24, 32)),
      n,
      keyEpoch: view.getUint32(36),
      prev: bytesToHex(frame.subarray(40, 72)),
      firstStamp: readStamp(view, 72),
      lastStamp: readStamp(view, 80),
      nonce: frame.slice(88, frameHeaderBytes),
    },
  };
}

const magic = [0x4b, 0x52, 0x47, 0x31]; // 'KRG1'

function refuse(type: FrameFault['type']): FrameHeaderRead {
  return { ok: false, error: { type } };
}

// 48 bits do not fit a bitwise operation, so milliseconds are split by division.
function writeStamp(view: DataView, offset: number, stamp: HeaderStamp) {
  view.setUint32(offset, Math.floor(stamp.ms / 0x1_0000));
  view.setUint16(offset + 4, stamp.ms % 0x1_0000);
  view.setUint16(offset + 6, stamp.counter);
}

function readStamp(view: DataView, offset: number): HeaderStamp {
  return {
    ms: view.getUint32(offset) * 0x1_0000 + view.getUint16(offset + 4),
    counter: view.getUint16(offset + 6),
  };
}
