import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import { listOverdue } from '../programme/road-map.ts';
import type { StageEvidence } from '../programme/stage-evidence.ts';
import { computeStages } from '../programme/stages.ts';
import type { Match } from '../records/match.ts';
import type { Meeting } from '../records/meeting.ts';
import type { Offer } from '../records/offer.ts';
import type { Person } from '../records/person.ts';
import type { Programme } from '../records/programme.ts';
import type { Request } from '../records/request.ts';
import type { MatchRow } from '../views.ts';
import type { Attention } from './attention.ts';
import { computeFigures, isRunning } from './figures.ts';
import { programmeWeek } from './holidays.ts';
import { type AttentionInput, listAttention } from './list-attention.ts';
import { groupByMatch, lastHeldOn, type MeetingRow, type RowsByMatch } from './meeting-row.ts';
import { computeRhythm } from './rhythm.ts';
import { findSilence, type Silence } from './silence.ts';
import type { TodayMeeting, TodayView } from './today-view.ts';

export type TodayInput = Omit<
  AttentionInput,
  'rowsByMatch' | 'silences' | 'overdueTasks' | 'people' | 'requests' | 'offers'
> & {
  readonly programme: Programme | null;
  readonly people: readonly Pick<Person, 'id' | 'circle' | 'born' | 'phone' | 'guardianPhone'>[];
  readonly requests: readonly Request[];
  readonly offers: readonly Offer[];
  readonly evidence: StageEvidence;
  /** Of all years, deleted ones left out. */
  readonly meetingRows: readonly MeetingRow[];
  readonly toMatchRow: (match: Match) => MatchRow;
};

/** Lines of rhythm that the screen may ask for; it shows the first few at once. */
const rhythmLimit = 40;

/** Everything «Сегодня» shows, from living records alone: deleted ones are left out by the caller. */
export function buildToday(given: TodayInput): TodayView {
  const { today, programme, matches } = given;
  const rowsByMatch = groupByMatch(given.meetingRows);
  const holidays = programme?.holidays ?? [];
  const silences = findSilence({ ...given, holidays, rowsByMatch });
  const meetings = listMeetingsOfDay(given.comingMeetings, matches, today);
  const stages = computeStages({ ...given, rowsByMatch });
  const overdueTasks = listOverdue(given.evidence.tasks, stages, today);
  const attention = listAttention({ ...given, rowsByMatch, silences, overdueTasks });
  const rhythmMatches = pickForRhythm(matches, meetings, silences, rowsByMatch, today);
  const shown = [
    ...meetings.map((meeting) => meeting.match),
    ...attention.flatMap(matchesOf),
    ...rhythmMatches,
  ];
  return {
    today,
    week: programme ? programmeWeek(programme, today) : null,
    meetings,
    attention,
    stages,
    figures: computeFigures({ ...given, rows: given.meetingRows }),
    rhythm: computeRhythm({ today, holidays, matches: rhythmMatches, rowsByMatch, silences }),
    matches: rowsOf(new Set(shown), [...matches, ...given.deletedMatches], given.toMatchRow),
  };
}

/** By the clock; those without an hour come last. */
export function listMeetingsOfDay(
  meetings: readonly Meeting[],
  matches: readonly Match[],
  today: LocalDate,
): readonly TodayMeeting[] {
  const known = new Set(matches.map((match) => match.id));
  return meetings
    .filter((meeting) => meeting.when.date === today && known.has(meeting.match))
    .map((meeting) => {
      const { id, match, topic, state, when } = meeting;
      return { id, match, topic, state, time: when.time, place: when.place };
    })
    .sort((a, b) => (dayOrderOf(a) < dayOrderOf(b) ? -1 : 1));
}

const dayOrderOf = ({ time, id }: TodayMeeting) => `${time || '99'} ${id}`;

/** Those who meet today, those who are silent, then whoever met last. */
function pickForRhythm(
  matches: readonly Match[],
  meetings: readonly TodayMeeting[],
  silences: readonly Silence[],
  rowsByMatch: RowsByMatch,
  today: LocalDate,
): readonly RecordId[] {
  const running = matches.filter(isRunning).map((match) => match.id);
  const known = new Set(running);
  const lastMet = new Map(running.map((id) => [id, lastHeldOn(rowsByMatch.get(id), today) ?? '']));
  const byLastMeeting = [...lastMet]
    .sort(([a, metA], [b, metB]) => (`${metA} ${a}` > `${metB} ${b}` ? -1 : 1))
    .map(([id]) => id);
  const picked = [
    ...meetings.map((meeting) => meeting.match),
    ...silences.map((silence) => silence.match),
    ...byLastMeeting,
  ];
  return [...new Set(picked)].filter((id) => known.has(id)).slice(0, rhythmLimit);
}

function matchesOf(line: Attention): readonly RecordId[] {
  if ('match' in line) return [line.match];
  return 'matches' in line ? line.matches : [];
}

function rowsOf(
  shown: ReadonlySet<RecordId>,
  matches: readonly Match[],
  toMatchRow: (match: Match) => MatchRow,
): TodayView['matches'] {
  const named = matches.filter((match) => shown.has(match.id));
  return Object.fromEntries(named.map((match) => [match.id, toMatchRow(match)]));
}
