import type { RecordId } from '../op.ts';
import type { Match } from '../records/match.ts';
import type { Offer } from '../records/offer.ts';
import type { Attention } from './attention.ts';
import { isRunning } from './figures.ts';

/**
 * Rules that hold on each device and can still be broken when two devices become one. A merge never
 * refuses; it is people who decide.
 */
export function findBrokenRules(
  matches: readonly Match[],
  offers: readonly Pick<Offer, 'mentor' | 'capacity' | 'finishedOn'>[],
): readonly Attention[] {
  const running = matches.filter(isRunning);
  return [...running.flatMap(findBrokenPeople), ...findOverload(running, offers)];
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

/** Circles are left out: their size is a matter of the circle, not of one mentor's strength. */
function findOverload(
  running: readonly Match[],
  offers: readonly Pick<Offer, 'mentor' | 'capacity' | 'finishedOn'>[],
): Attention[] {
  const capacities = new Map<RecordId, number>();
  for (const { mentor, capacity, finishedOn } of offers) {
    if (finishedOn === '') {
      capacities.set(mentor, Math.max(capacity, capacities.get(mentor) ?? 0));
    }
  }
  const matchesByMentor = new Map<RecordId, Match[]>();
  for (const match of running.filter(({ model }) => model !== 'group')) {
    for (const mentor of match.mentors) {
      matchesByMentor.set(mentor, [...(matchesByMentor.get(mentor) ?? []), match]);
    }
  }
  return [...capacities].flatMap(([person, capacity]): Attention[] => {
    const own = matchesByMentor.get(person) ?? [];
    const mentees = new Set(own.flatMap((match) => match.mentees)).size;
    if (mentees <= capacity) return [];
    const matches = own.map((match) => match.id);
    const code = 'over-capacity';
    const key = `${code} ${person}`;
    return [
      { key, severity: 'waits', code, action: 'open-person', person, mentees, capacity, matches },
    ];
  });
}
