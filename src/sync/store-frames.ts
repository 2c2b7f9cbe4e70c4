import type { Segment } from '../domain/log.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { answerToFault, type Fault } from './ask.ts';
import type { Deflate } from './deflate.ts';
import type { ProgrammeKeys } from './keys.ts';
import { frameUrl } from './protocol.ts';
import { frameHash, openSegment } from './segment.ts';
import type { Session } from './session.ts';
import type { Talk } from './talk.ts';

/** A folder behind HTTP: it keeps what is put there, gives it back, and does nothing else. */
export type StoreParts = {
  readonly talk: Talk;
  readonly keys: ProgrammeKeys;
  readonly deflate: Deflate;
  readonly random: (length: number) => Uint8Array;
  readonly session: Session;
};

/**
 * Looks before it puts, because a folder lets anybody overwrite: a clone of this device may have
 * been there first. What cannot be opened is a torn upload and is put again.
 */
export async function putSegment(
  parts: StoreParts,
  segment: Pick<Segment, 'device' | 'n' | 'sha256' | 'bytes'>,
): Promise<Outcome<'same' | 'other', Fault>> {
  const before = await getFrame(parts, segment.device, segment.n);
  if (!before.ok) return before;
  const there = before.value && (await compareFrames(parts, before.value, segment.sha256));
  if (there === 'same' || there === 'other') return done(there);
  const put = await parts.talk.ask({
    method: 'PUT',
    url: frameUrl(parts.talk.endpoint().url, parts.keys.log, segment.device, segment.n),
    body: segment.bytes.slice(),
  });
  if (!put.ok) return put;
  const isTaken = put.value.status === 409 || put.value.status === 412;
  if (!isTaken && (put.value.status < 200 || put.value.status > 299)) {
    return refused(answerToFault(put.value));
  }
  const after = await getFrame(parts, segment.device, segment.n);
  if (!after.ok) return after;
  const kept = after.value && (await compareFrames(parts, after.value, segment.sha256));
  if (kept === 'same' || kept === 'other') return done(kept);
  return isTaken ? done('other') : refused({ type: 'not-an-endpoint' });
}

/** `rubbish`: half a file after a broken upload, or a page. */
async function compareFrames(
  { keys, deflate }: StoreParts,
  bytes: Uint8Array,
  sha256: string,
): Promise<'same' | 'other' | 'rubbish'> {
  if (frameHash(bytes) === sha256) return 'same';
  const opened = await openSegment(bytes, keys, deflate);
  const isFrame = opened.ok || opened.error.type === 'newer-version-needed';
  return isFrame ? 'other' : 'rubbish';
}

/** Nothing where the store has nothing. */
export async function getFrame(
  { talk, keys }: Pick<StoreParts, 'talk' | 'keys'>,
  device: string,
  n: number,
): Promise<Outcome<Uint8Array<ArrayBuffer> | undefined, Fault>> {
  const url = frameUrl(talk.endpoint().url, keys.log, device, n);
  const answer = await talk.ask({ method: 'GET', url });
  if (!answer.ok) return answer;
  if (answer.value.status === 404) return done(undefined);
  if (answer.value.status !== 200) return refused(answerToFault(answer.value));
  return answer.value.isWhole ? done(answer.value.bytes) : refused({ type: 'no-connection' });
}
