import type { LocalDate } from '../../domain/dates.ts';
import { isDeleted } from '../../domain/deletion.ts';
import type { RecordId } from '../../domain/op.ts';
import { readRecord } from '../../domain/record.ts';
import { meeting } from '../../domain/records/meeting.ts';
import type { MeetingRow } from '../../domain/today/meeting-row.ts';
import type { CalendarMeeting, CalendarView } from '../../domain/calendar-view.ts';
import { readRecords } from '../../storage/read-records.ts';
import type { OpenSpace } from '../open-space.ts';
import { living, readRegister, type Register } from '../register.ts';
import { matchRow } from '../rows.ts';

type Days = { readonly from: LocalDate; readonly until: LocalDate };

/** A month of a large school has thousands; nobody reads them one by one. */
const mostMeetings = 400;
/** So many hours are unsealed for a screen; of the others the day alone is shown. */
const mostTimes = 60;

export async function answerCalendar(space: OpenSpace, days: Days): Promise<CalendarView> {
  const [register, events] = await Promise.all([readRegister(space), space.memory.event.load()]);
  const rows = listMeetings(register, days);
  const shown = rows.slice(0, mostMeetings);
  const times = shown.length <= mostTimes ? await readTimes(space, shown) : new Map();
  return {
    events: living(events)
      .filter(({ when }) => when.date >= days.from && when.date <= days.until)
      .sort((a, b) => (momentOf(a.id, a.when) < momentOf(b.id, b.when) ? -1 : 1))
      .map(({ id, kind, title, when, mentors, mentees }) => ({
        id,
        kind,
        title,
        when,
        people: mentors.length + mentees.length,
      })),
    meetings: shown
      .flatMap((row) => rowToMeeting(register, row, times))
      .sort((a, b) => (momentOf(a.id, a) < momentOf(b.id, b) ? -1 : 1)),
    meetingsInAll: rows.length,
  };
}

type Moment = { readonly date: string; readonly time: string };

const momentOf = (id: RecordId, { date, time }: Moment) => `${date} ${time || '99'} ${id}`;

const listMeetings = ({ meetings }: Register, { from, until }: Days): readonly MeetingRow[] =>
  [...meetings.values()]
    .flat()
    .filter(({ date }) => date >= from && date <= until)
    .sort((a, b) => (a.date < b.date || (a.date === b.date && a.id < b.id) ? -1 : 1));

function rowToMeeting(
  register: Register,
  { id, match, date, state }: MeetingRow,
  times: ReadonlyMap<RecordId, string>,
): readonly CalendarMeeting[] {
  const kept = register.matches.get(match);
  if (!kept || kept.isDeleted) return [];
  const { title, mentors, mentees, theme } = matchRow(register, kept.record);
  const row = { title, mentors, mentees, theme };
  return [{ id, match, date, time: times.get(id) ?? '', state, row }];
}

async function readTimes(
  { store }: OpenSpace,
  rows: readonly MeetingRow[],
): Promise<ReadonlyMap<RecordId, string>> {
  const records = await readRecords(
    store,
    rows.map(({ id }) => id),
  );
  return new Map(
    records
      .filter((record) => record !== undefined)
      .filter((record) => !isDeleted(record.state))
      .map(({ id, state }) => [id, readRecord(meeting, id, state).when.time]),
  );
}
