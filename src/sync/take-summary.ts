import type { Author, Summary } from '../domain/log.ts';
import type { Entry, RecordId } from '../domain/op.ts';
import { applyOp } from '../domain/merge.ts';
import { done, type Outcome } from '../domain/outcome.ts';
import type { RecordContent } from '../domain/state-entries.ts';
import type { Fault } from './ask.ts';
import { openSegment } from './segment.ts';
import { endpointSession } from './session.ts';
import { getSummaryFrame, readShelf } from './shelf.ts';
import { createStateHash } from './state-hash.ts';
import type { StoreParts } from './store-frames.ts';
import { summaryKeys } from './summary.ts';

/**
 * A device that knows nobody yet begins with the last summary, where there is one, and reads only
 * what came after it. A link that breaks off, a frame that is not there or not what it should be:
 * then it reads everything, as if there were none. What it has merged by then is true all the same.
 */
export async function beginWithSummary(parts: StoreParts): Promise<boolean> {
  const { talk } = parts;
  const memory = endpointSession(parts.session, talk.endpoint().id);
  if (memory.hasLookedForSummary) return false;
  const authors = await talk.log.readAuthors();
  if (authors.some(({ device }) => device !== talk.ownDevice())) return false;
  const read = await readShelf(parts);
  if (!read.ok) return false;
  memory.hasLookedForSummary = true;
  const summary = read.value.latest;
  if (!summary) return false;
  const taken = await takeSummary(parts, summary);
  if (!taken.ok || !taken.value) return false;
  const { kind, epoch } = talk.endpoint();
  const isSameLife = epoch === '' || epoch === summary.epoch;
  if (kind === 'full' && isSameLife) {
    await talk.update({ cursor: summary.cursor, epoch: summary.epoch });
  }
  return true;
}

/**
 * Others have seen what the endpoint no longer has: it was wiped, and filled again by those who had
 * forgotten the beginnings. Answers whether something was merged.
 */
export async function takeMissed(parts: StoreParts): Promise<Outcome<boolean, Fault>> {
  const missed = await readMissed(parts);
  if (missed.length === 0) return done(false);
  const read = await readShelf(parts);
  if (!read.ok) return read;
  const { latest, taken } = read.value;
  if (!latest || latest.id === taken) return done(false);
  const helps = missed.some(({ device, n }) =>
    latest.heads.some((head) => head.device === device && head.n >= n),
  );
  return helps ? takeSummary(parts, latest) : done(false);
}

/** Whether others name segments that we have not, and have not missed here before. */
export async function hasNewlyMissed(parts: StoreParts): Promise<boolean> {
  const memory = endpointSession(parts.session, parts.talk.endpoint().id);
  const missed = await readMissed(parts);
  const claims = missed.map(({ device, n }) => `${device} ${n}`).join();
  const isNew = claims !== '' && claims !== memory.missedClaims;
  memory.missedClaims = claims;
  return isNew;
}

type Claim = Pick<Author, 'device' | 'n'>;

async function readMissed({ talk, session }: StoreParts): Promise<readonly Claim[]> {
  const authors = await talk.log.readAuthors();
  const known = new Map(authors.map(({ device, n }) => [device, n] as const));
  const claims = new Map<string, number>();
  for (const { device, n } of authors.flatMap(({ seen }) => seen)) {
    const isOurs = device === talk.ownDevice() || session.blocked.has(device);
    if (isOurs || n <= (known.get(device) ?? 0)) continue;
    claims.set(device, Math.max(n, claims.get(device) ?? 0));
  }
  return [...claims].sort(([a], [b]) => (a < b ? -1 : 1)).map(([device, n]) => ({ device, n }));
}

async function takeSummary(parts: StoreParts, summary: Summary): Promise<Outcome<boolean, Fault>> {
  const { talk, keys, deflate } = parts;
  const hash = createStateHash();
  for (let n = 1; n <= summary.frames; n += 1) {
    const frame = await getSummaryFrame(parts, summary.id, n);
    if (!frame.ok) return frame;
    const opened = frame.value && (await openSegment(frame.value, summaryKeys(keys), deflate));
    if (!opened?.ok || !talk.isMine()) return done(false);
    const { entries } = opened.value.payload;
    hash.add(entriesToRecords(entries));
    await talk.log.mergeSummary(entries);
  }
  if (hash.end() !== summary.state || !talk.isMine()) return done(false);
  await talk.log.beginAt(summary.heads);
  const { shelf } = talk.endpoint();
  if (shelf) await talk.update({ shelf: { ...shelf, taken: summary.id } });
  return done(true);
}

/** The records of one frame, in the order of their ids, as their author had them. */
export function entriesToRecords(entries: readonly Entry[]): readonly RecordContent[] {
  const records = new Map<RecordId, RecordContent>();
  for (const { stamp, ops } of entries) {
    for (const op of ops) {
      const { table, id, scope } = op;
      const state = applyOp(records.get(id)?.state ?? new Map(), stamp, op);
      records.set(id, { table, id, scope, state });
    }
  }
  return [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
