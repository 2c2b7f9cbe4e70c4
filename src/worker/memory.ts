import type { RecordId } from '../domain/op.ts';
import { text } from '../domain/record.ts';
import {
  buildPeopleIndex,
  type PeopleIndex,
  putPerson,
  removePerson,
} from '../domain/people/people-index.ts';
import { ban } from '../domain/records/ban.ts';
import { checkIn } from '../domain/records/check-in.ts';
import { choiceCard } from '../domain/records/choice-card.ts';
import { clearance } from '../domain/records/clearance.ts';
import { consent } from '../domain/records/consent.ts';
import { device } from '../domain/records/device.ts';
import { document } from '../domain/records/document.ts';
import { event } from '../domain/records/event.ts';
import { interview } from '../domain/records/interview.ts';
import { match } from '../domain/records/match.ts';
import { offer } from '../domain/records/offer.ts';
import { person } from '../domain/records/person.ts';
import { programme } from '../domain/records/programme.ts';
import { request } from '../domain/records/request.ts';
import { stageTask } from '../domain/records/stage-task.ts';
import { survey } from '../domain/records/survey.ts';
import { importLayout } from '../domain/records/import-layout.ts';
import { training } from '../domain/records/training.ts';
import type { LocalDate } from '../domain/dates.ts';
import type { TodayView } from '../domain/today/today-view.ts';
import type { MeetingRow, RowsByMatch } from '../domain/today/meeting-row.ts';
import type { Diary } from '../storage/database.ts';
import { readDiaries } from '../storage/read-records.ts';
import type { Commit, Store } from '../storage/store.ts';
import { keepTable } from './kept-table.ts';

/**
 * What the worker keeps opened between questions: the small tables, the plain days of all meetings
 * and the words by which people are found. Each part is read when a question first needs it, so a
 * start opens no more than the first screen shows; what one start opened row by row, the next finds
 * in one piece. Meetings and steps stay sealed on the
 * disk: a year has thousands, a screen shows a few.
 */
export type Memory = ReturnType<typeof createMemory>;

/** `reader` names the build that reads: see `storage/snapshots.ts`. */
export function createMemory(store: Store, reader: string) {
  const tables = {
    programme: keepTable(store, programme, reader),
    person: keepTable(store, person, reader),
    match: keepTable(store, match, reader),
    request: keepTable(store, request, reader),
    offer: keepTable(store, offer, reader),
    ban: keepTable(store, ban, reader),
    checkIn: keepTable(store, checkIn, reader),
    device: keepTable(store, device, reader),
    importLayout: keepTable(store, importLayout, reader),
    consent: keepTable(store, consent, reader),
    clearance: keepTable(store, clearance, reader),
    training: keepTable(store, training, reader),
    interview: keepTable(store, interview, reader),
    document: keepTable(store, documentHead, reader),
    stageTask: keepTable(store, stageTask, reader),
    event: keepTable(store, event, reader),
    choiceCard: keepTable(store, choiceCard, reader),
    survey: keepTable(store, survey, reader),
  };
  const diaries = keepDiaries(store);
  const peopleIndex = keepPeopleIndex(tables.person.load);
  const todays = new Map<LocalDate, Promise<TodayView>>();
  return {
    ...tables,
    diaries,
    peopleIndex,
    /** What was computed since the last commit. */
    todays,
    /** Brings everything in line with what a transaction wrote. */
    take: async (commit: Commit): Promise<void> => {
      for (const table of Object.values(tables)) table.take(commit.records.values());
      await diaries.take(commit.diaries);
      await peopleIndex.take(commit.records.keys());
      todays.clear();
    },
    /** When nobody waits: makes the next start faster. */
    rest: async (): Promise<void> => {
      for (const table of Object.values(tables)) await table.rest();
    },
  };
}

/** A paper without its words, which are long and stay sealed on the disk: a screen shows one. */
const documentHead = { ...document, fields: { ...document.fields, text: text(0) } } as const;

function keepDiaries(store: Store) {
  const kept = new Map<RecordId, readonly MeetingRow[]>();
  let loading: Promise<unknown> | undefined;
  const read = async (matches?: readonly RecordId[]) => {
    for (const row of await readDiaries(store, matches)) kept.set(row.match, diaryToRows(row));
  };
  return {
    load: async (): Promise<RowsByMatch> => {
      loading ??= read();
      await loading;
      return kept;
    },
    take: async (matches: readonly RecordId[]): Promise<void> => {
      if (!loading || matches.length === 0) return;
      loading = loading.then(() => read(matches));
      await loading;
    },
  };
}

const diaryToRows = (diary: Diary): MeetingRow[] =>
  diary.days.map(([id, date, state, minutes]) => ({
    id,
    match: diary.match,
    date,
    state,
    minutes,
  }));

type People = ReturnType<ReturnType<typeof keepTable<typeof person>>['load']>;

function keepPeopleIndex(loadPeople: () => People) {
  let loading: Promise<PeopleIndex> | undefined;
  const build = async () => {
    const people = await loadPeople();
    return buildPeopleIndex(
      [...people.values()].filter((kept) => !kept.isDeleted).map((kept) => kept.record),
    );
  };
  const put = async (index: PeopleIndex, ids: readonly RecordId[]) => {
    const people = await loadPeople();
    for (const id of ids) {
      const kept = people.get(id);
      if (kept?.isDeleted) removePerson(index, id);
      else if (kept) putPerson(index, kept.record);
    }
    return index;
  };
  return {
    load: (): Promise<PeopleIndex> => (loading ??= build()),
    take: async (ids: Iterable<RecordId>): Promise<void> => {
      const changed = [...ids];
      loading = loading?.then((index) =>
        // Putting one by one is for edits; where most are new the whole is cheaper.
        changed.length > index.byId.size ? build() : put(index, changed),
      );
      await loading;
    },
  };
}
