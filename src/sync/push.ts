import type { Segment, SegmentReceipt } from '../domain/log.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { type Answer, answerToFault, type Fault, readJson, readWireError } from './ask.ts';
import {
  frameUrl,
  logUrl,
  PushResultsSchema,
  type Receipt,
  ReceiptSchema,
  type WireError,
} from './protocol.ts';
import { allDone, type ParcelLog, segmentKey, type Step, type Talk } from './talk.ts';
import { writeFrameList } from './wire-list.ts';

/**
 * Sends what the endpoint has not acknowledged, `isChosen` of it, until nothing is left. A receipt
 * with the hash of our own bytes is the only success; everything else is sent again another time.
 */
export async function pushUnsent(
  talk: Talk<ParcelLog>,
  isChosen: (segment: Segment) => boolean,
): Promise<Outcome<Step, Fault>> {
  let shrink = 1;
  for (;;) {
    const batch = await readBatch(talk, isChosen, shrink);
    if (batch.length === 0 || !talk.isMine()) return done(allDone);
    const outcome = await pushBatch(talk, batch);
    if (!outcome.ok) return outcome;
    if (outcome.value.type === 'too-large') {
      if (batch.length === 1) return refused({ type: 'endpoint-error' });
      shrink *= 2;
    } else if (outcome.value.type !== 'all') return done(outcome.value);
  }
}

/** Refused segments stay in the way of the later ones, so there must be room for them too. */
async function readBatch(
  talk: Talk<ParcelLog>,
  isChosen: (segment: Segment) => boolean,
  shrink: number,
): Promise<readonly Segment[]> {
  const roomBytes = talk.refusedSegments.size * 65_536;
  const maxBytes = Math.ceil(talk.pushBytes() / shrink);
  const unsent = await talk.log.readUnsent(talk.endpoint().id, maxBytes + roomBytes);
  const refusedDevices = new Set([...talk.refusedSegments].map((key) => key.slice(0, 16)));
  const chosen = unsent.filter(
    (segment) => isChosen(segment) && !refusedDevices.has(segment.device),
  );
  return cutToBytes(chosen, maxBytes);
}

function cutToBytes(segments: readonly Segment[], maxBytes: number): readonly Segment[] {
  let bytes = 0;
  const end = segments.findIndex((segment) => (bytes += segment.bytes.length) > maxBytes);
  return end === -1 ? segments : segments.slice(0, Math.max(1, end));
}

async function pushBatch(
  talk: Talk<ParcelLog>,
  batch: readonly Segment[],
): Promise<Outcome<Step | { readonly type: 'too-large' }, Fault>> {
  const { url, log } = talk.endpoint();
  const [single] = batch;
  talk.noteSent(batch);
  const asked =
    batch.length === 1 && single
      ? await talk.ask({
          method: 'PUT',
          url: frameUrl(url, log, single.device, single.n),
          body: single.bytes.slice(),
        })
      : await talk.ask({
          method: 'POST',
          url: logUrl(url, log),
          body: writeFrameList(batch.map((segment) => segment.bytes)),
        });
  if (!asked.ok) return asked;
  const answer = asked.value;
  if (answer.status === 413 && readWireError(answer)) return done({ type: 'too-large' });
  const results = readResults(answer, batch.length === 1);
  if (!results) return refused(answerToFault(answer));
  talk.noteSpeed(
    batch.reduce((sum, segment) => sum + segment.bytes.length, 0),
    answer.tookMillis,
  );
  return takeResults(talk, batch, results);
}

type Result = Receipt | WireError;

/** Nothing where the whole push was refused, or where no endpoint speaks. */
function readResults(answer: Answer, isSingle: boolean): readonly Result[] | undefined {
  if (!isSingle) {
    return answer.status === 200 ? readJson(answer, PushResultsSchema)?.results : undefined;
  }
  if (answer.status === 200 || answer.status === 201) {
    const receipt = readJson(answer, ReceiptSchema);
    return receipt && [receipt];
  }
  const error = answer.status === 409 || answer.status === 422 ? readWireError(answer) : undefined;
  return error && [error];
}

async function takeResults(
  talk: Talk<ParcelLog>,
  batch: readonly Segment[],
  results: readonly Result[],
): Promise<Outcome<Step, Fault>> {
  const { id, epoch } = talk.endpoint();
  let { cursor } = talk.endpoint();
  const receipts: SegmentReceipt[] = [];
  let outcome: Outcome<Step, Fault> = done(allDone);
  let newEpoch = '';
  for (const [index, segment] of batch.entries()) {
    const result = results[index];
    if (result && isReceiptOf(result, segment, talk.endpoint().log)) {
      const { device, n, sha256 } = segment;
      receipts.push({ device, n, sha256, atMillis: talk.now() });
      newEpoch = result.epoch;
      // Nothing lies between: the next pull need not bring back what we have just sent.
      if (result.seq === cursor + 1) cursor = result.seq;
    } else {
      // The link broke off: what was stored so far has its receipt, the rest is sent again.
      if (!result && index > 0) break;
      outcome = resultToStep(result, segment, talk);
      if (!outcome.ok || outcome.value.type !== 'all') break;
    }
  }
  if (newEpoch !== '' && epoch !== '' && newEpoch !== epoch) return done({ type: 'forgot' });
  if (receipts.length > 0) {
    await talk.log.addReceipts(id, receipts);
    talk.noteReceipts(receipts);
    await talk.update({ epoch: newEpoch, cursor, lastReceiptMillis: talk.now() });
  }
  return outcome;
}

function isReceiptOf(result: Result, segment: Segment, log: string): result is Receipt {
  return (
    'sha256' in result &&
    result.sha256 === segment.sha256 &&
    result.device === segment.device &&
    result.n === segment.n &&
    result.log === log
  );
}

function resultToStep(
  result: Result | undefined,
  segment: Segment,
  talk: Talk<ParcelLog>,
): Outcome<Step, Fault> {
  if (!result || !('error' in result)) return refused({ type: 'not-an-endpoint' });
  if (result.error === 'gap') return done({ type: 'forgot' });
  if (result.error === 'full') return refused({ type: 'endpoint-full' });
  if (result.error !== 'fork') return refused({ type: 'endpoint-error' });
  if (segment.device === talk.ownDevice()) return done({ type: 'fork', n: segment.n });
  talk.refusedSegments.add(segmentKey(segment));
  return done(allDone);
}
