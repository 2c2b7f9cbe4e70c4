import { expect, test } from 'vitest';
import { listPersonalSlips, listTableSheets } from '../../../src/domain/rotation/list-slips.ts';
import { planRotation } from '../../../src/domain/rotation/plan-rotation.ts';
import { suggestMenteesAtTable } from '../../../src/domain/rotation/suggest-mentees-at-table.ts';
import {
  countByTalks,
  countTalks,
  eveningOf,
  findBrokenRules,
  numbered,
  planOf,
} from './build-rotation.ts';

test('6 mentors, 14 mentees, 8 rounds: 48 talks, eight mentees with 3 and six with 4, each mentor 8', () => {
  const input = eveningOf(6, 14, 8);
  const plan = planOf(input);
  expect(findBrokenRules(input, plan)).toEqual([]);
  expect(countTalks(plan)).toBe(48);
  expect(countByTalks(plan.mentees)).toEqual({ 3: 8, 4: 6 });
  expect(countByTalks(plan.mentors)).toEqual({ 8: 6 });
  expect(plan.rounds.map((round) => round.length)).toEqual([6, 6, 6, 6, 6, 6, 6, 6]);
});

test('one mentor and two mentees do not come: 40 talks for 5 × 12, eight with 3 and four with 4', () => {
  const absentIds = ['mentor 03', 'mentee 05', 'mentee 11'];
  const input = eveningOf(6, 14, 8, { absentIds });
  const plan = planOf(input);
  expect(findBrokenRules(input, plan)).toEqual([]);
  expect(countTalks(plan)).toBe(40);
  expect(countByTalks(plan.mentees)).toEqual({ 0: 2, 3: 8, 4: 4 });
  expect(countByTalks(plan.mentors)).toEqual({ 0: 1, 8: 5 });
  // Everyone else keeps the table whose number already hangs on the wall.
  expect(plan.rounds[0]?.map(({ table, mentorId }) => `${mentorId} at ${table}`)).toEqual([
    'mentor 01 at 1',
    'mentor 02 at 2',
    'mentor 04 at 4',
    'mentor 05 at 5',
    'mentor 06 at 6',
  ]);
});

test('somebody leaves after three rounds: these stay as they were and the rest evens out', () => {
  const before = planOf(eveningOf(6, 14, 8));
  const played = before.rounds.slice(0, 3);
  const input = eveningOf(6, 14, 8, { played, absentIds: ['mentor 01', 'mentee 07'] });
  const plan = planOf(input);
  expect(findBrokenRules(input, plan)).toEqual([]);
  expect(plan.rounds.slice(0, 3)).toEqual(played);
  expect(countTalks(plan)).toBe(3 * 6 + 5 * 5);
  const present = plan.mentees.filter(({ personId }) => personId !== 'mentee 07');
  const talks = present.map((one) => one.talks);
  expect(Math.max(...talks) - Math.min(...talks)).toBeLessThanOrEqual(1);
});

test('a mentee who comes late catches up with the others', () => {
  const played = planOf(eveningOf(4, 6, 6)).rounds.slice(0, 2);
  const input = eveningOf(4, 7, 6, { played });
  const plan = planOf(input);
  expect(findBrokenRules(input, plan)).toEqual([]);
  expect(countByTalks(plan.mentees)).toEqual({ 3: 4, 4: 3 });
});

test('requested pairs meet, and in the earliest rounds', () => {
  const requested = [
    { mentorId: 'mentor 02', menteeId: 'mentee 09' },
    { mentorId: 'mentor 05', menteeId: 'mentee 09' },
    { mentorId: 'mentor 02', menteeId: 'mentee 13' },
  ];
  const plan = planOf(eveningOf(6, 14, 8, { requested }));
  expect(plan.unmetRequests).toEqual([]);
  const rounds = requested.map(({ mentorId, menteeId }) =>
    plan.rounds.findIndex((round) =>
      round.some((talk) => talk.mentorId === mentorId && talk.menteeIds.includes(menteeId)),
    ),
  );
  expect(Math.max(...rounds)).toBeLessThan(3);
  expect(countByTalks(plan.mentees)).toEqual({ 3: 8, 4: 6 });
});

test('a request that cannot be met says why', () => {
  const requested = numbered('mentor', 6).map((mentorId) => ({ mentorId, menteeId: 'mentee 01' }));
  const bans = [{ firstPersonId: 'mentee 01', secondPersonId: 'mentor 02' }];
  const plan = planOf(eveningOf(6, 14, 8, { requested, bans, absentIds: ['mentor 03'] }));
  const reasons = plan.unmetRequests.map(({ mentorId, reason }) => `${mentorId} ${reason}`);
  expect(reasons).toContain('mentor 02 banned');
  expect(reasons).toContain('mentor 03 absent');
  // Four others are left and evenness gives the mentee at most three or four of them.
  expect(reasons.length).toBeLessThanOrEqual(3);
});

test('the same seed gives the same plan in whatever order people were entered', () => {
  const input = eveningOf(5, 9, 6, { tables: 3 });
  const turned = { ...input, menteeIds: [...input.menteeIds].reverse() };
  expect(planOf(turned).rounds).toEqual(planOf(input).rounds);
  expect(planOf({ ...input, seed: 2 }).rounds).not.toEqual(planOf(input).rounds);
});

