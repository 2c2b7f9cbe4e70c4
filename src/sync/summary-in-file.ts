import type { Segment } from '../domain/log.ts';
import { noFrameBefore } from './frame.ts';
import { openSegment } from './segment.ts';
import { openShelfFrame, sealShelfFrame, shelf } from './shelf.ts';
import { hashState, createStateHash } from './state-hash.ts';
import { makeSummary, type SummaryParts, summaryKeys } from './summary.ts';
import { entriesToRecords } from './take-summary.ts';

/**
 * Where bytes of segments were forgotten here, a file begins with a summary of all that this device
 * has: its frames, and one of the shelf that says what they are. Nothing where nothing is missing.
 */
export async function makeSummaryFrames(
  parts: SummaryParts,
  maxJsonBytes: number,
): Promise<readonly Segment[]> {
  const authors = await parts.log.readAuthors();
  if (authors.every(({ floor }) => floor === 0)) return [];
  const made = await makeSummary(parts, maxJsonBytes);
  if (!made) return [];
  const { segments, ...summary } = made;
  const place = { device: shelf, n: 1, prev: noFrameBefore };
  const told = await sealShelfFrame(parts, { ...summary, cursor: 0, epoch: '' }, made.id, place);
  return [told, ...segments];
}

/** Answers how many changes it holds, where any of them was new here; nothing without a summary. */
export async function takeSummaryFrames(
  parts: SummaryParts,
  [told, ...frames]: readonly Uint8Array[],
): Promise<number | undefined> {
  const summary = told && (await openShelfFrame(parts, told.slice()));
  if (!summary || summary.frames !== frames.length) return undefined;
  const before = await hashState(parts.log);
  const hash = createStateHash();
  let changes = 0;
  for (const frame of frames) {
    const opened = await openSegment(frame.slice(), summaryKeys(parts.keys), parts.deflate);
    if (!opened.ok) return undefined;
    const { entries } = opened.value.payload;
    hash.add(entriesToRecords(entries));
    changes += entries.length;
    await parts.log.mergeSummary(entries);
  }
  if (hash.end() !== summary.state) return undefined;
  await parts.log.beginAt(summary.heads);
  return (await hashState(parts.log)) === before ? 0 : changes;
}
