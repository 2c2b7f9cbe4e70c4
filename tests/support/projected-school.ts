import { expect } from 'vitest';
import { countBase } from '../../src/domain/bases/count-base.ts';
import { projectBase } from '../../src/domain/bases/project-base.ts';
import { daysBetween } from '../../src/domain/dates.ts';
import { countIndicators } from '../../src/domain/indicators/count-indicators.ts';
import type { Match } from '../../src/domain/records/match.ts';
import { averageSurveys } from '../../src/domain/surveys/average-surveys.ts';
import { recordsOf, type SchoolDevice } from './school-device.ts';
import { aProgramme } from './school-records.ts';

const programme = aProgramme();

/** The official tables, the indicators and the surveys of a device, as the report asks for them. */
export function projectSchool(device: SchoolDevice, today: string) {
  const school = recordsOf(device);
  const [people, matches] = [school.list('person'), school.list('match')];
  const records = {
    people,
    matches,
    requests: school.list('request'),
    offers: school.list('offer'),
  };
  const baseOf = (kind: 'mentees' | 'mentors') => {
    const rows = projectBase(kind, records, programme);
    return { rows, sums: countBase(kind, rows, { records, programme, today }) };
  };
  return {
    bases: [baseOf('mentees'), baseOf('mentors')],
    indicators: countIndicators({ today, programme, people, matches }),
    surveys: averageSurveys(school.list('survey')),
  };
}

/** The parts of each sum make it whole, and the numbers are those that a pencil gives. */
export function expectCounted(device: SchoolDevice, today: string): void {
  const { bases, indicators, surveys } = projectSchool(device, today);
  for (const { rows, sums } of bases) {
    for (const parts of [sums.byForm, sums.byState]) {
      expect(parts.reduce((sum, part) => sum + part.rows, 0)).toBe(rows.length);
    }
    for (const { inBase, inReport } of sums.figures) expect(inBase).toBe(inReport);
  }
  const [ofMentees, ofMentors] = indicators.figures;
  expect(ofMentees?.counted.length).toBe(countPupils(device, today, 'mentees', 10));
  expect(ofMentors?.counted.length).toBe(countPupils(device, today, 'mentors', 15));
  for (const { side, before, after, items } of surveys) {
    const filled = recordsOf(device)
      .list('survey')
      .filter((one) => one.side === side)
      .map((one) => one.filled);
    expect(before).toBe(filled.filter((one) => one.before !== null).length);
    expect(after).toBe(filled.filter((one) => one.after !== null).length);
    for (const item of items) {
      expect(item.before.n).toBeLessThanOrEqual(before);
      expect(item.after.n).toBeLessThanOrEqual(after);
    }
  }
}

/** Each pupil once, of matches that began and have an official form. */
export function countPupils(
  device: SchoolDevice,
  today: string,
  side: 'mentees' | 'mentors',
  from: number,
): number {
  const school = recordsOf(device);
  const ids = school
    .list('match')
    .filter((one) => one.official !== null && hasWorkedEver(one))
    .flatMap((one) => one[side]);
  return [...new Set(ids)].filter((id) => {
    const person = school.find('person', id);
    const age = person ? Math.floor(daysBetween(person.born, today) / 365.25) : 0;
    return person?.circle === 'pupils' && age >= from && age <= 19;
  }).length;
}

const hasWorkedEver = ({ status, history }: Match) =>
  [status, ...Object.values(history)].some(({ state }) => state === 'active' || state === 'paused');
