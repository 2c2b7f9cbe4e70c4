import { addDays, type LocalDate } from '../../domain/dates.ts';
import { listSilentDevices } from '../../domain/exchange/silent-devices.ts';
import { isDeleted, isEditedAfterDeletion } from '../../domain/deletion.ts';
import { readRecord } from '../../domain/record.ts';
import { type Meeting, meeting } from '../../domain/records/meeting.ts';
import { buildToday } from '../../domain/today/build-today.ts';
import { findDuplicatePeople } from '../../domain/today/duplicate-people.ts';
import type { TodayView } from '../../domain/today/today-view.ts';
import { readRecords, readWaiting } from '../../storage/read-records.ts';
import { listDevices } from '../list-devices.ts';
import type { OpenSpace } from '../open-space.ts';
import { firstProgramme, living, readRegister, type Register } from '../register.ts';
import { matchRow, personRows } from '../rows.ts';
import { waitingFields } from '../waiting.ts';
import { deletedRow } from './deleted.ts';

export async function answerToday(
  space: OpenSpace,
  { today }: { readonly today: LocalDate },
): Promise<TodayView> {
  const { memory } = space;
  const register = { ...(await readRegister(space)), today };
  const [programmes, requests, offers, checkIns, devices, waiting, comingMeetings] =
    await Promise.all([
      memory.programme.load(),
      memory.request.load(),
      memory.offer.load(),
      memory.checkIn.load(),
      listDevices(space),
      readWaiting(space.store),
      readComing(space, register),
    ]);
  const people = living(register.people);
  return buildToday({
    today,
    programme: firstProgramme(programmes),
    people,
    requests: living(requests),
    offers: living(offers),
    matches: living(register.matches),
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

/** Nobody acts on a double booking of next spring: two weeks are opened, not a year. */
const openedDays = 14;

async function readComing({ store }: OpenSpace, { meetings, today }: Register): Promise<Meeting[]> {
  const until = addDays(today, openedDays);
  const ids = [...meetings.values()].flatMap((rows) =>
    rows.filter(({ date }) => date >= today && date <= until).map((row) => row.id),
  );
  const records = await readRecords(store, ids);
  return records
    .filter((record) => record !== undefined)
    .filter((record) => !isDeleted(record.state))
    .map(({ id, state }) => readRecord(meeting, id, state));
}
