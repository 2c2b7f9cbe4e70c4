import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { type DeviceId, type Stamp, stampToClock } from '../domain/clock.ts';
import type { Payload, Segment } from '../domain/log.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import type { Deflate } from './deflate.ts';
import {
  associatedDataBytes,
  frameHeaderBytes,
  type FrameHeader,
  type HeaderStamp,
  maxFrameBytes,
  nonceBytes,
  readFrameHeader,
  sealAlgorithm,
  writeFrameHeader,
} from './frame.ts';
import type { ProgrammeKeys } from './keys.ts';
import { packPayload, unpackPayload } from './pack.ts';
import { bytesToHex } from './wire-hex.ts';

/** The version of the columns that we write, and the oldest one that can read them. */
const columnsSchema = 1;
const minReader = 1;

/** Keys change when a device is revoked; until then there is one. */
const keyEpoch = 0;

export type SealKeys = Pick<ProgrammeKeys, 'log' | 'segmentKey'>;

export type SegmentPlace = {
  readonly device: DeviceId;
  readonly n: number;
  /** sha256 of the device's segment before, `noFrameBefore` for the first. */
  readonly prev: string;
};

export type SealFailure = { readonly type: 'too-large' };

export type OpenFailure =
  | { readonly type: 'damaged-segment' }
  | { readonly type: 'newer-version-needed' };

export type Opened = { readonly header: FrameHeader; readonly payload: Payload };

/** Seals a payload as an own segment. `nonce` is 24 random bytes, never used before. */
export async function sealSegment(
  payload: Payload,
  place: SegmentPlace,
  keys: SealKeys,
  nonce: Uint8Array,
  deflate: Deflate,
): Promise<Outcome<Segment, SealFailure>> {
  const packed = await packPayload(payload, deflate);
  if (!packed.ok) return packed;
  const header = writeFrameHeader({
    algorithm: sealAlgorithm,
    schema: columnsSchema,
    minReader,
    log: keys.log,
    keyEpoch,
    ...place,
    ...stampRange(payload.entries.map((entry) => entry.stamp)),
    nonce: nonce.slice(0, nonceBytes),
  });
  const sealed = xchacha20poly1305(
    keys.segmentKey,
    nonce.slice(0, nonceBytes),
    header.subarray(0, associatedDataBytes),
  ).encrypt(packed.value);
  const bytes = new Uint8Array(header.length + sealed.length);
  bytes.set(header);
  bytes.set(sealed, header.length);
  if (bytes.length > maxFrameBytes) return refused({ type: 'too-large' });
  const changes = payload.entries.reduce((sum, entry) => sum + entry.ops.length, 0);
  return done({
    device: place.device,
    n: place.n,
    sha256: frameHash(bytes),
    bytes,
    changes,
    isOwn: true,
  });
}

/** Opens a frame of any device. Never throws, whatever the bytes are. */
export async function openSegment(
  bytes: Uint8Array,
  keys: SealKeys,
  deflate: Deflate,
): Promise<Outcome<Opened, OpenFailure>> {
  const read = readFrameHeader(bytes);
  if (!read.ok || read.header.log !== keys.log) return refused({ type: 'damaged-segment' });
  const { header } = read;
  const isNewer =
    header.minReader > columnsSchema ||
    header.algorithm !== sealAlgorithm ||
    header.keyEpoch !== keyEpoch;
  if (isNewer) return refused({ type: 'newer-version-needed' });
  const packed = decrypt(bytes, header, keys);
  const payload = packed && (await unpackPayload(packed, deflate));
  return payload?.ok
    ? done({ header, payload: payload.value })
    : refused({ type: 'damaged-segment' });
}

export function frameHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

function decrypt(bytes: Uint8Array, header: FrameHeader, keys: SealKeys): Uint8Array | undefined {
  const cipher = xchacha20poly1305(
    keys.segmentKey,
    header.nonce,
    bytes.subarray(0, associatedDataBytes),
  );
  try {
    return cipher.decrypt(bytes.subarray(frameHeaderBytes));
  } catch {
    return undefined; // a wrong tag; noble knows no other failure here
  }
}

function stampRange(stamps: readonly Stamp[]): {
  firstStamp: HeaderStamp;
  lastStamp: HeaderStamp;
} {
  const times = stamps.map((stamp) => stamp.slice(0, 16)).sort();
  return { firstStamp: headerStamp(times[0]), lastStamp: headerStamp(times.at(-1)) };
}

function headerStamp(time = '0'.repeat(16)): HeaderStamp {
  const { millis, counter } = stampToClock(time);
  return { ms: millis, counter };
}
