import { isLocalDate, type LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { CheckIn } from '../records/check-in.ts';
import type { Match } from '../records/match.ts';
import type { Programme } from '../records/programme.ts';
import { countSchoolDays } from './holidays.ts';
import { lastHeldOn, type MeetingRow, type RowsByMatch } from './meeting-row.ts';

/** Days without a meeting after which a match is seen, and after which it is late. */
export const silenceDays = { waits: 14, overdue: 21 } as const;

export type Silence = {
  readonly match: RecordId;
  readonly since: LocalDate;
  readonly lastMeetingOn: LocalDate | null;
  /** Without holidays. */
  readonly days: number;
  /** Somebody has asked already, and it is not time yet to ask again. */
  readonly isQuiet: boolean;
};

/**
 * The running matches that have not met for two weeks or longer, the longest silence first. It is
 * counted from the last meeting, from the start, or from the day on which a paused match went on.
 */
export function findSilence(given: {
  readonly today: LocalDate;
  readonly holidays: Programme['holidays'];
  readonly matches: readonly Match[];
  readonly rowsByMatch: RowsByMatch;
  readonly checkIns: readonly Pick<CheckIn, 'match' | 'quietUntil'>[];
}): readonly Silence[] {
  const { today, holidays, rowsByMatch } = given;
  const quiet = new Set(
    given.checkIns.filter((one) => one.quietUntil >= today).map((one) => one.match),
  );
  return given.matches
    .flatMap((match) => {
      const rows = rowsByMatch.get(match.id);
      const since = silentSince(match, rows, today);
      if (since === undefined) return [];
      const days = countSchoolDays(since, today, holidays);
      if (days < silenceDays.waits) return [];
      const lastMeetingOn = lastHeldOn(rows, today) ?? null;
      return [{ match: match.id, since, lastMeetingOn, days, isQuiet: quiet.has(match.id) }];
    })
    .sort((a, b) => b.days - a.days || (a.match < b.match ? -1 : 1));
}

/** Nothing for a match that does not run, has not begun, or has no date at all. */
function silentSince(
  { status, period }: Match,
  rows: readonly MeetingRow[] | undefined,
  today: LocalDate,
): LocalDate | undefined {
  if (status.state !== 'active' || period.from > today) return undefined;
  return [lastHeldOn(rows, today), status.on, period.from]
    .filter((date) => date !== undefined)
    .filter((date) => isLocalDate(date) && date <= today)
    .sort()
    .at(-1);
}
