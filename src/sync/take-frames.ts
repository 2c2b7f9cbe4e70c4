import type { DeviceId } from '../domain/clock.ts';
import type { Log, Payload, SegmentReceipt } from '../domain/log.ts';
import type { Deflate } from './deflate.ts';
import { type FrameHeader, noFrameBefore, readFrameHeader } from './frame.ts';
import { frameHash, openSegment, type OpenFailure, type SealKeys } from './segment.ts';

/** What becomes of frames that came from elsewhere. */
export type Taken = {
  /** Changes that were new here. */
  readonly applied: number;
  /** Devices that the authors say they have heard. */
  readonly mentioned: readonly DeviceId[];
  /** Some frames wait for others that were not among them. */
  readonly hasGap: boolean;
  /** The first number of ours, at most the next one, under which somebody else's bytes stand. */
  readonly forkedAt?: number;
};

export type FrameTaker = {
  /** From an endpoint, or `null` from a file, which vouches for nothing and leads nowhere. */
  readonly take: (frames: readonly Uint8Array[], endpointId: string | null) => Promise<Taken>;
  /** Devices whose next segment cannot be opened, until the app is started again. */
  readonly blocked: ReadonlyMap<DeviceId, OpenFailure['type']>;
};

export type FrameTakerParts = {
  readonly log: Log;
  readonly keys: SealKeys;
  readonly deflate: Deflate;
  readonly ownDevice: () => DeviceId;
  readonly isMine: () => boolean;
  readonly blocked: Map<DeviceId, OpenFailure['type']>;
  /** Whose branch of a device is followed where endpoints disagree. */
  readonly followed: Map<DeviceId, string>;
};

/**
 * Applies frames of other devices, each device's in the order of its numbers, whatever order they
 * came in. A frame counts as delivered to us, and as kept by the endpoint it came from, only when
 * it is ours already or was opened with the key and follows the one we have.
 */
export function createFrameTaker(parts: FrameTakerParts): FrameTaker {
  const branches: Branches = { ...parts, unfollowed: new Set() };
  return {
    blocked: parts.blocked,
    take: async (frames, endpointId) => {
      const heads = new Map(
        (await parts.log.readHeads()).map((head) => [head.device, head] as const),
      );
      const receipts: SegmentReceipt[] = [];
      const foreign: Frame[] = [];
      let forkedAt: number | undefined;
      // A wiped server can show the other's fifth frame first, when we have two of our own: whether
      // those are the same on both sides is found out under the new name.
      const nextOwnN = (heads.get(parts.ownDevice())?.n ?? 0) + 1;
      for (const frame of readFrames(frames, parts.keys.log)) {
        if (frame.device !== parts.ownDevice()) {
          foreign.push(frame);
        } else if ((await parts.log.readSegment(frame.device, frame.n))?.sha256 === frame.sha256) {
          receipts.push(toReceipt(frame));
        } else forkedAt = Math.min(forkedAt ?? frame.n, frame.n, nextOwnN);
      }
      const rest = await applyInOrder(branches, foreign, heads, endpointId);
      receipts.push(...rest.receipts);
      if (endpointId !== null) await parts.log.addReceipts(endpointId, receipts);
      return {
        applied: rest.applied,
        mentioned: rest.mentioned,
        hasGap: rest.hasGap,
        ...(forkedAt !== undefined && { forkedAt }),
      };
    },
  };
}

/** `unfollowed`: devices of which a file has shown another branch than ours. */
type Branches = FrameTakerParts & { readonly unfollowed: Set<DeviceId> };

type Frame = FrameHeader & { readonly bytes: Uint8Array<ArrayBuffer>; readonly sha256: string };

type Position = { readonly n: number; readonly sha256: string };

function readFrames(frames: readonly Uint8Array[], log: string): Frame[] {
  return frames.flatMap((bytes) => {
    const read = readFrameHeader(bytes);
    if (!read.ok || read.header.log !== log) return [];
    return [{ ...read.header, bytes: bytes.slice(), sha256: frameHash(bytes) }];
  });
}

