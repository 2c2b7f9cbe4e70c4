import { beforeEach, expect, test } from 'vitest';
import {
  survey,
  type SurveyAnswers,
  type SurveyMoment,
} from '../../../src/domain/records/survey.ts';
import { filledOf, surveyToChanges } from '../../../src/domain/surveys/survey-form.ts';
import { listWaitingPaths } from '../../../src/domain/today/waiting-paths.ts';
import {
  exchangeAll,
  newSchoolDevice,
  recordsOf,
  type SchoolDevice,
  tryChanges,
} from '../../support/school-device.ts';
import { firstMillis, foundSchool } from '../../support/school-history.ts';

const answers = (comfort: number): SurveyAnswers => ({
  on: '2026-11-24',
  scores: { comfort },
  words: '',
});
const locked = { ok: false, error: { type: 'survey-locked' } };
let school: SchoolDevice;

const knownOn = (device: SchoolDevice) => {
  const [known] = recordsOf(device).list('survey', 'first pair');
  return known && { survey: known, isDeleted: false };
};
const filledOn = (device = school) => filledOf(knownOn(device));

function fill(moment: SurveyMoment, given: SurveyAnswers | null, device = school, afterMillis = 0) {
  const match = recordsOf(device).find('match', 'first pair');
  if (!match) throw new Error('There is no pair.');
  const changes = surveyToChanges(match, 'masha', knownOn(device), moment, given);
  return tryChanges(device, firstMillis + afterMillis, changes);
}

beforeEach(() => {
  school = newSchoolDevice();
  tryChanges(school, firstMillis, foundSchool);
});

test('what was answered before may be mended until somebody has answered after', () => {
  fill('before', answers(4));
  expect(fill('before', answers(5))).toMatchObject({ ok: true });
  expect(fill('after', answers(9))).toMatchObject({ ok: true });
  expect(fill('before', answers(1))).toEqual(locked);
  expect(fill('before', null)).toEqual(locked);
  expect(fill('after', answers(8))).toMatchObject({ ok: true });
  expect(filledOn()).toEqual({ before: answers(5), after: answers(8) });
});

test('a before that was never asked is not made up afterwards', () => {
  fill('after', answers(9));
  expect(fill('before', answers(1))).toEqual(locked);
});

test('without the after the before is open again', () => {
  fill('before', answers(4));
  fill('after', answers(9));
  expect(fill('after', null)).toMatchObject({ ok: true });
  expect(fill('before', answers(5))).toMatchObject({ ok: true });
});

test('what one device mends before while another asks after stands beside it until somebody decides', () => {
  const other = newSchoolDevice('b');
  fill('before', answers(4));
  exchangeAll(school, other);
  fill('after', answers(9), school, 1000);
  expect(fill('before', answers(5), other, 2000)).toMatchObject({ ok: true });
  exchangeAll(school, other);
  const id = knownOn(school)?.survey.id ?? '';
  for (const device of [school, other]) {
    const alive = device.states
      .get(id)
      ?.get('filled')
      ?.alive.map(({ value }) => value);
    expect(alive).toEqual([
      { before: answers(5), after: null },
      { before: answers(4), after: answers(9) },
    ]);
    const waiting = listWaitingPaths(survey, device.states.get(id) ?? new Map());
    expect(waiting).toMatchObject([{ path: 'filled', values: [{}, {}] }]);
  }
  const decided = tryChanges(other, firstMillis + 3000, [
    {
      type: 'decide',
      table: 'survey',
      id,
      path: 'filled',
      value: { before: answers(4), after: answers(9) },
    },
  ]);
  expect(decided).toMatchObject({ ok: true });
  exchangeAll(school, other);
  expect(filledOn()).toEqual({ before: answers(4), after: answers(9) });
  expect(fill('before', answers(5), school, 4000)).toEqual(locked);
});

test('of two that were asked both times either may be chosen, whatever its before says', () => {
  const other = newSchoolDevice('b');
  exchangeAll(school, other);
  for (const [device, score] of [
    [school, 4],
    [other, 7],
  ] as const) {
    fill('before', answers(score), device, 1000 * score);
    fill('after', answers(9), device, 1000 * score + 1);
  }
  exchangeAll(school, other);
  expect(filledOn().before).toEqual(answers(7));
  const id = knownOn(school)?.survey.id ?? '';
  const value = { before: answers(4), after: answers(9) };
  const decide = { type: 'decide', table: 'survey', id, path: 'filled', value } as const;
  expect(tryChanges(school, firstMillis + 60_000, [decide])).toMatchObject({ ok: true });
  expect(filledOn()).toEqual(value);
});

test('two devices that ask one person make one survey', () => {
  const other = newSchoolDevice('b');
  exchangeAll(school, other);
  fill('before', answers(4));
  fill('before', answers(4), other, 1000);
  exchangeAll(school, other);
  expect(recordsOf(school).list('survey', 'first pair')).toHaveLength(1);
});
