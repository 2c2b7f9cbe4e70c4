import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { Match } from '../records/match.ts';
import type { Attention } from './attention.ts';
import { isRunning } from './figures.ts';
import type { MeetingRow, RowsByMatch } from './meeting-row.ts';

/** Meetings of the past that nobody wrote down, and such as were written down twice. */
export function findMeetingMatters(
  matches: readonly Match[],
  rowsByMatch: RowsByMatch,
  today: LocalDate,
): readonly Attention[] {
  return matches.flatMap((match) => {
    const past = (rowsByMatch.get(match.id) ?? []).filter(
      (row) => row.state !== 'missed' && row.date !== '' && row.date <= today,
    );
    const days = groupByDate(past);
    const unwritten = isRunning(match) ? findUnwritten(match.id, days, today) : [];
    return [...unwritten, ...findDuplicates(match.id, days)];
  });
}

type Days = ReadonlyMap<LocalDate, readonly MeetingRow[]>;

function groupByDate(rows: readonly MeetingRow[]): Days {
  const days = new Map<LocalDate, MeetingRow[]>();
  for (const row of rows) days.set(row.date, [...(days.get(row.date) ?? []), row]);
  return days;
}

/** One line for a match: the oldest meeting first, the others follow when it is written. */
function findUnwritten(match: RecordId, days: Days, today: LocalDate): Attention[] {
  const unwritten = [...days.values()]
    .filter((rows) => rows.every((row) => row.state === 'planned' && row.date < today))
    .flat()
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const [oldest] = unwritten;
  if (!oldest) return [];
  return [
    {
      key: `meeting-not-written ${oldest.id}`,
      severity: 'waits',
      code: 'meeting-not-written',
      action: 'write-down',
      match,
      meeting: oldest.id,
      date: oldest.date,
      count: unwritten.length,
    },
  ];
}

/** The same meeting typed in on two devices, or a planned one that was written down anew. */
function findDuplicates(match: RecordId, days: Days): Attention[] {
  return [...days].flatMap(([date, rows]): Attention[] => {
    if (rows.length < 2 || !rows.some((row) => row.state === 'held')) return [];
    if (haveDifferentTimes(rows)) return [];
    const meetings = rows.map((row) => row.id).sort();
    return [
      {
        key: `duplicate-meetings ${match} ${date}`,
        severity: 'differs',
        code: 'duplicate-meetings',
        action: 'compare-meetings',
        match,
        date,
        meetings,
      },
    ];
  });
}

/** Twice on one day is no mistake when each has its own hour. */
export function haveDifferentTimes(rows: readonly { readonly time?: string }[]): boolean {
  const times = rows.map((row) => row.time ?? '');
  return !times.includes('') && new Set(times).size === times.length;
}
