import { isLocalDate, type LocalDate } from '../dates.ts';
import type { CheckIn } from '../records/check-in.ts';
import type { Match } from '../records/match.ts';
import type { Meeting } from '../records/meeting.ts';
import type { Programme } from '../records/programme.ts';
import type { Step } from '../records/step.ts';
import { countSchoolDays } from '../today/holidays.ts';
import { silenceDays } from '../today/silence.ts';
import { computeGoalProgress, type GoalProgress } from './goal-progress.ts';
import { countHeld, type NumberedMeeting, numberMeetings } from './number-meetings.ts';

/** The page of a match, told by days. */
export type Timeline = {
  /** The latest first: what is planned, then what was. */
  readonly items: readonly TimelineItem[];
  /** The nearest planned meeting, today's included. */
  readonly next: Meeting | null;
  /** «Встречи · 6»: what was written down twice counts once. */
  readonly held: number;
  readonly goal: GoalProgress;
};

export type TimelineItem =
  | ({ readonly kind: 'meeting'; readonly date: LocalDate } & NumberedMeeting & {
        /** Planned for a day that is over, and not written down. */
        readonly isUnwritten: boolean;
      })
  | { readonly kind: 'check-in'; readonly date: LocalDate; readonly checkIn: CheckIn }
  /** Two weeks or longer without a meeting; `date` is its last day. */
  | {
      readonly kind: 'gap';
      readonly date: LocalDate;
      readonly from: LocalDate;
      /** Without holidays. */
      readonly days: number;
    };

export function buildTimeline(given: {
  readonly today: LocalDate;
  readonly holidays: Programme['holidays'];
  readonly match: Match;
  readonly meetings: readonly Meeting[];
  readonly steps: readonly Step[];
  readonly checkIns: readonly CheckIn[];
}): Timeline {
  const { today } = given;
  const numbered = numberMeetings(given.meetings);
  const items = [
    ...numbered.map((one) => meetingItem(one, today)),
    ...given.checkIns.map((checkIn): TimelineItem => ({
      kind: 'check-in',
      date: checkIn.on,
      checkIn,
    })),
    ...findGaps(numbered, given),
  ];
  return {
    items: latestFirst(items),
    next: numbered.find(({ meeting }) => isPlannedFrom(meeting, today))?.meeting ?? null,
    held: countHeld(numbered),
    goal: computeGoalProgress(given.steps),
  };
}

const isPlannedFrom = ({ state, when }: Meeting, today: LocalDate) =>
  state === 'planned' && when.date >= today;

function meetingItem(numbered: NumberedMeeting, today: LocalDate): TimelineItem {
  const { state, when } = numbered.meeting;
  const isUnwritten = state === 'planned' && when.date !== '' && when.date < today;
  return { kind: 'meeting', date: when.date, ...numbered, isUnwritten };
}

/** Between two meetings, and since the last one while the match runs. */
function findGaps(
  numbered: readonly NumberedMeeting[],
  given: Pick<Parameters<typeof buildTimeline>[0], 'match' | 'today' | 'holidays'>,
): TimelineItem[] {
  const { match, today, holidays } = given;
  const days = numbered
    .filter(({ meeting }) => meeting.state === 'held')
    .map(({ meeting }) => meeting.when.date)
    .filter((date) => isLocalDate(date) && date <= today);
  if (match.status.state === 'active' && days.length > 0) days.push(today);
  return days.slice(1).flatMap((date, index): TimelineItem[] => {
    const from = days[index] ?? date;
    const silent = countSchoolDays(from, date, holidays);
    return silent < silenceDays.waits ? [] : [{ kind: 'gap', date, from, days: silent }];
  });
}

/** On one day the meeting stands above the gap that it ended; what has no day stands on top. */
function latestFirst(items: readonly TimelineItem[]): readonly TimelineItem[] {
  return items
    .map((item, index) => {
      const place = String(index).padStart(6, '0');
      return { item, key: `${item.date || '9999'} ${kindOrder[item.kind]} ${place}` };
    })
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .map(({ item }) => item);
}

const kindOrder = { meeting: 2, 'check-in': 1, gap: 0 } as const;
