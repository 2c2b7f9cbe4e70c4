import { expect, test } from 'vitest';
import { listMet } from '../../../src/domain/rotation/list-met.ts';
import type { Rotation, RotationInput } from '../../../src/domain/rotation/rotation.ts';
import { type LinearRow, maximiseInTurn } from '../matching/solve-linear.ts';
import { countTalks, findBrokenRules, planOf } from './build-rotation.ts';
import { inventEvening } from './random-evening.ts';

test(
  'a thousand random evenings keep every rule, and an independent solver finds none more even',
  { timeout: 600_000 },
  () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const input = inventEvening(seed);
      const plan = planOf(input);
      expect(findBrokenRules(input, plan), `seed ${seed}`).toEqual([]);
      expect(valueOf(input, plan), `seed ${seed}`).toEqual(findOptimum(input));
      if (input.bans.length + input.played.length === 0) expectWithinOne(input, plan, seed);
    }
  },
);

/** Talks to come, sums of squares of everyone's talks, wishes met: as the solver sees them. */
function valueOf(input: RotationInput, plan: Rotation): readonly number[] {
  const before = input.played.flat().reduce((sum, talk) => sum + talk.menteeIds.length, 0);
  const squares = [...plan.mentors, ...plan.mentees]
    .filter(({ personId }) => !input.absentIds.includes(personId))
    .reduce((sum, { talks }) => sum + talks * talks, 0);
  const met = listMet(plan.rounds.slice(input.played.length));
  const wishes = new Set(
    input.requested
      .filter(({ mentorId, menteeId }) => met.get(mentorId)?.has(menteeId) === true)
      .map(({ mentorId, menteeId }) => `${mentorId} ${menteeId}`),
  );
  return [countTalks(plan) - before, 0 - squares, wishes.size];
}

/** A variable for each possible talk and for each further talk of a person. */
function findOptimum(input: RotationInput): readonly number[] {
  const met = listMet(input.played);
  const roundsLeft = Math.max(0, input.rounds - input.played.length);
  const here = (ids: readonly string[]) => ids.filter((id) => !input.absentIds.includes(id));
  const mentors = here(input.mentorIds);
  const mentees = here(input.menteeIds);
  const isBanned = (mentorId: string, menteeId: string): boolean =>
    input.bans.some(
      ({ firstPersonId, secondPersonId }) =>
        firstPersonId === mentorId && secondPersonId === menteeId,
    );
  const goals: (readonly [number, number, number])[] = [];
  const talksOf = new Map<string, number[]>();
  for (const mentorId of mentors) {
    for (const menteeId of mentees) {
      if (met.get(mentorId)?.has(menteeId) === true || isBanned(mentorId, menteeId)) continue;
      const isWished = input.requested.some(
        (wish) => wish.mentorId === mentorId && wish.menteeId === menteeId,
      );
      for (const id of [mentorId, menteeId]) {
        talksOf.set(id, [...(talksOf.get(id) ?? []), goals.length]);
      }
      goals.push([1, 0, isWished ? 1 : 0]);
    }
  }
  const talks = goals.map((_, variable) => variable);
  const tables = Math.min(input.tables, mentors.length);
  const rows: LinearRow[] = [
    { variables: talks, atMost: roundsLeft * tables * input.menteesAtTable },
  ];
  let squaresBefore = 0;
  for (const id of [...mentors, ...mentees]) {
    const before = met.get(id)?.size ?? 0;
    squaresBefore += before * before;
    const most = mentors.includes(id) ? roundsLeft * input.menteesAtTable : roundsLeft;
    const steps: number[] = [];
    for (let talk = before; talk < before + most; talk += 1) {
      steps.push(goals.length);
      goals.push([0, -(2 * talk + 1), 0]);
    }
    const ofPerson = talksOf.get(id) ?? [];
    rows.push({
      variables: [...ofPerson, ...steps],
      factors: [...ofPerson.map(() => 1), ...steps.map(() => -1)],
      atLeast: 0,
      atMost: 0,
    });
  }
  const [most = 0, squares = 0, wishes = 0] = maximiseInTurn(
    { upper: goals.map(() => 1), rows, isWhole: false },
    [0, 1, 2].map((goal) => goals.map((worths) => worths[goal] ?? NaN)),
  );
  return [most, squares - squaresBefore, wishes];
}

function expectWithinOne(input: RotationInput, plan: Rotation, seed: number): void {
  for (const side of [plan.mentors, plan.mentees]) {
    const counts = side
      .filter(({ personId }) => !input.absentIds.includes(personId))
      .map(({ talks }) => talks);
    const spread = Math.max(0, ...counts) - Math.min(Infinity, ...counts);
    expect(spread, `seed ${seed}`).toBeLessThanOrEqual(1);
  }
}
