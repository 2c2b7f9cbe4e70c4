import { describe, expect, test } from 'vitest';
import { shareOf } from '../../../src/domain/indicators/count-indicators.ts';
import {
  countSatisfaction,
  hasFewAnswers,
} from '../../../src/domain/indicators/count-satisfaction.ts';
import { readRecord } from '../../../src/domain/record.ts';
import type { Match } from '../../../src/domain/records/match.ts';
import type { Programme } from '../../../src/domain/records/programme.ts';
import { type Survey, survey } from '../../../src/domain/records/survey.ts';
import { aMatch, aPerson, aProgramme } from '../../support/school-records.ts';

const official = { form: 'employer-pupil', variant: 'employer-future-worker' } as const;
const pair = (id: string, mentee: string, fields: Partial<Match> = {}) =>
  aMatch(id, { mentors: ['alexey'], mentees: [mentee], official, ...fields });

const answered = (
  match: string,
  person: string,
  result: number | null,
  on = '2026-11-20',
): Survey => ({
  ...readRecord(survey, `${match} ${person}`, new Map()),
  match,
  person,
  filled: {
    before: null,
    after: { on, scores: result === null ? { work: 9 } : { result }, words: '' },
  },
});

const people = ['masha', 'kostya', 'anya', 'alexey'].map((id) => aPerson(id));

function count(
  matches: readonly Match[],
  surveys: readonly Survey[],
  fields: Partial<Programme> = {},
) {
  const [mentees, mentors] = countSatisfaction({
    programme: aProgramme(fields),
    people,
    matches,
    surveys,
  });
  if (!mentees || !mentors) throw new Error('A side is missing.');
  return { mentees, mentors };
}

const namesIn = ({ counted }: ReturnType<typeof count>['mentees']) =>
  counted.flatMap((one) => one.people);

describe('satisfaction', () => {
  const matches = [pair('first', 'masha'), pair('second', 'kostya'), pair('third', 'anya')];

  test('is the share of those who gave the result eight or more of ten, with their names', () => {
    const { mentees, mentors } = count(matches, [
      answered('first', 'masha', 8),
      answered('second', 'kostya', 7),
      answered('third', 'anya', 10),
      answered('first', 'alexey', 9),
    ]);
    expect(mentees).toMatchObject({ indicator: 5, denominator: 3, source: 'surveys' });
    expect(namesIn(mentees)).toEqual(['masha', 'anya']);
    expect(shareOf(mentees)).toBeCloseTo(2 / 3);
    expect(mentors).toMatchObject({ indicator: 6, denominator: 1 });
    expect(namesIn(mentors)).toEqual(['alexey']);
  });

  test('begins where the school says', () => {
    const surveys = [answered('first', 'masha', 8)];
    expect(namesIn(count(matches, surveys, { satisfiedFrom: 9 }).mentees)).toEqual([]);
    expect(namesIn(count(matches, surveys, { satisfiedFrom: 8 }).mentees)).toEqual(['masha']);
  });

  test('asks a mentor of three pupils once, and believes the latest answer', () => {
    const { mentors } = count(matches, [
      answered('first', 'alexey', 9, '2026-11-20'),
      answered('second', 'alexey', 5, '2026-11-22'),
      answered('third', 'alexey', null, '2026-11-23'),
    ]);
    expect(mentors).toMatchObject({ counted: [], unknown: [], denominator: 1 });
  });

  test('does not flatter where two answers are of one day, whatever their order', () => {
    const two = [answered('first', 'alexey', 9), answered('second', 'alexey', 5)];
    expect(namesIn(count(matches, two).mentors)).toEqual([]);
    expect(namesIn(count(matches, two.toReversed()).mentors)).toEqual([]);
  });

  test('sets apart who filled in the survey and said nothing of the result', () => {
    const { mentees } = count(matches, [answered('first', 'masha', null)]);
    expect(mentees).toMatchObject({ counted: [], unknown: ['masha'], denominator: 0 });
    expect(shareOf(mentees)).toBeNull();
  });

  test('has no share and no few answers while nobody has answered', () => {
    const { mentees } = count(matches, []);
    expect(shareOf(mentees)).toBeNull();
    expect(hasFewAnswers(mentees)).toBe(false);
  });

  test('says that four answers are few and five are not', () => {
    const { mentees } = count(matches, []);
    expect(hasFewAnswers({ ...mentees, denominator: 4 })).toBe(true);
    expect(hasFewAnswers({ ...mentees, denominator: 5 })).toBe(false);
  });

  test('leaves out the matches that official statistics leave out', () => {
    const surveys = [answered('first', 'masha', 10), answered('second', 'kostya', 10)];
    const { mentees } = count(
      [pair('first', 'masha', { official: null }), pair('second', 'kostya', { model: 'flash' })],
      surveys,
    );
    expect(mentees).toMatchObject({ counted: [], denominator: 0 });
  });

  test('is measured against the target of the year, where there is one', () => {
    const { mentees, mentors } = count(matches, [], { targets: { '5-2026': 85 } });
    expect([mentees.target, mentors.target]).toEqual([85, null]);
  });
});
