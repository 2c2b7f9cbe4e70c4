import type { Identity, Payload, Segment } from '../domain/log.ts';
import { nativeDeflate } from '../sync/deflate.ts';
import { deriveKeys } from '../sync/keys.ts';
import { openSegment } from '../sync/segment.ts';

/** What stands in a segment that this device has sealed itself: anything unreadable is a bug. */
export async function openOwnSegment(
  segment: Segment,
  { programmeKey }: Identity,
): Promise<Payload> {
  const opened = await openSegment(segment.bytes, deriveKeys(programmeKey), nativeDeflate);
  if (!opened.ok) throw new Error(`Own segment ${segment.n}: ${opened.error.type}`);
  return opened.value.payload;
}
