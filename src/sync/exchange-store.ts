import type { DeviceId } from '../domain/clock.ts';
import type { Segment } from '../domain/log.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import type { Fault } from './ask.ts';
import type { Exchanged } from './exchange-full.ts';
import { readFrameHeader } from './frame.ts';
import { introduceAtStore, readIntroductions } from './introductions.ts';
import { endpointSession } from './session.ts';
import { getFrame, putSegment, type StoreParts } from './store-frames.ts';
import type { FrameTaker } from './take-frames.ts';
import { allDone, segmentKey, type Step, type Talk } from './talk.ts';

export async function exchangeWithStore(
  parts: StoreParts & { readonly taker: FrameTaker },
): Promise<Outcome<Exchanged, Fault>> {
  const introduced = await introduceAtStore(parts);
  if (!introduced.ok) return introduced;
  const pushed = await pushToStore(parts);
  if (!pushed.ok) return pushed;
  if (pushed.value.type === 'fork') return done({ applied: 0, forkedAt: pushed.value.n });
  return pullFromStore(parts);
}

/** Puts what has no receipt yet, of every device, and reads each back once: only then it counts. */
export async function pushToStore(parts: StoreParts): Promise<Outcome<Step, Fault>> {
  const { talk } = parts;
  for (;;) {
    const unsent = (await talk.log.readUnsent(talk.endpoint().id, talk.pushBytes())).filter(
      (segment) => !talk.refusedSegments.has(segmentKey(segment)),
    );
    if (unsent.length === 0 || !talk.isMine()) return done(allDone);
    talk.noteSent(unsent);
    for (const segment of unsent) {
      const put = await putSegment(parts, segment);
      if (!put.ok) return put;
      if (put.value === 'other' && segment.device === talk.ownDevice()) {
        return done({ type: 'fork', n: segment.n });
      }
      if (put.value === 'other') talk.refusedSegments.add(segmentKey(segment));
      else await noteStored(talk, segment);
    }
  }
}

async function noteStored(talk: Talk, { device, n, sha256 }: Segment): Promise<void> {
  const receipts = [{ device, n, sha256, atMillis: talk.now() }];
  await talk.log.addReceipts(talk.endpoint().id, receipts);
  talk.noteReceipts(receipts);
  await talk.update({ lastReceiptMillis: talk.now() });
}

async function pullFromStore(
  parts: StoreParts & { readonly taker: FrameTaker },
): Promise<Outcome<Exchanged, Fault>> {
  const { talk, taker, session } = parts;
  const introductions = await readIntroductions(parts);
  if (!introductions.ok) return introductions;
  const known = endpointSession(session, talk.endpoint().id).storeDevices;
  let applied = 0;
  const asked = new Set<string>();
  for (;;) {
    for (const head of await talk.log.readHeads()) known.add(head.device);
    const device = [...known].find((one) => !asked.has(one) && !taker.blocked.has(one));
    if (device === undefined || !talk.isMine()) break;
    asked.add(device);
    const taken = await pullDevice(parts, device);
    if (!taken.ok) return taken;
    applied += taken.value.applied;
    if (taken.value.forkedAt !== undefined) return done({ ...taken.value, applied });
  }
  await talk.update({ lastPullMillis: talk.now() });
  return done({ applied });
}

async function pullDevice(
  parts: StoreParts & { readonly taker: FrameTaker },
  device: DeviceId,
): Promise<Outcome<Exchanged, Fault>> {
  const { talk, taker, session } = parts;
  let applied = 0;
  const heads = await talk.log.readHeads();
  for (let n = (heads.find((head) => head.device === device)?.n ?? 0) + 1; ; n += 1) {
    const frame = await getFrame(parts, device, n);
    if (!frame.ok) return frame;
    if (!frame.value || !talk.isMine()) return done({ applied });
    if (!isFrameOf(frame.value, device, n)) return refused({ type: 'not-an-endpoint' });
    const taken = await taker.take([frame.value], talk.endpoint().id);
    applied += taken.applied;
    const known = endpointSession(session, talk.endpoint().id).storeDevices;
    for (const mentioned of taken.mentioned) known.add(mentioned);
    if (taken.forkedAt !== undefined) return done({ applied, forkedAt: taken.forkedAt });
    if (taken.hasGap || taker.blocked.has(device)) return done({ applied });
  }
}

function isFrameOf(bytes: Uint8Array, device: DeviceId, n: number): boolean {
  const read = readFrameHeader(bytes);
  return read.ok && read.header.device === device && read.header.n === n;
}
