import { describe, expect, test } from 'vitest';
import {
  contingentKeys,
  countRegister,
  listContingent,
  withCount,
} from '../../../src/domain/programme/contingent.ts';
import {
  indicators,
  targetKey,
  targetOf,
  withLastTargets,
  withTarget,
} from '../../../src/domain/programme/targets.ts';
import { aPerson, aProgramme } from '../../support/school-records.ts';

const pupil = (id: string, born: string) => aPerson(id, { circle: 'pupils', born });
const on = '2026-09-01';
const lineOf = (
  programme: Parameters<typeof listContingent>[0],
  people = [pupil('a', '2014-03-01')],
) => {
  const lines = listContingent(programme, countRegister(people, on));
  return (key: string) => lines.find((line) => line.key === key);
};

describe('the contingent', () => {
  test('is counted from the register on the day that was chosen', () => {
    const people = [
      pupil('ten', '2016-09-01'),
      pupil('nine', '2016-09-02'),
      pupil('sixteen', '2010-05-17'),
      aPerson('graduate', { circle: 'graduates', born: '2010-05-17' }),
    ];
    expect(countRegister(people, on)).toMatchObject({
      numbers: { 'age-10': 1, 'age-16': 1, 'pupils-10-19': 2, 'pupils-15-19': 1 },
      unknownAges: 0,
    });
  });

  test('leaves out whose age cannot be said, and says how many they are', () => {
    const people = [pupil('year alone', '2016'), pupil('nothing', ''), pupil('surely', '2012')];
    expect(countRegister(people, on)).toMatchObject({
      numbers: { 'pupils-10-19': 1 },
      unknownAges: 2,
    });
  });

  test('counts young teachers by their years of work and organisations once each', () => {
    const people = [
      aPerson('new', { circle: 'teachers', experienceYears: 0 }),
      aPerson('third year', { circle: 'teachers', experienceYears: 3 }),
      aPerson('old', { circle: 'teachers', experienceYears: 4 }),
      aPerson('unknown', { circle: 'teachers' }),
      aPerson('forester', { circle: 'employees', workplace: 'Лесничество' }),
      aPerson('her colleague', { circle: 'employees', workplace: ' лесничество ' }),
      aPerson('farmer', { circle: 'entrepreneurs', workplace: 'КФХ' }),
      aPerson('mother', { circle: 'parents', workplace: 'Больница' }),
    ];
    expect(countRegister(people, on).numbers).toMatchObject({
      'young-teachers': 2,
      organisations: 2,
    });
  });

  test('takes the number that was typed in before the one of the register', () => {
    const line = lineOf(aProgramme({ contingent: { 'pupils-10-19': 52 } }));
    expect(line('pupils-10-19')).toEqual({ key: 'pupils-10-19', number: 52, source: 'typed' });
    expect(line('age-12')).toMatchObject({ number: 1, source: 'register' });
    expect(line('young-teachers')).toMatchObject({ number: null, source: 'none' });
  });

  test('sums the ages as soon as one of them was typed in', () => {
    const line = lineOf(aProgramme({ contingent: { 'age-15': 4, 'age-16': 10 } }));
    expect(line('pupils-15-19')).toMatchObject({ number: 14, source: 'ages' });
    expect(line('pupils-10-19')).toMatchObject({ number: 15, source: 'ages' });
  });

  test('can be zero when somebody says so, and returns to the register', () => {
    const none = aProgramme({ contingent: withCount(aProgramme(), 'pupils-10-19', 0) });
    expect(lineOf(none)('pupils-10-19')).toMatchObject({ number: 0, source: 'typed' });
    const again = aProgramme({ contingent: withCount(none, 'pupils-10-19', null) });
    expect(lineOf(again)('pupils-10-19')).toMatchObject({ number: 1, source: 'register' });
    expect(contingentKeys).toHaveLength(14);
  });
});

describe('the targets', () => {
  test('are official until 2024, and nobody invents one afterwards', () => {
    expect(indicators.map((one) => targetOf(aProgramme(), one, 2024))).toEqual([
      70, 10, 70, 30, 85, 85,
    ]);
    expect(targetOf(aProgramme(), 1, 2026)).toBeNull();
  });

  test('are what the school entered, zero too', () => {
    const year = aProgramme({ targets: { '1-2026': 0, '1-2024': 60 } });
    expect(targetOf(year, 1, 2026)).toBe(0);
    expect(targetOf(year, 1, 2024)).toBe(60);
    expect(withTarget(year, targetKey(1, 2026), null)).toEqual({ '1-2024': 60 });
  });

  test('take the values of 2024 over without touching what is there', () => {
    const year = aProgramme({ targets: { '2-2026': 12 } });
    expect(withLastTargets(year, 2026)).toMatchObject({ '1-2026': 70, '2-2026': 12, '6-2026': 85 });
  });
});
