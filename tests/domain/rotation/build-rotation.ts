import { planRotation } from '../../../src/domain/rotation/plan-rotation.ts';
import type { Rotation, RotationInput } from '../../../src/domain/rotation/rotation.ts';

export const numbered = (word: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${word} ${String(index + 1).padStart(2, '0')}`);

/** An evening without bans, wishes or absences, with a table for each mentor. */
export const eveningOf = (
  mentors: number,
  mentees: number,
  rounds: number,
  fields: Partial<RotationInput> = {},
): RotationInput => ({
  mentorIds: numbered('mentor', mentors),
  menteeIds: numbered('mentee', mentees),
  absentIds: [],
  rounds,
  tables: mentors,
  menteesAtTable: 1,
  bans: [],
  requested: [],
  played: [],
  seed: 1,
  ...fields,
});

export function planOf(input: RotationInput): Rotation {
  const planned = planRotation(input);
  if (!planned.ok) throw new Error(planned.error.type);
  return planned.value;
}

/** What is wrong with a plan; empty when every rule holds. */
export function findBrokenRules(input: RotationInput, { rounds }: Rotation): readonly string[] {
  const broken: string[] = [];
  const met = new Set<string>();
  if (rounds.length > Math.max(input.rounds, input.played.length)) broken.push('too many rounds');
  for (const [index, talks] of rounds.entries()) {
    const seated = talks.flatMap(({ mentorId, menteeIds }) => [mentorId, ...menteeIds]);
    if (new Set(seated).size !== seated.length) broken.push(`seated twice in round ${index}`);
    if (new Set(talks.map(({ table }) => table)).size !== talks.length) broken.push('shared table');
    if (talks.some(({ table }) => table < 1 || table > input.tables)) broken.push('no such table');
    for (const { mentorId, menteeIds } of talks) {
      if (menteeIds.length === 0) broken.push('nobody at the table');
      if (menteeIds.length > input.menteesAtTable) broken.push('too many at a table');
      for (const menteeId of menteeIds) {
        const pair = `${mentorId} ${menteeId}`;
        if (met.has(pair)) broken.push(`${pair} twice`);
        met.add(pair);
      }
    }
    if (index < input.played.length) continue;
    if (seated.some((id) => input.absentIds.includes(id))) broken.push('absent but seated');
    for (const { mentorId, menteeIds } of talks) {
      if (hasBanned([mentorId, ...menteeIds], input)) broken.push('banned at one table');
    }
  }
  return broken;
}

const hasBanned = (people: readonly string[], { bans }: RotationInput): boolean =>
  bans.some(
    ({ firstPersonId, secondPersonId }) =>
      people.includes(firstPersonId) && people.includes(secondPersonId),
  );

/** How many people have how many talks: `{ 3: 8, 4: 6 }`. */
export function countByTalks(counts: readonly { readonly talks: number }[]) {
  const people: Record<number, number> = {};
  for (const { talks } of counts) people[talks] = (people[talks] ?? 0) + 1;
  return people;
}

export const countTalks = ({ rounds }: Rotation): number =>
  rounds.flat().reduce((sum, { menteeIds }) => sum + menteeIds.length, 0);
