import * as v from 'valibot';
import { clockAtZero, clockToStamp, type DeviceId } from '../domain/clock.ts';
import type { Segment, Shelf, Summary } from '../domain/log.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { answerToFault, type Fault, readJson, readWireError } from './ask.ts';
import { noFrameBefore, readFrameHeader } from './frame.ts';
import {
  CountSchema,
  DeviceIdSchema,
  frameUrl,
  ReceiptSchema,
  registrationHeader,
  Sha256Schema,
} from './protocol.ts';
import { frameHash, openSegment, sealSegment, type SegmentPlace } from './segment.ts';
import { getFrame, putSegment, type StoreParts } from './store-frames.ts';
import { summaryKeys } from './summary.ts';

/** The list of an endpoint's summaries: frames that all devices write together. See `summary.ts`. */
export const shelf: DeviceId = 'ffffffffffffffff';

export const emptyShelf: Shelf = { n: 0, sha256: noFrameBefore, latest: null, taken: null };

/** Reads on where this device stopped. What is unreadable, or too new for this version, is passed over. */
export async function readShelf(parts: StoreParts): Promise<Outcome<Shelf, Fault>> {
  const { talk } = parts;
  const known = talk.endpoint().shelf ?? emptyShelf;
  let read = known;
  for (;;) {
    const frame = await getSummaryFrame(parts, shelf, read.n + 1);
    if (!frame.ok) return frame;
    if (!frame.value) break;
    const summary = await openShelfFrame(parts, frame.value);
    const sha256 = frameHash(frame.value);
    read = { n: read.n + 1, sha256, latest: summary ?? read.latest, taken: read.taken };
  }
  if (read !== known) await talk.update({ shelf: read });
  return done(read);
}

/** `taken`: another device has written this number; read on, and see whether it is still needed. */
export async function putOnShelf(
  parts: StoreParts,
  summary: Summary,
): Promise<Outcome<'done' | 'taken', Fault>> {
  const { talk } = parts;
  const before = talk.endpoint().shelf ?? emptyShelf;
  const place = { device: shelf, n: before.n + 1, prev: before.sha256 };
  const sealed = await sealShelfFrame(parts, summary, talk.ownDevice(), place);
  const put = await putSummaryFrame(parts, sealed);
  if (!put.ok) return put;
  if (put.value === 'gap') await talk.update({ shelf: emptyShelf });
  if (put.value !== 'same') return done('taken');
  const { n, sha256 } = sealed;
  await talk.update({ shelf: { n, sha256, latest: summary, taken: summary.id } });
  return done('done');
}

export async function sealShelfFrame(
  { keys, random, deflate }: Pick<StoreParts, 'keys' | 'random' | 'deflate'>,
  summary: Summary,
  author: DeviceId,
  place: SegmentPlace,
): Promise<Segment> {
  // The moment says nothing here, and a wrong clock could make it one that no reader accepts.
  const stamp = clockToStamp(clockAtZero, author);
  const heads = summary.heads.map(({ device, n, sha256, heardMillis }) => [
    device,
    n,
    sha256,
    heardMillis,
  ]);
  const value = { ...summary, heads };
  const op = { table: 'summary', id: summary.id, scope: 'log', path: 'covers', value, over: [] };
  const payload = { seen: [], entries: [{ stamp, ops: [op] }] };
  const sealed = await sealSegment(payload, place, summaryKeys(keys), random(24), deflate);
  if (!sealed.ok) throw new Error('The heads of a school are never too large.');
  return sealed.value;
}

/** `gap`: the endpoint has lost what stood before. */
export async function putSummaryFrame(
  parts: StoreParts,
  segment: Segment,
): Promise<Outcome<'same' | 'other' | 'gap', Fault>> {
  const { talk } = parts;
  const keys = summaryKeys(parts.keys);
  if (talk.endpoint().kind === 'store') return putSegment({ ...parts, keys }, segment);
  const { url, registrationCode } = talk.endpoint();
  const { device, n, sha256 } = segment;
  const put = await talk.ask({
    method: 'PUT',
    url: frameUrl(url, keys.log, device, n),
    body: segment.bytes.slice(),
    // This log is new to the endpoint, however long it has known the other one.
    headers: registrationCode === '' ? {} : { [registrationHeader]: registrationCode },
  });
  if (!put.ok) return put;
  const { status } = put.value;
  if (status === 200 || status === 201) {
    const receipt = readJson(put.value, ReceiptSchema);
    const isOurs =
      receipt?.sha256 === sha256 &&
      receipt.device === device &&
      receipt.n === n &&
      receipt.log === keys.log;
    return isOurs ? done('same') : refused({ type: 'not-an-endpoint' });
  }
  const error = readWireError(put.value)?.error;
  if (status === 409 && error === 'fork') return done('other');
  return status === 422 && error === 'gap' ? done('gap') : refused(answerToFault(put.value));
}

/** Nothing where there is none; what comes is a frame of this place, or a page of somebody else. */
export async function getSummaryFrame(
  parts: StoreParts,
  device: DeviceId,
  n: number,
): Promise<Outcome<Uint8Array<ArrayBuffer> | undefined, Fault>> {
  const keys = summaryKeys(parts.keys);
  const frame = await getFrame({ ...parts, keys }, device, n);
  if (!frame.ok || !frame.value) return frame;
  const read = readFrameHeader(frame.value);
  const isOfPlace =
    read.ok && read.header.log === keys.log && read.header.device === device && read.header.n === n;
  return isOfPlace ? frame : refused({ type: 'not-an-endpoint' });
}

export async function openShelfFrame(
  { keys, deflate }: Pick<StoreParts, 'keys' | 'deflate'>,
  frame: Uint8Array,
): Promise<Summary | undefined> {
  const opened = await openSegment(frame, summaryKeys(keys), deflate);
  const value = opened.ok ? opened.value.payload.entries[0]?.ops[0]?.value : undefined;
  const read = v.safeParse(SummarySchema, value);
  if (!read.success) return undefined;
  const heads = read.output.heads.map(([device, n, sha256, heardMillis]) => ({
    device,
    n,
    sha256,
    heardMillis,
  }));
  return { ...read.output, heads };
}

const SummarySchema = v.object({
  id: DeviceIdSchema,
  frames: CountSchema,
  bytes: CountSchema,
  state: Sha256Schema,
  heads: v.array(v.tuple([DeviceIdSchema, CountSchema, Sha256Schema, v.nullable(CountSchema)])),
  cursor: CountSchema,
  epoch: v.string(),
});
