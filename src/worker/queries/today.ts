import { addDays, type LocalDate } from '../../domain/dates.ts';
import { listSilentDevices } from '../../domain/exchange/silent-devices.ts';
import { isDeleted, isEditedAfterDeletion } from '../../domain/deletion.ts';
import { readRecord } from '../../domain/record.ts';
import { type Meeting, meeting } from '../../domain/records/meeting.ts';
import { buildToday } from '../../domain/today/build-today.ts';
import { findDuplicatePeople } from '../../domain/today/duplicate-people.ts';
import type { MeetingRow } from '../../domain/today/meeting-row.ts';
import type { TodayView } from '../../domain/today/today-view.ts';
import { readRecords, readWaiting } from '../../storage/read-records.ts';
import { listDevices } from '../list-devices.ts';
import type { OpenSpace } from '../open-space.ts';
import { deleted, living, readRegister, type Register, runningProgramme } from '../register.ts';
import { matchRow, personRows } from '../rows.ts';
import { readRuleRecords } from '../rule-records.ts';
import { readStageEvidence } from '../stage-evidence.ts';
import { waitingFields } from '../waiting.ts';
import { deletedRow } from './deleted.ts';

/** Asked by the screen and by the rail beside it: computed once between two commits. */
export function answerToday(
  space: OpenSpace,
  { today }: { readonly today: LocalDate },
): Promise<TodayView> {
  const { todays } = space.memory;
  const view = todays.get(today) ?? computeToday(space, today);
  todays.set(today, view);
  return view;
}

async function computeToday(space: OpenSpace, today: LocalDate): Promise<TodayView> {
  const { memory } = space;
  const register = await readRegister(space, today);
  const programme = runningProgramme(await memory.programme.load());
  const [evidence, requests, offers, checkIns, rules, devices, waiting, comingMeetings] =
    await Promise.all([
      readStageEvidence(space, programme),
      memory.request.load(),
      memory.offer.load(),
      memory.checkIn.load(),
      readRuleRecords(space),
      listDevices(space),
      readWaiting(space.store),
      readComing(space, register),
    ]);
  const people = living(register.people);
  return buildToday({
    today,
    programme,
    evidence,
    people,
    requests: living(requests),
    offers: living(offers),
    matches: living(register.matches),
    deletedMatches: deleted(register.matches),
    rules,
    checkIns: living(checkIns),
    meetingRows: [...register.meetings.values()].flat(),
    comingMeetings,
    waiting: waiting.flatMap((record) => waitingFields(register, record, space.device)),
    deleted: waiting
      .filter((record) => isEditedAfterDeletion(record.state))
      .map((record) => deletedRow(register, record)),
    silentDevices: listSilentDevices(devices),
    duplicatePeople: findDuplicatePeople(people).map((ids) => ({
      people: ids,
      subject: { people: personRows(register, ids), title: '', date: null },
    })),
    toMatchRow: (match) => matchRow(register, match),
  });
}

/** Nobody acts on a double booking of next spring. */
const lookAheadDays = 14;

/**
 * The meetings of today, and of the next two weeks those that share somebody with another one on
 * the same day: only they can collide. All others stay sealed; a large school plans a thousand.
 */
async function readComing({ store }: OpenSpace, register: Register): Promise<Meeting[]> {
  const { meetings, today } = register;
  const until = addDays(today, lookAheadDays);
  const coming = [...meetings.values()].flatMap((rows) =>
    rows.filter(
      ({ date, state }) => date === today || (state === 'planned' && date > today && date <= until),
    ),
  );
  const busy = countByPersonAndDay(register, coming);
  const wanted = coming.filter(
    (row) =>
      row.date === today || personDays(register, row).some((key) => (busy.get(key) ?? 0) > 1),
  );
  const records = await readRecords(
    store,
    wanted.map((row) => row.id),
  );
  return records
    .filter((record) => record !== undefined)
    .filter((record) => !isDeleted(record.state))
    .map(({ id, state }) => readRecord(meeting, id, state));
}

function countByPersonAndDay(
  register: Register,
  rows: readonly MeetingRow[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const key of personDays(register, row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function personDays({ matches }: Register, { match, date }: MeetingRow): string[] {
  const kept = matches.get(match);
  if (!kept) return [];
  return [...kept.record.mentors, ...kept.record.mentees].map((person) => `${date} ${person}`);
}
