import { type LocalDate, localMoment } from '../domain/dates.ts';
import type { RecordId } from '../domain/op.ts';
import { currentProgramme } from '../domain/programme/current-programme.ts';
import type { Match } from '../domain/records/match.ts';
import type { Person } from '../domain/records/person.ts';
import type { Programme } from '../domain/records/programme.ts';
import type { RowsByMatch } from '../domain/today/meeting-row.ts';
import type { Kept } from './kept-table.ts';
import type { OpenSpace } from './open-space.ts';

/** People and their roles: what every list of people is made of. */
export type People = {
  readonly people: ReadonlyMap<RecordId, Kept<Person>>;
  readonly matches: ReadonlyMap<RecordId, Kept<Match>>;
  /** Who has which role in a match that is not closed. */
  readonly mentees: ReadonlySet<RecordId>;
  readonly mentors: ReadonlySet<RecordId>;
};

/** With the days of all meetings: what a match is shown with. */
export type Register = People & {
  /** By match, the earliest first. */
  readonly meetings: RowsByMatch;
  readonly today: LocalDate;
};

export async function readPeople({ memory }: OpenSpace): Promise<People> {
  const [people, matches] = await Promise.all([memory.person.load(), memory.match.load()]);
  const running = living(matches).filter((match) => match.status.state !== 'closed');
  return {
    people,
    matches,
    mentees: new Set(running.flatMap((match) => match.mentees)),
    mentors: new Set(running.flatMap((match) => match.mentors)),
  };
}

/** `day` where the question names it: else the day at the school. */
export async function readRegister(space: OpenSpace, day?: LocalDate): Promise<Register> {
  const { memory, surroundings } = space;
  const [people, meetings, programmes] = await Promise.all([
    readPeople(space),
    memory.diaries.load(),
    memory.programme.load(),
  ]);
  const today = day ?? schoolDay(surroundings.now(), runningProgramme(programmes));
  return { ...people, meetings, today };
}

/** The year that runs, of the records as they are kept. */
export const runningProgramme = (
  programmes: ReadonlyMap<RecordId, Kept<Programme>>,
): Programme | null => currentProgramme(living(programmes));

export function living<Value>(kept: ReadonlyMap<RecordId, Kept<Value>>): Value[] {
  return [...kept.values()].filter((one) => !one.isDeleted).map((one) => one.record);
}

export function deleted<Value>(kept: ReadonlyMap<RecordId, Kept<Value>>): Value[] {
  return [...kept.values()].filter((one) => one.isDeleted).map((one) => one.record);
}

const schoolDay = (nowMillis: number, programme: Programme | null): LocalDate =>
  localMoment(nowMillis, zoneOf(programme)).date;

/** The zone is a text that somebody typed or another version wrote; a wrong one must not stop a list. */
function zoneOf(programme: Programme | null): string {
  const zone = programme?.zone ?? '';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
