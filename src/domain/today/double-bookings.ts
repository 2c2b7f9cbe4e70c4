import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { Match } from '../records/match.ts';
import type { Meeting } from '../records/meeting.ts';
import type { Attention } from './attention.ts';

/** People who are expected in two places at once, today or later. */
export function findDoubleBookings(
  matches: readonly Match[],
  meetings: readonly Meeting[],
  today: LocalDate,
): readonly Attention[] {
  const matchesById = new Map(matches.map((match) => [match.id, match]));
  const visits = meetings
    .filter(({ state, when }) => state === 'planned' && when.date >= today && when.time !== '')
    .flatMap((meeting) => visitsOf(meeting, matchesById.get(meeting.match)))
    .sort((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1));
  return visits.flatMap((visit, index): Attention[] => {
    const earlier = visits.slice(firstOfDay(visits, index), index);
    const before = earlier.reverse().find(isOverlapWith(visit));
    return before ? [bookingOf(before, visit)] : [];
  });
}

/** Where the visits of the same person on the same day begin. */
function firstOfDay(visits: readonly Visit[], index: number): number {
  let first = index;
  while (first > 0 && dayOf(visits[first - 1]) === dayOf(visits[index])) first -= 1;
  return first;
}

const dayOf = (visit: Visit | undefined) => visit && `${visit.person} ${visit.meeting.when.date}`;

type Visit = { readonly person: RecordId; readonly meeting: Meeting; readonly startMinute: number };

function visitsOf(meeting: Meeting, match: Match | undefined): Visit[] {
  const [hours, minutes] = meeting.when.time.split(':').map(Number);
  const startMinute = (hours ?? Number.NaN) * 60 + (minutes ?? Number.NaN);
  if (!match || Number.isNaN(startMinute)) return [];
  const people = new Set([...match.mentors, ...match.mentees]);
  return [...people].map((person) => ({ person, meeting, startMinute }));
}

const sortKeyOf = ({ person, meeting }: Visit) =>
  `${person} ${meeting.when.date} ${meeting.when.time} ${meeting.id}`;

/** Of two visits in order; two meetings of one match are duplicates and not our matter. */
const isOverlapWith = (visit: Visit) => (before: Visit) =>
  before.meeting.match !== visit.meeting.match &&
  visit.startMinute < before.startMinute + Math.max(1, before.meeting.minutes);

function bookingOf(before: Visit, { person, meeting }: Visit): Attention {
  const code = 'double-booking';
  return {
    key: `${code} ${person} ${before.meeting.id} ${meeting.id}`,
    severity: 'waits',
    code,
    action: 'move-meeting',
    person,
    date: meeting.when.date,
    time: meeting.when.time,
    meetings: [before.meeting.id, meeting.id],
    matches: [before.meeting.match, meeting.match],
  };
}
