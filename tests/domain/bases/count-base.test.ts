import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BaseRecords } from '../../../src/domain/bases/base-context.ts';
import { countBase } from '../../../src/domain/bases/count-base.ts';
import { projectBase } from '../../../src/domain/bases/project-base.ts';
import { someYears } from '../../support/invented-bases.ts';
import { aMatch, aPerson, aProgramme, aRequest } from '../../support/school-records.ts';

const today = '2026-11-24';

const sumsOf = (kind: 'mentees' | 'mentors', records: BaseRecords, countsSingleTalks = false) => {
  const programme = aProgramme({ countsSingleTalks });
  const rows = projectBase(kind, records, programme);
  return countBase(kind, rows, { records, programme, today });
};

const pupil = (id: string, born: string) =>
  aPerson(id, { familyName: id, givenName: 'Анна', circle: 'pupils', born });

const total = (parts: readonly { readonly rows: number }[]) =>
  parts.reduce((sum, { rows }) => sum + rows, 0);

test('the sums of a small base are those that a person would count by hand', () => {
  const official = { form: 'employer-pupil', variant: '' } as const;
  const sums = sumsOf('mentees', {
    people: [
      pupil('masha', '2012-03-01'),
      pupil('kostya', ''),
      pupil('anya', '2011'),
      aPerson('alexey', { familyName: 'Лыков', givenName: 'Пётр' }),
      aPerson('olga', { familyName: 'Зуева', givenName: 'Ольга' }),
    ],
    requests: [aRequest('anya', { words: 'Физика' })],
    offers: [],
    matches: [
      aMatch('one', { official }),
      aMatch('two', { official, mentors: ['olga'], theme: 'Лес' }),
      aMatch('three', { mentees: ['kostya'] }),
      aMatch('talk', { official, model: 'flash', mentees: ['kostya'] }),
    ],
  });
  expect(sums).toEqual({
    rows: 4,
    people: 3,
    byForm: [
      { form: 'employer-pupil', rows: 2 },
      { form: null, rows: 2 },
    ],
    byState: [
      { state: 'running', rows: 3 },
      { state: 'waiting', rows: 1 },
    ],
    figures: [
      { indicator: 1, inBase: 1, inReport: 1 },
      { indicator: 3, inBase: 0, inReport: 0 },
    ],
    talksLeftOut: 1,
    withoutYear: ['kostya'],
  });
});

test('whatever the school did, the parts make the whole and the base agrees with the indicators', () => {
  fc.assert(
    fc.property(someYears, fc.boolean(), (year, countsSingleTalks) => {
      for (const kind of ['mentees', 'mentors'] as const) {
        const sums = sumsOf(kind, year, countsSingleTalks);
        expect(total(sums.byForm)).toBe(sums.rows);
        expect(total(sums.byState)).toBe(sums.rows);
        expect(sums.people).toBeLessThanOrEqual(sums.rows);
        for (const { inBase, inReport } of sums.figures) expect(inBase).toBe(inReport);
      }
    }),
  );
});
