import { expect, test } from 'vitest';
import { readRecord } from '../../../src/domain/record.ts';
import { type Survey, survey } from '../../../src/domain/records/survey.ts';
import { surveyId } from '../../../src/domain/surveys/survey-form.ts';
import {
  findSheets,
  isSheetAwaited,
  listSurveySeats,
  sheetCodeOf,
  surveyMoments,
} from '../../../src/domain/surveys/survey-seats.ts';
import { aMatch } from '../../support/school-records.ts';

const [first, second] = [
  '01a007de-3c19-7dad-8b55-e8f8d7002ac0',
  '01a007de-3c05-7c05-96c4-5e6d77f2b4b0',
] as const;
const answers = { on: '2026-09-20', scores: { comfort: 4 }, words: '' };

const filledIn = (person: string, filled: Partial<Survey['filled']>): Survey => {
  const read = readRecord(survey, surveyId(first, person), new Map());
  return { ...read, match: first, person, filled: { ...read.filled, ...filled } };
};

test('both sides of every match that has begun have a survey to fill in', () => {
  const seats = listSurveySeats(
    [
      aMatch(first, { mentees: ['masha', 'kostya'], title: 'Куда после девятого' }),
      aMatch(second, { status: { state: 'proposed', on: '', reason: '' } }),
    ],
    [],
  );
  expect(seats.map(({ person, side, others }) => [person, side, others])).toEqual([
    ['masha', 'mentee', ['alexey']],
    ['kostya', 'mentee', ['alexey']],
    ['alexey', 'mentor', ['masha', 'kostya']],
  ]);
  expect(seats.every(({ title }) => title === 'Куда после девятого')).toBe(true);
});

test('a match that has ended still waits for its «after»', () => {
  const ended = aMatch(first, { status: { state: 'closed', on: '2026-11-01', reason: '' } });
  const [masha] = listSurveySeats([ended], [filledIn('masha', { before: answers })]);
  expect(masha).toMatchObject({ isOpen: false, filled: { before: true, after: false } });
  expect(surveyMoments.map((moment) => masha && isSheetAwaited(masha, moment))).toEqual([
    false,
    true,
  ]);
});

test('nobody is asked what was expected once it is known how it ended', () => {
  const [masha] = listSurveySeats([aMatch(first)], [filledIn('masha', { after: answers })]);
  expect(masha && isSheetAwaited(masha, 'before')).toBe(false);
});

test('the code of a sheet leads to the person, the match and the moment', () => {
  const seats = listSurveySeats([aMatch(first), aMatch(second)], []);
  const codes = seats.flatMap((seat) => surveyMoments.map((moment) => sheetCodeOf(seat, moment)));
  expect(new Set(codes).size).toBe(8);
  for (const seat of seats) {
    for (const moment of surveyMoments) {
      const typed = sheetCodeOf(seat, moment).toLowerCase();
      expect(findSheets(typed, seats)).toEqual([{ seat, moment }]);
    }
  }
  expect(findSheets('0000', seats)).toEqual([]);
});
