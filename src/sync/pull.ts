import type { DeviceId } from '../domain/clock.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { answerToFault, type Fault, readJson } from './ask.ts';
import { frameUrl, type Heads, HeadsSchema, headsUrl, pullUrl } from './protocol.ts';
import type { StoreParts } from './store-frames.ts';
import type { FrameTaker } from './take-frames.ts';
import { hasNewlyMissed, takeMissed } from './take-summary.ts';
import type { Step, Talk } from './talk.ts';
import { bytesToHex } from './wire-hex.ts';
import { readPullList } from './wire-list.ts';

export type PullParts = StoreParts & { readonly taker: FrameTaker };

const pullBytes = 262_144; // 256 kB; what came of a page that broke off counts

/**
 * Takes what is new at a full endpoint. The cursor is a hint: it moves only past frames that are
 * here or can be found again, and holes are found by comparing heads.
 */
export async function pullNew(
  parts: PullParts,
  isSearching: boolean,
): Promise<Outcome<Step, Fault>> {
  const { talk } = parts;
  let applied = 0;
  let hasGap = false;
  let cursor = talk.endpoint().cursor;
  for (let hasMore = true; hasMore && talk.isMine();) {
    const page = await pullPage(parts, cursor);
    if (!page.ok) return page;
    const { list, taken } = page.value;
    applied += taken.applied;
    if (taken.forkedAt !== undefined) return done({ type: 'fork', n: taken.forkedAt });
    if (isOtherLife(talk, list.epoch) || list.cursor < cursor) return done({ type: 'forgot' });
    hasGap ||= taken.hasGap;
    hasMore = list.hasMore;
    cursor = list.cursor;
    const hasMoved = list.epoch !== talk.endpoint().epoch || cursor !== talk.endpoint().cursor;
    if (hasMoved) await talk.update({ epoch: list.epoch, ...(!hasGap && { cursor }) });
    if (!page.value.isWhole) return refused({ type: 'no-connection' });
  }
  if (hasGap || isSearching || (await hasNewlyMissed(parts))) {
    const filled = await fillHoles(parts);
    if (!filled.ok || filled.value.type !== 'all') return filled;
    applied += filled.value.applied;
    const taken = await takeMissed(parts);
    if (!taken.ok) return taken;
    applied += Number(taken.value);
  }
  await talk.update({ cursor, lastPullMillis: talk.now() });
  return done({ type: 'all', applied });
}

const isOtherLife = (talk: Talk, epoch: string) =>
  talk.endpoint().epoch !== '' && talk.endpoint().epoch !== epoch;

async function pullPage({ talk, taker, random }: PullParts, after: number) {
  const { id, url, log } = talk.endpoint();
  const asked = { after, maxBytes: pullBytes, echo: bytesToHex(random(4)) };
  const answer = await talk.ask({ method: 'GET', url: pullUrl(url, log, asked) });
  if (!answer.ok) return answer;
  const read = answer.value.status === 200 && readPullList(answer.value.bytes, asked);
  if (!read || !read.ok) return refused(answerToFault(answer.value));
  talk.noteSpeed(answer.value.bytes.length, answer.value.tookMillis);
  const taken = await taker.take(read.list.frames, id);
  const isWhole = answer.value.isWhole && !read.isTorn;
  // Cut between two frames a list looks whole, and its cursor would skip what did not come.
  const cursor = isWhole ? read.list.cursor : after + read.list.frames.length;
  return done({ list: { ...read.list, cursor }, taken, isWhole });
}

/** Asks for the heads and gets, one by one, what the cursor has passed over. */
async function fillHoles({ talk, taker }: PullParts): Promise<Outcome<Step, Fault>> {
  const heads = await readServerHeads(talk);
  if (!heads.ok) return heads;
  if (isOtherLife(talk, heads.value.epoch)) return done({ type: 'forgot' });
  let applied = 0;
  for (const [device, last] of heads.value.heads) {
    let head = await lastNumberOf(talk, device);
    let n = head + 1;
    while (n <= last && !taker.blocked.has(device) && talk.isMine()) {
      const { id, url, log } = talk.endpoint();
      const answer = await talk.ask({ method: 'GET', url: frameUrl(url, log, device, n) });
      if (!answer.ok) return answer;
      if (answer.value.status !== 200 || !answer.value.isWhole) {
        return refused(answerToFault(answer.value));
      }
      const taken = await taker.take([answer.value.bytes], id);
      applied += taken.applied;
      if (taken.forkedAt !== undefined) return done({ type: 'fork', n: taken.forkedAt });
      const headBefore = head;
      head = await lastNumberOf(talk, device);
      if (head === headBefore && taken.hasGap) break;
      // It stands still while a branch is only read, and goes back where ours is given up.
      n = head === headBefore ? n + 1 : head + 1;
    }
  }
  return done({ type: 'all', applied });
}

async function lastNumberOf(talk: Talk, device: DeviceId): Promise<number> {
  return (await talk.log.readHeads()).find((head) => head.device === device)?.n ?? 0;
}

export async function readServerHeads(talk: Talk): Promise<Outcome<Heads, Fault>> {
  const { url, log } = talk.endpoint();
  const answer = await talk.ask({ method: 'GET', url: headsUrl(url, log) });
  if (!answer.ok) return answer;
  const heads = answer.value.status === 200 ? readJson(answer.value, HeadsSchema) : undefined;
  return heads ? done(heads) : refused(answerToFault(answer.value));
}
