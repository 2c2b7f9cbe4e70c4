import { expect, test } from 'vitest';
import { readRecord } from '../../../src/domain/record.ts';
import { type Survey, survey } from '../../../src/domain/records/survey.ts';
import { averageSurveys } from '../../../src/domain/surveys/average-surveys.ts';

const answers = (scores: Readonly<Record<string, number>>) => ({
  on: '2026-09-20',
  scores,
  words: '',
});

const aSurvey = (id: string, fields: Partial<Survey>): Survey => ({
  ...readRecord(survey, id, new Map()),
  ...fields,
});

const filledIn = [
  aSurvey('masha', {
    filled: { before: answers({ comfort: 4 }), after: answers({ comfort: 9, result: 8 }) },
  }),
  aSurvey('kostya', { filled: { before: answers({ comfort: 6, plan: 3 }), after: null } }),
  aSurvey('anna', { filled: { before: answers({ plan: 5 }), after: answers({ comfort: 10 }) } }),
  aSurvey('taken back', {}),
  aSurvey('alexey', { side: 'mentor', filled: { before: null, after: answers({ work: 10 }) } }),
];
const [mentees, mentors] = averageSurveys(filledIn);
const itemOf = (side: typeof mentees, wanted: string) =>
  side?.items.find(({ item }) => item === wanted);

test('each side says how many answered before, after and both times', () => {
  expect(mentees).toMatchObject({ side: 'mentee', before: 3, after: 2, both: 2 });
  expect(mentors).toMatchObject({ side: 'mentor', before: 0, after: 1, both: 0 });
});

test('a mean stands with the number of its own answers, a change with those who answered twice', () => {
  expect(itemOf(mentees, 'comfort')).toEqual({
    item: 'comfort',
    before: { mean: 5, n: 2 },
    after: { mean: 9.5, n: 2 },
    both: { before: 4, after: 9, n: 1 },
  });
});

test('where nobody answered there is no mean, not a nought', () => {
  expect(itemOf(mentees, 'safety')).toEqual({
    item: 'safety',
    before: { mean: null, n: 0 },
    after: { mean: null, n: 0 },
    both: { before: null, after: null, n: 0 },
  });
  expect(itemOf(mentees, 'result')).toMatchObject({ before: { n: 0 }, after: { mean: 8, n: 1 } });
});
