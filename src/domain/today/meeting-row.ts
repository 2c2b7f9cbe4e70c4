import type { LocalDate, LocalTime } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { Meeting } from '../records/meeting.ts';

/**
 * The light row of a meeting: ids, dates and codes, so that ten years of meetings are counted
 * without opening a single sealed one.
 */
export type MeetingRow = {
  readonly id: RecordId;
  readonly match: RecordId;
  readonly date: LocalDate;
  /** Left out where the index does not know it, empty where nobody noted it. */
  readonly time?: LocalTime;
  readonly minutes: number;
  readonly state: Meeting['state'];
};

export type RowsByMatch = ReadonlyMap<RecordId, readonly MeetingRow[]>;

export function groupByMatch(rows: readonly MeetingRow[]): RowsByMatch {
  const groups = new Map<RecordId, MeetingRow[]>();
  for (const row of rows) {
    const group = groups.get(row.match);
    if (group) group.push(row);
    else groups.set(row.match, [row]);
  }
  return groups;
}

/** A meeting held today or earlier; a later date is a slip of the pen. */
export const isHeldBy = (today: LocalDate) => (row: MeetingRow) =>
  row.state === 'held' && row.date !== '' && row.date <= today;

/** The day of the last meeting that took place, or nothing. */
export function lastHeldOn(
  rows: readonly MeetingRow[] = [],
  today: LocalDate,
): LocalDate | undefined {
  let last: LocalDate | undefined;
  for (const row of rows) {
    if (isHeldBy(today)(row) && (last === undefined || row.date > last)) last = row.date;
  }
  return last;
}
