import type { LocalDate } from '../dates.ts';
import type { Match } from '../records/match.ts';
import type { Person } from '../records/person.ts';
import { isHeldBy, type MeetingRow } from './meeting-row.ts';

export type Figures = {
  /** Pupils in a running match, in either role, of all pupils: «36 % учеников в программе». */
  readonly pupilsInProgramme: number;
  readonly pupils: number;
  readonly mentors: number;
  /** Pairs and circles that are running or paused. */
  readonly matches: number;
  /** Held, not planned. */
  readonly meetingsThisMonth: number;
};

export const isRunning = ({ status }: Pick<Match, 'status'>) =>
  status.state === 'active' || status.state === 'paused';

/** Everyone counts once, in however many matches they are. */
export function computeFigures(given: {
  readonly today: LocalDate;
  readonly people: readonly Pick<Person, 'id' | 'circle'>[];
  readonly matches: readonly Match[];
  readonly rows: readonly MeetingRow[];
}): Figures {
  const running = given.matches.filter(isRunning);
  const mentors = new Set(running.flatMap((match) => match.mentors));
  const inProgramme = new Set([...mentors, ...running.flatMap((match) => match.mentees)]);
  const pupils = given.people.filter((person) => person.circle === 'pupils');
  const month = given.today.slice(0, 7);
  const isHeld = isHeldBy(given.today);
  return {
    pupilsInProgramme: pupils.filter((pupil) => inProgramme.has(pupil.id)).length,
    pupils: pupils.length,
    mentors: mentors.size,
    matches: running.length,
    meetingsThisMonth: given.rows.filter((row) => row.date.startsWith(month) && isHeld(row)).length,
  };
}