test('when everybody has met everybody the evening ends', () => {
  const plan = planOf(eveningOf(3, 3, 8));
  expect(plan.rounds).toHaveLength(3);
  expect(countTalks(plan)).toBe(9);
  expect(planOf(eveningOf(0, 3, 8)).rounds).toEqual([]);
  expect(planOf(eveningOf(3, 3, 0)).rounds).toEqual([]);
});

test('fewer tables than mentors: mentors take turns', () => {
  const input = eveningOf(6, 8, 4, { tables: 3 });
  const plan = planOf(input);
  expect(findBrokenRules(input, plan)).toEqual([]);
  expect(countTalks(plan)).toBe(12);
  expect(countByTalks(plan.mentors)).toEqual({ 2: 6 });
  expect(countByTalks(plan.mentees)).toEqual({ 1: 4, 2: 4 });
});

test('two at a table when mentees are many, and nobody beside a person to be kept apart', () => {
  const bans = numbered('mentee', 10).map((secondPersonId) => ({
    firstPersonId: 'mentee 20',
    secondPersonId,
  }));
  const input = eveningOf(4, 20, 6, { menteesAtTable: 2, bans });
  const plan = planOf(input);
  expect(findBrokenRules(input, plan)).toEqual([]);
  expect(countTalks(plan)).toBe(48);
  expect(countByTalks(plan.mentees)).toEqual({ 2: 12, 3: 8 });
  expect(plan.rounds.flat().every(({ menteeIds }) => menteeIds.length === 2)).toBe(true);
});

test('two who must be kept apart come to the only mentor one after the other', () => {
  const bans = [{ firstPersonId: 'mentee 01', secondPersonId: 'mentee 02' }];
  const plan = planOf(eveningOf(1, 2, 2, { menteesAtTable: 2, bans }));
  expect(plan.rounds.map((round) => round.length)).toEqual([1, 1]);
});

test('two who must be kept apart do not sit together even when one of them has no other round', () => {
  const bans = [{ firstPersonId: 'mentee 01', secondPersonId: 'mentee 02' }];
  const input = eveningOf(1, 2, 1, { menteesAtTable: 2, bans });
  const plan = planOf(input);
  expect(findBrokenRules(input, plan)).toEqual([]);
  expect(countTalks(plan)).toBe(1);
});

test('mentees who must be kept apart never share a table, at two hundred random evenings', () => {
  let lost = 0;
  let talks = 0;
  for (let seed = 1; seed <= 200; seed += 1) {
    const mentees = 6 + (seed % 40);
    const size = [2 + (seed % 12), mentees, 2 + (seed % 9)] as const;
    const bans = Array.from({ length: seed % 12 }, (_, index) => ({
      firstPersonId: `mentee ${String(1 + ((seed + index * 5) % mentees)).padStart(2, '0')}`,
      secondPersonId: `mentee ${String(1 + ((seed * 3 + index * 7) % mentees)).padStart(2, '0')}`,
    })).filter(({ firstPersonId, secondPersonId }) => firstPersonId !== secondPersonId);
    const input = eveningOf(...size, { menteesAtTable: 2, seed, bans });
    const plan = planOf(input);
    expect(findBrokenRules(input, plan), `seed ${seed}`).toEqual([]);
    talks += countTalks(plan);
    lost += countTalks(planOf({ ...input, bans: [] })) - countTalks(plan);
  }
  expect(talks).toBeGreaterThan(10_000);
  expect(lost).toBe(0);
});

test('two at a table need a table for each mentor', () => {
  expect(planRotation(eveningOf(4, 20, 6, { menteesAtTable: 2, tables: 3 }))).toEqual({
    ok: false,
    error: { type: 'too-few-tables', tablesNeeded: 4 },
  });
});

test('nobody can be a mentor and a mentee of one evening', () => {
  const menteeIds = [...numbered('mentee', 3), 'mentor 02'];
  expect(planRotation(eveningOf(3, 3, 4, { menteeIds }))).toEqual({
    ok: false,
    error: { type: 'person-on-both-sides', personIds: ['mentor 02'] },
  });
});

test('two at a table are suggested when one at a time gives fewer than three talks', () => {
  expect(suggestMenteesAtTable(6, 14, 8)).toBe(1);
  expect(suggestMenteesAtTable(4, 20, 8)).toBe(2);
  expect(suggestMenteesAtTable(2, 2, 8)).toBe(1);
});

test('personal slips and table sheets list the same talks', () => {
  const plan = planOf(eveningOf(6, 14, 8));
  const slips = listPersonalSlips(plan, numbered('mentee', 14));
  expect(slips.map(({ lines }) => lines.length).reduce((sum, one) => sum + one, 0)).toBe(48);
  expect(slips[0]?.lines.map(({ round }) => round)).toEqual(
    [...(slips[0]?.lines.map(({ round }) => round) ?? [])].sort((one, other) => one - other),
  );
  const sheets = listTableSheets(plan);
  expect(sheets.map(({ owner, lines }) => [owner, lines.length])).toEqual(
    [1, 2, 3, 4, 5, 6].map((table) => [table, 8]),
  );
});
