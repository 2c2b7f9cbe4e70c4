import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchMentees } from '../../../src/domain/matching/match-mentees.ts';
import { prepareMatching } from '../../../src/domain/matching/matching-context.ts';
import type {
  MatchingOffer,
  MatchingRequest,
} from '../../../src/domain/matching/matching-input.ts';
import { type PairScore, scorePair } from '../../../src/domain/matching/score-pair.ts';
import { defaultWeights } from '../../../src/domain/matching/score-weights.ts';
import { inputOf, offerOf, requestOf } from './build-matching.ts';

const scoreOf = (request: Partial<MatchingRequest>, offer: Partial<MatchingOffer>): PairScore => {
  const context = prepareMatching(inputOf([requestOf('a', request)], [offerOf('x', offer)]));
  const [mentee] = context.mentees;
  const [mentor] = context.mentors;
  if (mentee === undefined || mentor === undefined) throw new Error('nobody to score');
  return scorePair(mentee, mentor, context);
};

const partOf = (score: PairScore, code: string) => score.parts.find((part) => part.code === code);

const slots = fc.uniqueArray(fc.constantFrom('1-6', '1-7', '2-6', '2-7', '3-6', '4-6', '5-6'));

test('the weights add up to one', () => {
  const sum = Object.values(defaultWeights).reduce((total, weight) => total + weight, 0);
  expect(sum).toBeCloseTo(1, 12);
});

test('a mentor who offers fewer hours never scores better for it', () => {
  fc.assert(
    fc.property(slots, slots, fc.nat(6), (wanted, offered, dropped) => {
      const fewer = offered.filter((_, index) => index !== dropped);
      const many = scoreOf({ slots: wanted }, { slots: offered });
      expect(scoreOf({ slots: wanted }, { slots: fewer }).points).toBeLessThanOrEqual(many.points);
      const silent = scoreOf({ slots: wanted }, { slots: 'not-asked' });
      expect(silent.points).toBeLessThanOrEqual(many.points);
    }),
  );
});

test('a mentor who leaves a field empty never gains by it', () => {
  const request = {
    wantedOutcomes: ['courage'],
    interests: ['chess', 'forest'],
    places: ['school'],
  };
  const full = scoreOf(request, {
    outcomes: ['courage'],
    interests: ['chess'],
    places: ['school'],
  });
  for (const field of ['outcomes', 'interests', 'places'] as const) {
    const offer = { outcomes: ['courage'], interests: ['chess'], places: ['school'], [field]: [] };
    expect(scoreOf(request, offer).points).toBeLessThan(full.points);
  }
});

test('what both have in common is named beside the part', () => {
  const score = scoreOf(
    { interests: ['chess', 'forest'], slots: ['1-6', '3-6'], places: ['school'] },
    { interests: ['forest'], slots: ['3-6'], places: ['school', 'club'] },
  );
  expect(partOf(score, 'theme')).toEqual({
    code: 'theme',
    value: 1,
    weight: 0.25,
    found: ['mathematics'],
  });
  expect(partOf(score, 'interests')?.found).toEqual(['forest']);
  expect(partOf(score, 'time')).toMatchObject({ value: 0.5, found: ['3-6'] });
  expect(partOf(score, 'place')).toMatchObject({ value: 1, found: ['school'] });
});

test('a goal in own words finds the mentor who speaks of the same, whatever the endings', () => {
  const score = scoreOf(
    { goal: 'Хочу разобраться с дробями и подготовиться к экзамену' },
    { about: 'Объясняю дроби, готовлю к экзаменам' },
  );
  expect(partOf(score, 'goal')).toMatchObject({ value: 1, found: ['дробями', 'экзамену'] });
  const other = scoreOf({ goal: 'Хочу разобраться с дробями' }, { about: 'Хочу помочь' });
  expect(partOf(other, 'goal')?.value).toBe(0);
});

test('a mentor of the right kind but not of the theme counts half', () => {
  const score = scoreOf({ theme: 'chess' }, { kinds: ['educational'] });
  expect(partOf(score, 'theme')).toMatchObject({ value: 0.5, found: ['educational'] });
});

test('one year outside the wanted age counts half', () => {
  const ages = { from: 10, to: 12 };
  expect(partOf(scoreOf({ age: 12 }, { ages }), 'age')?.value).toBe(1);
  expect(partOf(scoreOf({ age: 13 }, { ages }), 'age')?.value).toBe(0.5);
  expect(partOf(scoreOf({ age: null }, { ages }), 'age')?.value).toBe(0.5);
  expect(partOf(scoreOf({ age: 40 }, { ages: null }), 'age')?.value).toBe(1);
});

test('wishes of both sides count, and an earlier match that went well', () => {
  const nothingSaid = scoreOf({}, {});
  const wished = scoreOf({ wishes: [{ personId: 'person of x', rating: 3 }] }, {});
  const mutual = scoreOf(
    { wishes: [{ personId: 'person of x', rating: 3 }] },
    { wishes: [{ personId: 'person of a', rating: 3 }] },
  );
  expect([nothingSaid, wished, mutual].map((score) => partOf(score, 'wishes')?.value)).toEqual([
    1 / 3,
    2 / 3,
    1,
  ]);
  const history = (ended: 'well' | 'early') =>
    partOf(scoreOf({}, { history: [{ personId: 'person of a', ended }] }), 'history')?.value;
  expect([history('well'), history('early')]).toEqual([1, 0]);
});

test('in a reverse pair a young mentor who is not graded by the mentee goes first', () => {
  const teacher = requestOf('teacher', { model: 'reverse', age: 52, grade: null });
  const pupils = ['anna', 'boris'].map((id) => offerOf(id, { grade: 9 }));
  const teaching = [
    { teacherId: 'person of teacher', pupilId: 'person of anna', as: 'subject-teacher' } as const,
  ];
  const { pairs } = matchMentees(inputOf([teacher], pupils, { teaching }));
  expect(pairs.map((pair) => [pair.offerId, pair.warnings])).toEqual([['boris', []]]);
  expect(pairs[0]?.parts.map((part) => part.code)).toContain('independence');
});

test('a teacher whose only young mentor is a pupil of the own class is paired with a warning', () => {
  const teacher = requestOf('teacher', { model: 'reverse', age: 52, grade: null });
  const teaching = [
    { teacherId: 'person of teacher', pupilId: 'person of anna', as: 'class-teacher' } as const,
  ];
  const { pairs } = matchMentees(inputOf([teacher], [offerOf('anna', { grade: 9 })], { teaching }));
  expect(pairs[0]?.warnings).toEqual(['mentee-is-class-teacher', 'needs-other-responsible-adult']);
});
