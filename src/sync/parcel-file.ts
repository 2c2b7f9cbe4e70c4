import type { ParcelFileFailure } from '../domain/exchange/parcel-file.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { frameHash } from './segment.ts';
import { bytesToHex, hexToBytes } from './wire-hex.ts';
import { readFrameList, writeFrameList } from './wire-list.ts';

/**
 * A `.krug` file is a list of frames as it travels on the wire, behind a prelude that tells whose it
 * is and whether it is whole: a stick that was pulled out too early must not look like a short file.
 *
 *   0 'KRGF' · 4 version · 5 zeros · 8 log · 24 sha256 of all that follows · 56 frame list
 */
export const filePreludeBytes = 56;
export const maxFileBytes = 67_108_864; // 64 MiB: a school's ten years are a tenth of it

const version = 1;
const magic = [0x4b, 0x52, 0x47, 0x46]; // 'KRGF'

export function writeParcelFile(
  log: string,
  frames: readonly Uint8Array[],
): Outcome<Uint8Array<ArrayBuffer>, ParcelFileFailure> {
  const size = frames.reduce((sum, frame) => sum + 4 + frame.length, filePreludeBytes);
  if (size > maxFileBytes) return refused({ type: 'file-too-large' });
  const list = writeFrameList(frames);
  const bytes = new Uint8Array(size);
  bytes.set(magic);
  bytes.set([version], 4);
  bytes.set(hexToBytes(log), 8);
  bytes.set(hexToBytes(frameHash(list)), 24);
  bytes.set(list, filePreludeBytes);
  return done(bytes);
}

/** Never throws, whatever the bytes are. The frames are views of them, not copies. */
export function readParcelFile(
  bytes: Uint8Array,
  log: string,
): Outcome<readonly Uint8Array[], ParcelFileFailure> {
  if (bytes.length > maxFileBytes) return refused({ type: 'file-too-large' });
  const isOurs =
    bytes.length >= filePreludeBytes && magic.every((byte, index) => bytes[index] === byte);
  if (!isOurs) return refused({ type: 'not-a-parcel-file' });
  if (bytes[4] !== version) return refused({ type: 'newer-file' });
  if (bytesToHex(bytes.subarray(8, 24)) !== log) return refused({ type: 'other-programme' });
  const list = bytes.subarray(filePreludeBytes);
  const { frames, isTorn } = readFrameList(list);
  const isWhole = !isTorn && frameHash(list) === bytesToHex(bytes.subarray(24, filePreludeBytes));
  return isWhole ? done(frames) : refused({ type: 'damaged-file' });
}
