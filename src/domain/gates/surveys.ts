import { isSameJson, type Json } from '../json.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';

/**
 * What was expected before is not written anew by whoever knows how it ended. Where the «after» is
 * taken away, the «before» is open again; and between values that `stand` there already, of two
 * devices, people decide freely.
 */
export function isBeforeChanged(
  id: RecordId,
  before: ReadRecords,
  after: ReadRecords,
  stand: readonly Json[],
): boolean {
  const was = before.find('survey', id)?.filled;
  const is = after.find('survey', id)?.filled;
  if (!was?.after || !is?.after) return false;
  return !isSameJson(was.before, is.before) && !stand.some((value) => isSameJson(value, is));
}
