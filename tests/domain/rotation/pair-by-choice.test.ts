import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ChoiceCard,
  type ChoiceInput,
  pairByChoice,
} from '../../../src/domain/rotation/pair-by-choice.ts';
import { numbered } from './build-rotation.ts';

const menteeIds = numbered('mentee', 12);
const mentorIds = numbered('mentor', 5);

/** Both about each other, with the same rating. */
const bothWays = (mentorId: string, menteeId: string, rating: 1 | 2 | 3): readonly ChoiceCard[] => [
  { fromId: mentorId, toId: menteeId, rating },
  { fromId: menteeId, toId: mentorId, rating },
];

/** Scenario 9: 12 mentees and 5 mentors with 9 places; the first nine could all go to one of two. */
const evening: ChoiceInput = {
  menteeIds,
  mentors: mentorIds.map((personId, index) => ({ personId, places: index < 4 ? 2 : 1 })),
  cards: menteeIds.flatMap((menteeId, index) => [
    ...bothWays(mentorIds[index % 5] ?? '', menteeId, 3),
    ...bothWays(mentorIds[(index + 1) % 5] ?? '', menteeId, 2),
    { fromId: menteeId, toId: mentorIds[(index + 2) % 5] ?? '', rating: 3 },
  ]),
  bans: [],
  eventOn: '2025-10-17',
};

test('12 mentees and 5 mentors with 9 places: 9 pairs, 3 go on searching in 14 days', () => {
  const { pairs, rest, mutual } = pairByChoice(evening);
  expect(pairs).toHaveLength(9);
  for (const { personId, places } of evening.mentors) {
    expect(pairs.filter(({ mentorId }) => mentorId === personId)).toHaveLength(places);
  }
  expect(mutual).toHaveLength(24);
  expect(rest).toHaveLength(3);
  for (const one of rest) {
    expect(one).toMatchObject({
      reason: 'places-taken',
      next: 'search-continues',
      on: '2025-10-31',
    });
    expect(one.mentorIds).toHaveLength(2);
  }
});

test('a pair needs both: one who was not chosen back goes on searching', () => {
  const cards: readonly ChoiceCard[] = [
    { fromId: 'mentee 01', toId: 'mentor 01', rating: 3 },
    { fromId: 'mentor 01', toId: 'mentee 01', rating: 0 },
    { fromId: 'mentee 02', toId: 'mentor 01', rating: 3 },
  ];
  const { pairs, rest } = pairByChoice({ ...evening, menteeIds: numbered('mentee', 2), cards });
  expect(pairs).toEqual([]);
  expect(rest.map(({ reason }) => reason)).toEqual(['no-mutual-choice', 'no-mutual-choice']);
});

test('two who are both glad come before one who is delighted and one who is not', () => {
  const cards: readonly ChoiceCard[] = [
    ...bothWays('mentor 05', 'mentee 01', 2),
    { fromId: 'mentor 05', toId: 'mentee 02', rating: 1 },
    { fromId: 'mentee 02', toId: 'mentor 05', rating: 3 },
  ];
  const { pairs } = pairByChoice({ ...evening, cards });
  expect(pairs.map(({ menteeId }) => menteeId)).toEqual(['mentee 01']);
});

test('nobody stays without a pair to make another pair happier', () => {
  const cards = [
    ...bothWays('mentor 05', 'mentee 01', 3),
    ...bothWays('mentor 04', 'mentee 01', 1),
    ...bothWays('mentor 05', 'mentee 02', 1),
  ];
  const { pairs } = pairByChoice({ ...evening, cards });
  expect(pairs.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`)).toEqual([
    'mentee 01 mentor 04',
    'mentee 02 mentor 05',
  ]);
});

test('a ban is stronger than a mutual choice', () => {
  const cards = bothWays('mentor 01', 'mentee 01', 3);
  const bans = [{ firstPersonId: 'mentor 01', secondPersonId: 'mentee 01' }];
  expect(pairByChoice({ ...evening, cards, bans }).pairs).toEqual([]);
});

test('the order in which cards are typed in changes nothing', () => {
  const card = fc.record({
    mentee: fc.integer({ min: 0, max: 11 }),
    mentor: fc.integer({ min: 0, max: 4 }),
    rating: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    isFromMentor: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(card, { maxLength: 120 }), (drawn) => {
      const cards = drawn.map(({ mentee, mentor, rating, isFromMentor }): ChoiceCard => {
        const menteeId = menteeIds[mentee] ?? '';
        const mentorId = mentorIds[mentor] ?? '';
        return isFromMentor
          ? { fromId: mentorId, toId: menteeId, rating }
          : { fromId: menteeId, toId: mentorId, rating };
      });
      const result = pairByChoice({ ...evening, cards });
      const turned = {
        ...evening,
        cards: [...cards].reverse(),
        menteeIds: [...menteeIds].reverse(),
        mentors: [...evening.mentors].reverse(),
      };
      expect(pairByChoice(turned)).toEqual(result);
      expect(result.pairs.length + result.rest.length).toBe(12);
      for (const { personId, places } of evening.mentors) {
        const taken = result.pairs.filter(({ mentorId }) => mentorId === personId).length;
        expect(taken).toBeLessThanOrEqual(places);
      }
    }),
  );
});
