import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CircleApplicant } from '../../../src/domain/matching/circle.ts';
import type { CircleLeader } from '../../../src/domain/matching/find-best-circle.ts';
import { type CircleInput, formCircles } from '../../../src/domain/matching/form-circles.ts';

const applicantOf = (personId: string, fields: Partial<CircleApplicant> = {}): CircleApplicant => ({
  requestId: `request of ${personId}`,
  personId,
  theme: 'exam',
  grade: 9,
  slots: ['4-7'],
  leftOverBefore: 0,
  appliedOn: '2025-10-01',
  ...fields,
});

const leaderOf = (personId: string, fields: Partial<CircleLeader> = {}): CircleLeader => ({
  personId,
  topics: ['exam'],
  slots: ['4-7'],
  isAdult: true,
  grade: null,
  circles: 1,
  ...fields,
});

const inputOf = (
  applicants: readonly CircleApplicant[],
  leaders: readonly CircleLeader[],
  fields: Partial<CircleInput> = {},
): CircleInput => ({ applicants, leaders, openCircles: [], bans: [], gates: [], ...fields });

const pupils = (count: number): readonly CircleApplicant[] =>
  Array.from({ length: count }, (_, index) => applicantOf(`pupil ${index}`));

const two = [leaderOf('anna'), leaderOf('boris')];

test('six who want the same theme and hour become a circle with two leaders', () => {
  const { formed, waiting } = formCircles(inputOf(pupils(6), two));
  expect(formed).toHaveLength(1);
  expect(formed[0]).toMatchObject({ theme: 'exam', slot: '4-7' });
  expect(formed[0]?.leaders.map(({ personId }) => personId)).toEqual(['anna', 'boris']);
  expect(formed[0]?.members).toHaveLength(6);
  expect(waiting).toEqual([]);
});

test('a ninth applicant goes to the waiting list: the last who applied', () => {
  const applicants = [
    applicantOf('late', { appliedOn: '2025-10-09' }),
    applicantOf('late but left over before', { appliedOn: '2025-10-10', leftOverBefore: 1 }),
    ...pupils(7),
  ];
  const { formed, waiting } = formCircles(inputOf(applicants, two));
  expect(formed[0]?.members).toHaveLength(8);
  expect(waiting).toEqual([
    {
      requestId: 'request of late',
      personId: 'late',
      theme: 'exam',
      place: 1,
      reasons: [{ type: 'circle-full' }],
    },
  ]);
});

test('where four can lead, nine become five and four', () => {
  const four = [...two, leaderOf('vera'), leaderOf('gleb')];
  const { formed, waiting } = formCircles(inputOf(pupils(9), four));
  expect(formed.map(({ members }) => members.length)).toEqual([5, 4]);
  expect(waiting).toEqual([]);
});

test('an open circle of seven takes one more before anything new is formed', () => {
  const members = Array.from({ length: 7 }, (_, index) => ({ personId: `old ${index}`, grade: 9 }));
  const leaders = two.map(({ personId }) => ({ personId, grade: null }));
  const openCircles = [{ id: 'circle', theme: 'exam', slot: '4-7', leaders, members }];
  const { joined, formed, waiting } = formCircles(inputOf(pupils(2), [], { openCircles }));
  expect(joined).toEqual([{ circleId: 'circle', personId: 'pupil 0' }]);
  expect(formed).toEqual([]);
  expect(waiting.map(({ personId, reasons }) => [personId, reasons])).toEqual([
    ['pupil 1', [{ type: 'circle-full' }]],
  ]);
});

test('a circle needs two leaders and one of them grown up', () => {
  const pupilsOnly = ['x', 'y'].map((id) => leaderOf(id, { isAdult: false, grade: 11 }));
  const why = (leaders: readonly CircleLeader[]) =>
    formCircles(inputOf(pupils(5), leaders)).waiting[0]?.reasons;
  expect(why([leaderOf('anna')])).toEqual([{ type: 'too-few-leaders' }]);
  expect(why(pupilsOnly)).toEqual([{ type: 'too-few-leaders' }]);
  const { formed } = formCircles(inputOf(pupils(5), [leaderOf('anna'), ...pupilsOnly]));
  expect(formed[0]?.leaders.map(({ personId }) => personId)).toEqual(['anna', 'x']);
});

test('three are too few, and a missing consent is told first', () => {
  const gates = [
    { personId: 'pupil 3', role: 'mentee', blocked: ['no-consent'], warnings: [] } as const,
  ];
  const { formed, waiting } = formCircles(inputOf(pupils(4), two, { gates }));
  expect(formed).toEqual([]);
  expect(waiting.map(({ reasons }) => reasons[0]?.type)).toEqual([
    'too-few-together',
    'too-few-together',
    'too-few-together',
    'gated',
  ]);
});

test('grades too far apart, another hour and a ban each keep somebody out and say so', () => {
  const applicants = [
    ...pupils(4),
    applicantOf('little', { grade: 5 }),
    applicantOf('tuesday', { slots: ['2-7'] }),
    applicantOf('unloved', { appliedOn: '2025-10-02' }),
  ];
  const bans = [{ firstPersonId: 'unloved', secondPersonId: 'pupil 2' }];
  const { formed, waiting } = formCircles(inputOf(applicants, two, { bans }));
  expect(formed[0]?.members).toHaveLength(4);
  expect(waiting.map(({ personId, reasons }) => [personId, reasons[0]?.type])).toEqual([
    ['little', 'grades-apart'],
    ['tuesday', 'no-common-slot'],
    ['unloved', 'banned'],
  ]);
});

test('circles keep their limits and no leader is in two places, whatever the school', () => {
  const slots = fc.uniqueArray(fc.constantFrom('1-7', '2-7', '3-7'), { minLength: 1 });
  const applicant = fc.record({
    theme: fc.constantFrom('exam', 'forest'),
    grade: fc.integer({ min: 5, max: 11 }),
    slots,
  });
  const leader = fc.record({
    isAdult: fc.boolean(),
    slots,
    circles: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(
      fc.array(applicant, { maxLength: 30 }),
      fc.array(leader, { maxLength: 6 }),
      (drawnApplicants, drawnLeaders) => {
        const applicants = drawnApplicants.map((one, index) => applicantOf(`p${index}`, one));
        const leaders = drawnLeaders.map((one, index) =>
          leaderOf(`l${index}`, {
            ...one,
            topics: ['exam', 'forest'],
            grade: one.isAdult ? null : 10,
          }),
        );
        const input = inputOf(applicants, leaders);
        const { formed, waiting } = formCircles(input);
        const turned = inputOf([...applicants].reverse(), [...leaders].reverse());
        expect(formCircles(turned)).toEqual({ joined: [], formed, waiting });
        for (const { members } of formed) {
          expect(members.length).toBeGreaterThanOrEqual(4);
          expect(members.length).toBeLessThanOrEqual(8);
          const grades = members.map(({ grade }) => grade ?? 0);
          expect(Math.max(...grades) - Math.min(...grades)).toBeLessThanOrEqual(3);
        }
        const hours = formed.flatMap((circle) =>
          circle.leaders.map(({ personId }) => `${personId} ${circle.slot}`),
        );
        expect(new Set(hours).size).toBe(hours.length);
        const seats = formed.reduce((sum, { members }) => sum + members.length, 0);
        expect(seats + waiting.length).toBe(applicants.length);
      },
    ),
  );
});
