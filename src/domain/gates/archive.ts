import { firstYearOf } from '../programme/school-year.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Match } from '../records/match.ts';

/**
 * The archived school year a match ended in. What ended in an archived year is read and no longer
 * changed; a match that went on beyond it belongs to the year that runs.
 */
export function archivedYearOf(
  { status, period }: Pick<Match, 'status' | 'period'>,
  records: ReadRecords,
): number | undefined {
  const endedOn = status.on || period.until;
  if (status.state !== 'closed' || endedOn === '') return undefined;
  const year = firstYearOf(endedOn);
  const isArchived = records
    .list('programme')
    .some((one) => one.status.state === 'archived' && one.firstYear === year);
  return isArchived ? year : undefined;
}
