import type { DeviceId } from '../domain/clock.ts';
import type { Head } from '../domain/log.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { answerToFault, type Fault } from './ask.ts';
import { frameUrl } from './protocol.ts';
import { readServerHeads } from './pull.ts';
import { refillWithSummary } from './put-summary.ts';
import { sealAttestation } from './seal-waiting.ts';
import { frameHash } from './segment.ts';
import type { StoreParts } from './store-frames.ts';
import { segmentKey, type Talk } from './talk.ts';

/**
 * The server was restored, wiped or lost something: receipts for what it no longer has are void,
 * and what we retained, of every device, is sent again.
 */
export async function compareHeads(parts: StoreParts): Promise<Outcome<null, Fault>> {
  const { talk } = parts;
  const heads = await readServerHeads(talk);
  if (!heads.ok) return heads;
  const local = await talk.log.readHeads();
  const kept: Head[] = [];
  for (const [device, n, sha256] of heads.value.heads) {
    const last = local.find((known) => known.device === device);
    if (!last) continue;
    const there = n > last.n ? await readFrameHash(talk, device, last.n) : done(sha256);
    if (!there.ok) return there;
    const head = { device, n: Math.min(n, last.n), sha256: there.value };
    // Equal hashes mean equal chains: each segment names the one before.
    const here = await talk.log.readSegment(device, head.n);
    if (here?.sha256 === there.value) kept.push(head);
  }
  await talk.log.dropReceipts(talk.endpoint().id, kept);
  const refilled = await refill(parts, kept, heads.value.epoch);
  if (!refilled.ok) return refilled;
  // Last, so that whoever is killed before comes here again.
  await talk.update({ epoch: heads.value.epoch, cursor: 0 });
  return done(null);
}

/**
 * Chains whose beginning neither the server nor this device has cannot be sent there again. What is
 * in them goes there as a summary; that we have seen it tells those who were away to look for it.
 */
async function refill(
  parts: StoreParts,
  kept: readonly Head[],
  epoch: string,
): Promise<Outcome<null, Fault>> {
  const { talk } = parts;
  const lastKept = new Map(kept.map(({ device, n }) => [device, n] as const));
  const closed = (await talk.log.readAuthors()).filter(
    ({ device, floor }) => device !== talk.ownDevice() && floor > (lastKept.get(device) ?? 0),
  );
  if (closed.length === 0) return done(null);
  const filled = await refillWithSummary(parts, closed, epoch);
  if (!filled.ok) return filled;
  for (const { device, floor } of closed) {
    talk.refusedSegments.add(segmentKey({ device, n: floor + 1 }));
  }
  if (filled.value) await sealAttestation({ ...parts, log: talk.log, isMine: talk.isMine });
  return done(null);
}

async function readFrameHash(
  talk: Talk,
  device: DeviceId,
  n: number,
): Promise<Outcome<string, Fault>> {
  const { url, log } = talk.endpoint();
  const answer = await talk.ask({ method: 'GET', url: frameUrl(url, log, device, n) });
  if (!answer.ok) return answer;
  return answer.value.status === 200 && answer.value.isWhole
    ? done(frameHash(answer.value.bytes))
    : refused(answerToFault(answer.value));
}
