import { addDays, type LocalDate, mondayOf } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { Programme } from '../records/programme.ts';
import { isHolidayWeek } from './holidays.ts';
import { isHeldBy, type MeetingRow, type RowsByMatch } from './meeting-row.ts';
import type { Silence } from './silence.ts';

export type Rhythm = {
  /** The Mondays of the last weeks, the current one last. */
  readonly weeks: readonly LocalDate[];
  readonly lines: readonly RhythmLine[];
};

type RhythmLine = { readonly match: RecordId; readonly cells: readonly RhythmCell[] };

type RhythmCell = {
  readonly meetings: number;
  readonly minutes: number;
  /** 0 is no meeting, 3 the longest weeks. */
  readonly level: 0 | 1 | 2 | 3;
  /** A week of the silence that lasts until today. */
  readonly isSilent: boolean;
};

const weekCount = 12;

/** From a lesson of 45 minutes, from a long afternoon: minutes of one week. */
const levelMinutes = { second: 45, third: 90 };

/** The last twelve weeks of these matches, in this order. */
export function computeRhythm(given: {
  readonly today: LocalDate;
  readonly holidays: Programme['holidays'];
  readonly matches: readonly RecordId[];
  readonly rowsByMatch: RowsByMatch;
  readonly silences: readonly Silence[];
}): Rhythm {
  const thisMonday = mondayOf(given.today);
  const weeks = Array.from({ length: weekCount }, (_, index) =>
    addDays(thisMonday, 7 * (index + 1 - weekCount)),
  );
  const schoolWeeks = new Set(weeks.filter((week) => !isHolidayWeek(week, given.holidays)));
  const silentSince = new Map(given.silences.map(({ match, since }) => [match, since]));
  const lines = given.matches.map((match) => {
    const rows = (given.rowsByMatch.get(match) ?? []).filter(isHeldBy(given.today));
    const since = silentSince.get(match);
    const isSilentWeek = (week: LocalDate) =>
      since !== undefined && week > since && schoolWeeks.has(week);
    return { match, cells: weeks.map((week) => computeCell(rows, week, isSilentWeek(week))) };
  });
  return { weeks, lines };
}

function computeCell(
  held: readonly MeetingRow[],
  monday: LocalDate,
  isSilent: boolean,
): RhythmCell {
  const nextMonday = addDays(monday, 7);
  const rows = held.filter((row) => row.date >= monday && row.date < nextMonday);
  const minutes = rows.reduce((sum, row) => sum + row.minutes, 0);
  return { meetings: rows.length, minutes, level: levelOf(rows.length, minutes), isSilent };
}

function levelOf(meetings: number, minutes: number): RhythmCell['level'] {
  if (meetings === 0) return 0;
  if (minutes >= levelMinutes.third) return 3;
  return minutes >= levelMinutes.second ? 2 : 1;
}
