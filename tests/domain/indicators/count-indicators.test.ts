import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CountedIndicator,
  countIndicators,
  type Figure,
  shareOf,
} from '../../../src/domain/indicators/count-indicators.ts';
import { ageOn, isAgedBetween } from '../../../src/domain/people/age.ts';
import { circles } from '../../../src/domain/records/circles.ts';
import { models } from '../../../src/domain/records/forms.ts';
import type { Match } from '../../../src/domain/records/match.ts';
import type { Person } from '../../../src/domain/records/person.ts';
import type { Programme } from '../../../src/domain/records/programme.ts';
import { aMatch, aPerson, aProgramme } from '../../support/school-records.ts';

const today = '2026-11-24';
const official = { form: 'employer-pupil', variant: 'employer-future-worker' } as const;

const pupil = (id: string, born = '2012-03-01', fields: Partial<Person> = {}) =>
  aPerson(id, { circle: 'pupils', born, ...fields });
const pair = (mentor: string, mentee: string, fields: Partial<Match> = {}) =>
  aMatch(`${mentor} and ${mentee}`, { mentors: [mentor], mentees: [mentee], official, ...fields });

function count(
  people: readonly Person[],
  matches: readonly Match[],
  fields: Partial<Programme> = {},
) {
  const indicators = countIndicators({ today, programme: aProgramme(fields), people, matches });
  const figureOf = (indicator: CountedIndicator): Figure => {
    const figure = indicators.figures.find((one) => one.indicator === indicator);
    if (!figure) throw new Error(`No indicator ${indicator}.`);
    return figure;
  };
  return { ...indicators, figureOf };
}

const namesIn = ({ counted }: Figure) => counted.flatMap(({ people }) => people);

describe('the numbers of a small school', () => {
  const contingent = {
    'pupils-10-19': 52,
    'pupils-15-19': 14,
    'young-teachers': 3,
    organisations: 6,
  };
  const mentees = Array.from({ length: 19 }, (_, index) => pupil(`mentee ${index}`));
  const people = [
    ...mentees,
    pupil('older one', '2010-05-17'),
    pupil('older two', '2009-12-01'),
    aPerson('young one', { circle: 'teachers', experienceYears: 1 }),
    aPerson('young two', { circle: 'teachers', experienceYears: 3 }),
    aPerson('teacher', { circle: 'teachers', experienceYears: 20 }),
    aPerson('forester', { circle: 'employees', workplace: 'Лесничество' }),
  ];
  const matches = [
    ...mentees.map(({ id }) => pair('teacher', id)),
    pair('older one', 'mentee 0'),
    pair('older two', 'mentee 1'),
    pair('teacher', 'young one'),
    pair('teacher', 'young two'),
    pair('forester', 'mentee 2'),
  ];

  test('are those that a person would count by hand', () => {
    const { figures, on } = count(people, matches, { contingent });
    expect(on).toBe(today);
    expect(figures.map(({ counted, denominator }) => [counted.length, denominator])).toEqual([
      [19, 52],
      [2, 14],
      [2, 3],
      [1, 6],
    ]);
    const perCent = figures.map((figure) => ((shareOf(figure) ?? 0) * 100).toFixed(1));
    expect(perCent).toEqual(['36.5', '14.3', '66.7', '16.7']);
  });

  test('name whom they count', () => {
    const { figureOf } = count(people, matches, { contingent });
    expect(namesIn(figureOf(2))).toEqual(['older one', 'older two']);
    expect(namesIn(figureOf(3))).toEqual(['young one', 'young two']);
    expect(figureOf(4).counted).toEqual([{ organisation: 'Лесничество', people: ['forester'] }]);
  });
});

describe('an indicator', () => {
  test('counts a pupil once in two matches, and in both roles', () => {
    const people = [pupil('masha', '2010-05-17'), pupil('kostya'), pupil('anya')];
    const matches = [pair('masha', 'kostya'), pair('anya', 'masha'), pair('kostya', 'masha')];
    const { figureOf } = count(people, matches);
    expect(namesIn(figureOf(1))).toEqual(['masha', 'kostya']);
    expect(namesIn(figureOf(2))).toEqual(['masha']);
  });

  test('counts ages on the day that the school has set, else on the day of the report', () => {
    const people = [pupil('soon ten', '2016-12-01')];
    const matches = [pair('teacher', 'soon ten')];
    expect(namesIn(count(people, matches).figureOf(1))).toEqual([]);
    const later = count(people, matches, { referenceOn: '2026-12-31' });
    expect(later.on).toBe('2026-12-31');
    expect(namesIn(later.figureOf(1))).toEqual(['soon ten']);
  });

  test('sets apart whose age the year of birth alone leaves open', () => {
    const people = [
      pupil('perhaps ten', '2016'),
      pupil('nobody knows', ''),
      pupil('surely', '2012'),
    ];
    const { figureOf } = count(
      people,
      people.map(({ id }) => pair('teacher', id)),
    );
    expect(namesIn(figureOf(1))).toEqual(['surely']);
    expect(figureOf(1).unknown).toEqual(['perhaps ten', 'nobody knows']);
  });

  test('sets apart teachers whose years of work nobody wrote down', () => {
    const people = [aPerson('new', { circle: 'teachers' })];
    const { figureOf } = count(people, [pair('teacher', 'new')]);
    expect(figureOf(3)).toMatchObject({ counted: [], unknown: ['new'] });
  });

  test('counts an organisation once, however its name was typed', () => {
    const people = [
      aPerson('forester', { circle: 'employees', workplace: 'Лесничество' }),
      aPerson('her colleague', { circle: 'employees', workplace: ' лесничество' }),
      aPerson('farmer', { circle: 'entrepreneurs' }),
      aPerson('graduate', { circle: 'graduates', workplace: 'Больница' }),
    ];
    const { figureOf } = count(
      people,
      people.map(({ id }) => pair(id, 'masha')),
    );
    expect(figureOf(4)).toMatchObject({
      counted: [{ organisation: 'Лесничество', people: ['forester', 'her colleague'] }],
      unknown: ['farmer'],
    });
  });

  test('has no share where there is nothing to divide by, and no target that nobody set', () => {
    const [figure] = count([], []).figures;
    expect(figure).toMatchObject({ denominator: null, source: 'none', target: null });
    const zero = count([], [], { contingent: { 'pupils-10-19': 0 }, targets: { '1-2026': 40 } });
    expect(zero.figureOf(1)).toMatchObject({ denominator: 0, target: 40 });
    expect(shareOf(zero.figureOf(1))).toBeNull();
  });
});

