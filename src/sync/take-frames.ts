import type { DeviceId } from '../domain/clock.ts';
import type { Log, SegmentReceipt } from '../domain/log.ts';
import type { Deflate } from './deflate.ts';
import { type FrameHeader, noFrameBefore, readFrameHeader } from './frame.ts';
import { frameHash, openSegment, type OpenFailure, type SealKeys } from './segment.ts';

/** What becomes of frames that came from elsewhere. */
export type Taken = {
  /** Changes that were new here. */
  readonly applied: number;
  /** Some frames wait for others that were not among them. */
  readonly hasGap: boolean;
  /** The first number of ours under which somebody else's bytes stand. */
  readonly forkedAt?: number;
};

export type FrameTaker = {
  readonly take: (frames: readonly Uint8Array[], endpointId: string) => Promise<Taken>;
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
};

/**
 * Applies frames of other devices, each device's in the order of its numbers, whatever order they
 * came in. A frame counts as delivered to us, and as kept by the endpoint it came from, only when
 * it is ours already or was opened with the key and follows the one we have.
 */
export function createFrameTaker(parts: FrameTakerParts): FrameTaker {
  return {
    blocked: parts.blocked,
    take: async (frames, endpointId) => {
      const heads = new Map(
        (await parts.log.readHeads()).map((head) => [head.device, head] as const),
      );
      const receipts: SegmentReceipt[] = [];
      const foreign: Frame[] = [];
      let forkedAt: number | undefined;
      for (const frame of readFrames(frames, parts.keys.log)) {
        if (frame.device !== parts.ownDevice()) {
          foreign.push(frame);
        } else if ((await parts.log.readSegment(frame.device, frame.n))?.sha256 === frame.sha256) {
          receipts.push(toReceipt(frame));
        } else forkedAt = Math.min(forkedAt ?? frame.n, frame.n);
      }
      const rest = await applyInOrder(parts, foreign, heads);
      receipts.push(...rest.receipts);
      await parts.log.addReceipts(endpointId, receipts);
      return {
        applied: rest.applied,
        hasGap: rest.waiting.some((frame) => !parts.blocked.has(frame.device)),
        ...(forkedAt !== undefined && { forkedAt }),
      };
    },
  };
}

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
  parts: FrameTakerParts,
  frames: readonly Frame[],
  heads: Map<DeviceId, Position>,
) {
  const receipts: SegmentReceipt[] = [];
  const waiting: Frame[] = [];
  let applied = 0;
  for (const frame of [...frames].sort((a, b) => a.n - b.n)) {
    const head = heads.get(frame.device) ?? { n: 0, sha256: noFrameBefore };
    if (frame.n <= head.n) {
      const own = await parts.log.readSegment(frame.device, frame.n);
      if (own?.sha256 === frame.sha256) receipts.push(toReceipt(frame));
    } else if (frame.n === head.n + 1 && frame.prev === head.sha256 && parts.isMine()) {
      const changes = await applyFrame(parts, frame);
      if (changes === undefined) {
        waiting.push(frame);
        continue;
      }
      applied += changes;
      heads.set(frame.device, frame);
      receipts.push(toReceipt(frame));
    } else waiting.push(frame);
  }
  return { receipts, waiting, applied };
}

async function applyFrame(parts: FrameTakerParts, frame: Frame): Promise<number | undefined> {
  const opened = await openSegment(frame.bytes, parts.keys, parts.deflate);
  if (!opened.ok) {
    parts.blocked.set(frame.device, opened.error.type);
    return undefined;
  }
  const { payload } = opened.value;
  const { device, n, sha256, bytes } = frame;
  const changes = payload.entries.length;
  const segment = { device, n, sha256, bytes, changes, isOwn: false };
  const result = await parts.log.applySegment(segment, payload);
  if (result === 'gap') return undefined;
  parts.blocked.delete(device);
  return result === 'applied' ? changes : 0;
}

// When it was stored there nobody tells; that it is there now is proof enough.
const toReceipt = ({ device, n, sha256 }: Frame): SegmentReceipt => ({
  device,
  n,
  sha256,
  atMillis: 0,
});
