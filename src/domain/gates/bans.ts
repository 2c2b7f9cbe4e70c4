import type { RecordId } from '../op.ts';
import type { Ban } from '../records/ban.ts';
import type { Match } from '../records/match.ts';

/** «Не ставить вместе» holds for any two people of a match, members of one circle included. */
export function findBanned(
  { mentors, mentees }: Pick<Match, 'mentors' | 'mentees'>,
  bans: readonly Ban[],
): readonly RecordId[] | undefined {
  const people = new Set([...mentors, ...mentees]);
  return bans.find((ban) => ban.people.length > 1 && ban.people.every((id) => people.has(id)))
    ?.people;
}
