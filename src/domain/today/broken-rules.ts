import type { LocalDate } from '../dates.ts';
import { archivedYearOf } from '../gates/archive.ts';
import { findBanned } from '../gates/bans.ts';
import { isOverloaded, listLoads } from '../gates/capacity.ts';
import { listMissing, type Missing } from '../gates/readiness.ts';
import type { RecordId } from '../op.ts';
import { listMissingOfClosure } from '../pairing/closure.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Match } from '../records/match.ts';
import type { Attention } from './attention.ts';
import { isRunning } from './figures.ts';

/**
 * Rules that hold on each device and can still be broken when two devices become one, when a
 * consent is withdrawn or ends, or a mentor can take fewer. Neither a merge nor a fact is refused;
 * it is people who decide. Judged by the same functions as the gates.
 */
export function findBrokenRules(rules: ReadRecords, today: LocalDate): readonly Attention[] {
  const matches = rules.list('match');
  const running = matches.filter(isRunning);
  return [
    ...running.flatMap(findBrokenPeople),
    ...running.flatMap((match) => findTogether(match, rules)),
    ...findNotReady(running, rules, today),
    ...findOverload(matches, rules),
    ...matches.flatMap((match) => findUntoldEnd(match, rules)),
  ];
}

function findBrokenPeople({ id, mentors, mentees }: Match): Attention[] {
  if (mentors.length === 0 || mentees.length === 0) {
    const code = 'match-without-people';
    return [{ key: `${code} ${id}`, severity: 'overdue', code, action: 'open-match', match: id }];
  }
  const code = 'own-mentor';
  return mentors
    .filter((mentor) => mentees.includes(mentor))
    .map((person) => ({
      key: `${code} ${id} ${person}`,
      severity: 'overdue',
      code,
      action: 'open-match',
      match: id,
      person,
    }));
}

function findTogether(match: Match, rules: ReadRecords): Attention[] {
  const people = findBanned(match, rules.list('ban'));
  if (!people) return [];
  const code = 'banned-together';
  const key = `${code} ${match.id}`;
  return [{ key, severity: 'overdue', code, action: 'open-match', match: match.id, people }];
}

/** One line for a match, and one for a person in however many matches. */
function findNotReady(
  running: readonly Match[],
  rules: ReadRecords,
  today: LocalDate,
): readonly Attention[] {
  const readiness = running.map((match) => listMissing(match, rules, today));
  const matches = readiness
    .filter(({ missing }) => missing.length > 0)
    .map(({ match, missing }): Attention => {
      const code = 'match-not-ready';
      const key = `${code} ${match}`;
      return { key, severity: 'waits', code, action: 'open-match', match, missing };
    });
  const people = new Map<RecordId, { missing: Missing[]; matches: RecordId[] }>();
  for (const { match, people: ofMatch } of readiness) {
    for (const { person, missing } of ofMatch) {
      if (missing.length === 0) continue;
      const known = people.get(person) ?? { missing: [], matches: [] };
      const added = missing.filter((one) => !known.missing.some((other) => isSame(one, other)));
      people.set(person, {
        missing: [...known.missing, ...added],
        matches: [...new Set([...known.matches, match])],
      });
    }
  }
  return [
    ...matches,
    ...[...people].map(([person, found]): Attention => ({
      key: `person-not-ready ${person}`,
      severity: 'overdue',
      code: 'person-not-ready',
      action: 'open-person',
      person,
      missing: found.missing,
      matches: found.matches,
    })),
  ];
}

const isSame = (one: Missing, other: Missing): boolean =>
  one.type === 'consent' && other.type === 'consent'
    ? one.kind === other.kind
    : one.type === other.type;

/** One device closed what it knew as a proposal, while on the other they worked. */
function findUntoldEnd(match: Match, rules: ReadRecords): Attention[] {
  const missing = listMissingOfClosure(match);
  if (missing.length === 0 || archivedYearOf(match, rules) !== undefined) return [];
  const code = 'closing-incomplete';
  const key = `${code} ${match.id}`;
  return [{ key, severity: 'waits', code, action: 'open-match', match: match.id, missing }];
}

function findOverload(matches: readonly Match[], rules: ReadRecords): Attention[] {
  return listLoads(matches, rules.list('offer'))
    .filter(isOverloaded)
    .map((load): Attention => {
      const code = 'over-capacity';
      return {
        key: `${code} ${load.mentor}`,
        severity: 'waits',
        code,
        action: 'open-person',
        person: load.mentor,
        mentees: load.mentees.length,
        capacity: load.capacity,
        matches: load.matches,
      };
    });
}
