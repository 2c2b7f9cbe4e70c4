import type {
  ParcelFile,
  ParcelFileFailure,
  ParcelsTaken,
} from '../domain/exchange/parcel-file.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { hasUnattestedChanges } from './attest.ts';
import { deriveKeys, type ProgrammeKeys } from './keys.ts';
import { readParcelFile, writeParcelFile } from './parcel-file.ts';
import { type RunParts, takeNewIdentity } from './run-exchange.ts';
import { sealAttestation, sealWaiting } from './seal-waiting.ts';
import { openSegment } from './segment.ts';
import { sealJsonBytesOf } from './session.ts';
import { createFrameTaker } from './take-frames.ts';

type OnProgress = (part: number) => void;

/**
 * Everything that this device has, its own and what it took from others, in one file: whoever takes
 * it then has all of it, however long it was away. What waits is sealed first, and so is the word
 * of what was seen here. Nothing counts as sent.
 */
export async function makeFile(
  parts: RunParts,
  onProgress: OnProgress,
): Promise<Outcome<ParcelFile, ParcelFileFailure>> {
  const identity = await parts.log.readIdentity();
  if (!identity) throw new Error('A file is made before there is a programme.');
  const keys = keysOf(parts, identity.programmeKey);
  const seal = { ...parts, keys };
  await sealWaiting(seal, sealJsonBytesOf(parts.session));
  if (await hasUnattestedChanges(parts.log, identity, keys, parts.deflate)) {
    await sealAttestation(seal);
  }
  const frames = await readAllFrames(parts, onProgress);
  const written = writeParcelFile(keys.log, frames);
  return written.ok ? done({ bytes: written.value, parcels: frames.length }) : written;
}

async function readAllFrames({ log }: RunParts, onProgress: OnProgress): Promise<Uint8Array[]> {
  const heads = await log.readHeads();
  const all = heads.reduce((sum, head) => sum + head.n, 0);
  const frames: Uint8Array[] = [];
  let read = 0;
  for (const { device, n: last } of heads) {
    for (let n = 1; n <= last; n += 1) {
      const segment = await log.readSegment(device, n);
      if (segment) frames.push(segment.bytes);
      read += 1;
      onProgress(read / all);
    }
  }
  return frames;
}

const takenAtOnce = 50;

/**
 * Takes a file in the way in which a pull takes an answer, only that nobody vouches for it: no
 * receipt comes of it, and no branch is followed because of it. Every frame is opened before the
 * first one is applied, so that a file which is not whole changes nothing.
 */
export async function takeFile(
  parts: RunParts,
  bytes: Uint8Array,
  onProgress: OnProgress,
): Promise<Outcome<ParcelsTaken, ParcelFileFailure>> {
  const identity = await parts.log.readIdentity();
  if (!identity) throw new Error('A file is taken before there is a programme.');
  const keys = keysOf(parts, identity.programmeKey);
  const read = readParcelFile(bytes, keys.log);
  if (!read.ok) return read;
  const frames = read.value;
  const half = (part: number) => onProgress(part / 2);
  const readable = await countReadable(parts, keys, frames, half);
  if (!readable.ok) return readable;
  let taken = await takeOnce(parts, keys, frames, half);
  let changes = taken.changes;
  while (taken.forkedAt !== undefined && parts.isMine()) {
    await takeNewIdentity(parts, taken.forkedAt);
    taken = await takeOnce(parts, keys, frames, half);
    changes += taken.changes;
  }
  return done({
    parcels: frames.length,
    changes,
    isIncomplete: taken.hasGap,
    isNewerLeft: readable.value < frames.length,
  });
}

async function countReadable(
  { deflate }: RunParts,
  keys: ProgrammeKeys,
  frames: readonly Uint8Array[],
  onProgress: OnProgress,
): Promise<Outcome<number, ParcelFileFailure>> {
  let readable = 0;
  for (const [index, frame] of frames.entries()) {
    const opened = await openSegment(frame.slice(), keys, deflate);
    if (opened.ok) readable += 1;
    else if (opened.error.type === 'damaged-segment') return refused({ type: 'damaged-file' });
    onProgress((index + 1) / frames.length);
  }
  return done(readable);
}

async function takeOnce(
  parts: RunParts,
  keys: ProgrammeKeys,
  frames: readonly Uint8Array[],
  onProgress: OnProgress,
) {
  const device = (await parts.log.readIdentity())?.device ?? '';
  const taker = createFrameTaker({
    ...parts,
    keys,
    ownDevice: () => device,
    // What a file holds back or contradicts is no word about what an endpoint has.
    blocked: new Map(),
    followed: new Map(),
  });
  let changes = 0;
  let hasGap = false;
  for (let from = 0; from < frames.length && parts.isMine(); from += takenAtOnce) {
    const taken = await taker.take(frames.slice(from, from + takenAtOnce), null);
    changes += taken.applied;
    hasGap ||= taken.hasGap;
    if (taken.forkedAt !== undefined) return { changes, hasGap, forkedAt: taken.forkedAt };
    onProgress(1 + (from + takenAtOnce) / frames.length);
  }
  return { changes, hasGap: hasGap || !parts.isMine() };
}

function keysOf({ session }: RunParts, programmeKey: Uint8Array): ProgrammeKeys {
  session.keys ??= deriveKeys(programmeKey);
  return session.keys;
}
