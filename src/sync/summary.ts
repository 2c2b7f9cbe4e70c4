/**
 * What keeps a log that only grows from growing in everybody's way.
 *
 * A summary is all that the log amounts to up to a version vector: every record as it is merged,
 * living and replaced writes alike, so that whoever begins with it and reads only the segments after
 * it ends in the same state, bit for bit, as whoever has read everything. It needs no format of its
 * own. State only grows by joining: it is written as entries (`domain/state-entries.ts`), and what
 * is merged twice is merged once. For the same reason nothing must stand still while one is made:
 * the vector is read first and the records after it, and to hold more than one says is no harm.
 *
 * Where it stands. Frames never change and endpoints understand nothing, so summaries stand in a log
 * of their own, with an id derived from the programme key. Each is a chain of frames under a random
 * id in the place of the device; when the last of them is kept, one more frame on the *shelf* says
 * that it is there and what it covers. The shelf is the device that does not exist, as at the door
 * of a store, and all devices write it together: 1, 2, 3 …, each naming the one before; who comes
 * second to a number reads it and takes the next. So PUT and GET are enough, for every kind.
 *
 * When it is made. Twice as much must lie there as before, so that all summaries together weigh no
 * more than the log. And two devices must agree: a device that says what it has seen says also the
 * hash of its state when a summary is due; another one that has the same hash makes it. A state that
 * one device has spoilt is never handed on.
 *
 * What it gives back. Devices forget the bytes of *other* devices' segments that it covers, once
 * every endpoint has the summary and has acknowledged them. Number and hash stay, so chains, forks
 * and receipts go on as before. A device's own segments stay: every author fills a wiped server
 * again from the first number on, which is the only way a full endpoint takes a chain. The chains of
 * authors who are gone are closed there; what was in them stands in the state of every device, and
 * one of them puts it there as a summary, agreed or not. Whoever was away and comes back finds in
 * the others' `seen` what the endpoint no longer has, and looks for it on the shelf.
 *
 * A wiped server and a cloned disk together can ask for a chain to be given up whose bytes were
 * forgotten. Then the whole state is sealed again under the own name: large, rare, and nothing lost.
 */
import { maxOps } from './columns.ts';
import type { Deflate } from './deflate.ts';
import type { DeviceId } from '../domain/clock.ts';
import type { HeardHead, Log, Segment, Summary } from '../domain/log.ts';
import { type RecordContent, stateToEntries } from '../domain/state-entries.ts';
import { noFrameBefore } from './frame.ts';
import type { ProgrammeKeys } from './keys.ts';
import { sealSegment } from './segment.ts';
import { createStateHash, readPages } from './state-hash.ts';
import { bytesToHex } from './wire-hex.ts';

export type SummaryParts = {
  readonly log: Log;
  readonly keys: ProgrammeKeys;
  readonly deflate: Deflate;
  readonly random: (length: number) => Uint8Array;
};

/** A summary with its frames, ready to leave. */
export type MadeSummary = Omit<Summary, 'cursor' | 'epoch'> & {
  readonly segments: readonly Segment[];
};

/**
 * Makes a summary of what this device has. `maxJsonBytes` bounds a frame as it bounds a segment.
 * Nothing where one record alone is larger than a frame may be: such a log is read from its
 * beginning.
 */
export async function makeSummary(
  parts: SummaryParts,
  maxJsonBytes: number,
): Promise<MadeSummary | undefined> {
  const heads = await parts.log.readAuthors();
  const id: DeviceId = bytesToHex(parts.random(8));
  const hash = createStateHash();
  const segments: Segment[] = [];
  let waiting: RecordContent[] = [];
  let bytes = 0;
  for await (const records of readPages(parts.log)) {
    hash.add(records);
    for (const record of records) {
      waiting.push(record);
      bytes += JSON.stringify([...record.state]).length;
      if (bytes < maxJsonBytes) continue;
      if (!(await sealRecords(parts, id, waiting, segments))) return undefined;
      waiting = [];
      bytes = 0;
    }
  }
  if (!(await sealRecords(parts, id, waiting, segments))) return undefined;
  return {
    id,
    segments,
    frames: segments.length,
    bytes: segments.reduce((sum, segment) => sum + segment.bytes.length, 0),
    state: hash.end(),
    heads: heads.map(toHeardHead),
  };
}

const toHeardHead = ({ device, n, sha256, heardMillis }: HeardHead): HeardHead => ({
  device,
  n,
  sha256,
  heardMillis,
});

/** Adds the frames of these records; a record is never torn between two. */
async function sealRecords(
  parts: SummaryParts,
  id: DeviceId,
  records: readonly RecordContent[],
  segments: Segment[],
): Promise<boolean> {
  if (records.length === 0) return true;
  const entries = stateToEntries(records);
  const ops = entries.reduce((sum, entry) => sum + entry.ops.length, 0);
  if (ops <= maxOps) {
    const last = segments.at(-1);
    const place = { device: id, n: (last?.n ?? 0) + 1, prev: last?.sha256 ?? noFrameBefore };
    const keys = summaryKeys(parts.keys);
    const payload = { seen: [], entries };
    const sealed = await sealSegment(payload, place, keys, parts.random(24), parts.deflate);
    if (sealed.ok) {
      segments.push(sealed.value);
      return true;
    }
  }
  if (records.length === 1) return false;
  const half = Math.ceil(records.length / 2);
  return (
    (await sealRecords(parts, id, records.slice(0, half), segments)) &&
    (await sealRecords(parts, id, records.slice(half), segments))
  );
}

/** The same key for another log: its id is part of what the seal binds. */
export const summaryKeys = (keys: ProgrammeKeys): ProgrammeKeys => ({
  ...keys,
  log: keys.summaryLog,
});
