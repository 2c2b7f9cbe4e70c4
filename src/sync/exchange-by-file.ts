import type {
  ParcelFile,
  ParcelFileFailure,
  ParcelsTaken,
} from '../domain/exchange/parcel-file.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import type { Segment } from '../domain/log.ts';
import { whatToAttest } from './attest.ts';
import { readFrameHeader } from './frame.ts';
import { deriveKeys, type ProgrammeKeys } from './keys.ts';
import { readParcelFile, writeParcelFile } from './parcel-file.ts';
import { type RunParts, takeNewIdentity } from './run-exchange.ts';
import { sealAttestation, sealWaiting } from './seal-waiting.ts';
import { openSegment } from './segment.ts';
import { sealJsonBytesOf } from './session.ts';
import { summaryKeys } from './summary.ts';
import { makeSummaryFrames, takeSummaryFrames } from './summary-in-file.ts';
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
  if ((await whatToAttest(parts.log, identity, keys, parts.deflate)) !== 'nothing') {
    await sealAttestation(seal);
  }
  const summary = await makeSummaryFrames(seal, sealJsonBytesOf(parts.session));
  const segments = await readAllSegments(parts, onProgress);
  const frames = [...summary, ...segments].map(({ bytes: frame }) => frame);
  const written = writeParcelFile(keys.log, frames);
  return written.ok ? done({ bytes: written.value, parcels: frames.length }) : written;
}

async function readAllSegments({ log }: RunParts, onProgress: OnProgress): Promise<Segment[]> {
  const heads = await log.readHeads();
  const all = heads.reduce((sum, head) => sum + head.n, 0);
  const segments: Segment[] = [];
  let read = 0;
  for (const { device, n: last } of heads) {
    for (let n = 1; n <= last; n += 1) {
      const segment = await log.readSegment(device, n);
      // Of what was forgotten only number and hash are left; the summary has what stood in it.
      if (segment && segment.bytes.length > 0) segments.push(segment);
      read += 1;
      onProgress(read / all);
    }
  }
  return segments;
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
  const sorted = await sortFrames(parts, keys, frames, half);
  if (!sorted.ok) return sorted;
  const { segments, summary, isNewerLeft } = sorted.value;
  let taken = await takeOnce(parts, keys, segments, half);
  let changes = taken.changes;
  while (taken.forkedAt !== undefined && parts.isMine()) {
    await takeNewIdentity(parts, taken.forkedAt);
    taken = await takeOnce(parts, keys, segments, half);
    changes += taken.changes;
  }
  // It covers whatever has to wait for segments that the file does not have.
  const summed = parts.isMine() ? await takeSummaryFrames({ ...parts, keys }, summary) : undefined;
  return done({
    parcels: frames.length,
    changes: changes + (summed ?? 0),
    isIncomplete: taken.hasGap && summed === undefined,
    isNewerLeft,
  });
}

type Sorted = {
  readonly segments: readonly Uint8Array[];
  /** Of the log of summaries: one of the shelf, and those that it speaks of. */
  readonly summary: readonly Uint8Array[];
  readonly isNewerLeft: boolean;
};

/** Opens every frame once: one that is not what it should be, and the file is not taken. */
async function sortFrames(
  { deflate }: RunParts,
  keys: ProgrammeKeys,
  frames: readonly Uint8Array[],
  onProgress: OnProgress,
): Promise<Outcome<Sorted, ParcelFileFailure>> {
  const segments: Uint8Array[] = [];
  const summary: Uint8Array[] = [];
  let isNewerLeft = false;
  for (const [index, frame] of frames.entries()) {
    const read = readFrameHeader(frame);
    const isSummary = read.ok && read.header.log === keys.summaryLog;
    const opened = await openSegment(frame.slice(), isSummary ? summaryKeys(keys) : keys, deflate);
    if (!opened.ok && opened.error.type === 'damaged-segment') {
      return refused({ type: 'damaged-file' });
    }
    isNewerLeft ||= !opened.ok;
    (isSummary ? summary : segments).push(frame);
    onProgress((index + 1) / frames.length);
  }
  return done({ segments, summary, isNewerLeft });
}

async function takeOnce(
  parts: RunParts,
  keys: ProgrammeKeys,
  frames: readonly Uint8Array[],
  onProgress: OnProgress,
) {
  const device = (await parts.log.readIdentity())?.device ?? '';
  const wanted = await withoutCovered(parts, frames);
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
  for (let from = 0; from < wanted.length && parts.isMine(); from += takenAtOnce) {
    const taken = await taker.take(wanted.slice(from, from + takenAtOnce), null);
    changes += taken.applied;
    hasGap ||= taken.hasGap;
    if (taken.forkedAt !== undefined) return { changes, hasGap, forkedAt: taken.forkedAt };
    onProgress(1 + (from + takenAtOnce) / wanted.length);
  }
  return { changes, hasGap: hasGap || !parts.isMine() };
}

/** What summaries cover here is merged already, whether its bytes were forgotten or never read. */
async function withoutCovered(
  { log }: RunParts,
  frames: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> {
  const authors = await log.readAuthors();
  const floors = new Map(authors.map(({ device, floor }) => [device, floor] as const));
  return frames.filter((frame) => {
    const read = readFrameHeader(frame);
    return read.ok && read.header.n > (floors.get(read.header.device) ?? 0);
  });
}

function keysOf({ session }: RunParts, programmeKey: Uint8Array): ProgrammeKeys {
  session.keys ??= deriveKeys(programmeKey);
  return session.keys;
}