async function applyInOrder(
  parts: Branches,
  frames: readonly Frame[],
  heads: Map<DeviceId, Position>,
  endpointId: string | null,
) {
  const receipts: SegmentReceipt[] = [];
  const mentioned: DeviceId[] = [];
  let applied = 0;
  let hasGap = false;
  for (const frame of [...frames].sort((a, b) => a.n - b.n)) {
    const step = parts.isMine() ? await findStep(parts, frame, heads, endpointId) : 'gap';
    if (step === 'known') receipts.push(toReceipt(frame));
    else if (step === 'gap') hasGap ||= !parts.blocked.has(frame.device);
    else {
      const payload = await applyFrame(parts, frame, step);
      if (!payload) continue;
      applied += payload.entries.length;
      mentioned.push(...payload.seen.map(({ device }) => device));
      if (step === 'branch') continue;
      heads.set(frame.device, frame);
      receipts.push(toReceipt(frame));
    }
  }
  return { receipts, hasGap, applied, mentioned };
}

/**
 * `branch`: sealed with the school's key, and yet it does not follow what we have of its device. We
 * go over to the branch of the first endpoint that shows one, and give up our own step by step
 * until the two meet; the branches of other endpoints, and of files, are read without being
 * followed, or two servers could send us back and forth for ever.
 */
async function findStep(
  { log, keys, deflate, followed, unfollowed }: Branches,
  frame: Frame,
  heads: Map<DeviceId, Position>,
  endpointId: string | null,
): Promise<'known' | 'next' | 'branch' | 'gap'> {
  const { device, n, prev, sha256 } = frame;
  const isElsewhere =
    unfollowed.has(device) || (followed.has(device) && followed.get(device) !== endpointId);
  for (;;) {
    const head = heads.get(device) ?? { n: 0, sha256: noFrameBefore };
    if (n === head.n + 1 && prev === head.sha256) return 'next';
    const here = n <= head.n ? await log.readSegment(device, n) : undefined;
    if (here?.sha256 === sha256) return 'known';
    // What a summary covers was never read here: nobody can tell whose branch it was.
    if (isElsewhere || (n <= head.n && !here)) return 'branch';
    if (n > head.n + 1 || head.n === 0) return 'gap';
    if (!(await openSegment(frame.bytes, keys, deflate)).ok) return 'gap';
    if (endpointId === null) {
      unfollowed.add(device);
      return 'branch';
    }
    const fromN = Math.min(n, head.n);
    const before = await log.readSegment(device, fromN - 1);
    if (!before && fromN > 1) return 'branch';
    followed.set(device, endpointId);
    await log.giveUpSegments(device, fromN);
    heads.set(device, before ?? { n: 0, sha256: noFrameBefore });
  }
}

/** Answers what was in it, or nothing where it could not be read. */
async function applyFrame(
  parts: FrameTakerParts,
  frame: Frame,
  step: 'next' | 'branch',
): Promise<Payload | undefined> {
  const opened = await openSegment(frame.bytes, parts.keys, parts.deflate);
  if (!opened.ok) {
    parts.blocked.set(frame.device, opened.error.type);
    return undefined;
  }
  parts.blocked.delete(frame.device);
  const { payload } = opened.value;
  if (step === 'branch') {
    await parts.log.adoptEntries(payload.entries);
    return payload;
  }
  const { device, n, sha256, bytes } = frame;
  const changes = payload.entries.length;
  const segment = { device, n, sha256, bytes, changes, isOwn: false };
  const result = await parts.log.applySegment(segment, payload);
  return result === 'gap' ? undefined : payload;
}

// When it was stored there nobody tells; that it is there now is proof enough.
const toReceipt = ({ device, n, sha256 }: Frame): SegmentReceipt => ({
  device,
  n,
  sha256,
  atMillis: 0,
});