const state = (name: Match['status']['state']) => ({ state: name, on: '2026-10-01', reason: '' });

describe('a match', () => {
  const people = [pupil('masha')];
  const isCounted = (fields: Partial<Match>, programme: Partial<Programme> = {}) =>
    namesIn(count(people, [pair('teacher', 'masha', fields)], programme).figureOf(1)).length === 1;

  test('counts once it has begun, also after its end, and not as a proposal', () => {
    expect(isCounted({ status: state('paused') })).toBe(true);
    expect(isCounted({ status: state('closed') })).toBe(true);
    expect(isCounted({ status: state('proposed') })).toBe(false);
    const declined = { '2026-09-20 proposed': state('proposed') };
    expect(isCounted({ status: state('closed'), history: declined })).toBe(false);
    const begun = { ...declined, '2026-09-25 active': state('active') };
    expect(isCounted({ status: state('closed'), history: begun })).toBe(true);
  });

  test('counts in the school years into which it lasted', () => {
    expect(isCounted({}, { firstYear: 2025 })).toBe(false);
    expect(isCounted({ period: { from: '2025-10-01', until: '' } })).toBe(true);
  });

  test('without an official form stays out, and the report says how many do', () => {
    expect(isCounted({ official: null })).toBe(false);
    const { leftOut } = count(people, [pair('masha', 'grandmother', { official: null })]);
    expect(leftOut).toEqual({ begun: 1, withoutForm: 1, singleTalks: 0 });
  });

  test('that is a single talk counts only where the school says so', () => {
    for (const model of ['flash', 'speed'] as const) {
      expect(isCounted({ model })).toBe(false);
      expect(isCounted({ model }, { countsSingleTalks: true })).toBe(true);
    }
    const { leftOut } = count(people, [pair('alumnus', 'masha', { model: 'flash' })]);
    expect(leftOut).toEqual({ begun: 1, withoutForm: 0, singleTalks: 1 });
  });
});

const ids = Array.from({ length: 12 }, (_, index) => `person ${index}`);
const somePeople = fc.tuple(
  ...ids.map((id) =>
    fc
      .record({
        circle: fc.constantFrom(...circles),
        born: fc.constantFrom('', '2016', '2016-11-25', '2016-11-24', '2012', '2007', '2006-01-01'),
        experienceYears: fc.constantFrom(null, 0, 3, 4),
        workplace: fc.constantFrom('', 'Школа', 'школа ', 'Ферма'),
      })
      .map((fields) => aPerson(id, fields)),
  ),
);
const someMatches = fc.array(
  fc.record({
    mentors: fc.uniqueArray(fc.constantFrom(...ids, 'deleted'), { minLength: 1, maxLength: 3 }),
    mentees: fc.uniqueArray(fc.constantFrom(...ids, 'deleted'), { minLength: 1, maxLength: 4 }),
    model: fc.constantFrom(...models),
    official: fc.constantFrom(null, official),
    status: fc
      .constantFrom('proposed' as const, 'active' as const, 'paused' as const, 'closed' as const)
      .map(state),
  }),
  { maxLength: 15 },
);

test('whatever the school did, nobody stands in a number twice and the sums are right', () => {
  fc.assert(
    fc.property(somePeople, someMatches, fc.boolean(), (people, made, countsSingleTalks) => {
      const matches = made.map((fields, index) => aMatch(`match ${index}`, fields));
      const { figures, figureOf } = count(people, matches, { countsSingleTalks });
      for (const figure of figures) {
        const all = [...namesIn(figure), ...figure.unknown];
        expect(new Set(all).size).toBe(all.length);
        expect(all).not.toContain('deleted');
        expect(figure.counted.length).toBeLessThanOrEqual(figure.denominator ?? 0);
      }
      for (const [indicator, from] of [
        [1, 10],
        [2, 15],
      ] as const) {
        const possible = people.filter(
          ({ circle, born }) =>
            circle === 'pupils' && isAgedBetween(ageOn(born, today), from, 19) !== false,
        );
        const { counted, unknown } = figureOf(indicator);
        expect(counted.length + unknown.length).toBeLessThanOrEqual(possible.length);
      }
      const organisations = figureOf(4).counted.map(({ organisation }) =>
        organisation.toLowerCase(),
      );
      expect(new Set(organisations).size).toBe(organisations.length);
    }),
  );
});
