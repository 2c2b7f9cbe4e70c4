import type { Author, Head, Summary } from '../domain/log.ts';
import { done, type Outcome } from '../domain/outcome.ts';
import type { Fault } from './ask.ts';
import { endpointSession, sealJsonBytesOf } from './session.ts';
import { emptyShelf, putOnShelf, putSummaryFrame, readShelf } from './shelf.ts';
import type { StoreParts } from './store-frames.ts';
import { type MadeSummary, makeSummary } from './summary.ts';

/** What has left of it stays there: a link that breaks off costs one frame. */
export type LeavingSummary = {
  readonly made: MadeSummary;
  /** How far the endpoint was read when it was made, in which of its lives. */
  readonly reached: Pick<Summary, 'cursor' | 'epoch'>;
  sent: number;
};

/** Answers whether it is on the shelf now; somebody else's may have made ours unnecessary. */
export async function putSummary(
  parts: StoreParts,
  made: MadeSummary,
  reached: Pick<Summary, 'cursor' | 'epoch'>,
  isStillNeeded: () => Promise<boolean>,
): Promise<Outcome<boolean, Fault>> {
  const memory = endpointSession(parts.session, parts.talk.endpoint().id);
  memory.leaving = { made, reached, sent: 0 };
  return goOnLeaving(parts, isStillNeeded);
}

export async function goOnLeaving(
  parts: StoreParts,
  isStillNeeded: () => Promise<boolean>,
): Promise<Outcome<boolean, Fault>> {
  const memory = endpointSession(parts.session, parts.talk.endpoint().id);
  const { leaving } = memory;
  if (!leaving) return done(false);
  const { segments, ...made } = leaving.made;
  for (const segment of segments.slice(leaving.sent)) {
    if (!parts.talk.isMine()) return done(false);
    const put = await putSummaryFrame(parts, segment);
    if (!put.ok) return put;
    if (put.value !== 'same') {
      // The endpoint has lost the first ones meanwhile.
      memory.leaving = undefined;
      return done(false);
    }
    leaving.sent += 1;
  }
  const summary: Summary = { ...made, ...leaving.reached };
  for (let times = 0; times < maxTimes; times += 1) {
    const read = await readShelf(parts);
    if (!read.ok) return read;
    if (!parts.talk.isMine()) return done(false);
    if (!(await isStillNeeded())) break;
    const put = await putOnShelf(parts, summary);
    if (!put.ok) return put;
    if (put.value === 'taken') continue;
    memory.leaving = undefined;
    return done(true);
  }
  memory.leaving = undefined;
  return done(false);
}

/** Whoever is overtaken so often comes back another time. */
const maxTimes = 8;

/**
 * The server was wiped or restored, and chains of others cannot be sent again from their beginning.
 * What stood in them is in our records, and goes there as a summary. `closed` are those chains.
 */
export async function refillWithSummary(
  parts: StoreParts,
  closed: readonly Author[],
  epoch: string,
): Promise<Outcome<boolean, Fault>> {
  const { talk, session } = parts;
  endpointSession(session, talk.endpoint().id).leaving = undefined;
  await talk.update({ shelf: emptyShelf });
  const read = await readShelf(parts);
  if (!read.ok) return read;
  const isNeeded = async () => !covers(talk.endpoint().shelf?.latest?.heads ?? [], closed);
  if (!(await isNeeded())) return done(false);
  const made = await makeSummary({ ...parts, log: talk.log }, sealJsonBytesOf(session));
  return made ? putSummary(parts, made, { cursor: 0, epoch }, isNeeded) : done(false);
}

const covers = (heads: readonly Head[], closed: readonly Author[]) =>
  closed.every(({ device, floor }) =>
    heads.some((head) => head.device === device && head.n >= floor),
  );
