import type { Change } from '../changes.ts';
import { firstYearOf } from '../programme/school-year.ts';
import { generateMatch } from './generate-match.ts';
import { generateNeeds } from './generate-needs.ts';
import { generatePapers } from './generate-papers.ts';
import { generatePeople } from './generate-people.ts';
import { generateYear, withMatchOrders } from './generate-year.ts';
import { planMatches } from './plan-matches.ts';
import { createRandom } from './random.ts';
import type { SchoolInput } from './school-input.ts';
import { holidaysOf } from './school-year.ts';

/**
 * An invented school with its people, requests, offers, matches and meetings, as acts that can be
 * planned one after another: everything is created before it is named. Import it lazily; its texts
 * weigh more than the rest of the domain.
 */
export function generateSchool(given: SchoolInput): readonly (readonly Change[])[] {
  const { today, newId } = given;
  const random = createRandom(given.seed);
  const firstYear = firstYearOf(today);
  const holidays = holidaysOf(firstYear);
  const year = generateYear({ newId, today, firstYear, holidays });
  const people = generatePeople(given, { random, today, firstYear, taken: new Set() });
  const plans = planMatches({ ...given, people, firstYear, holidays });
  const context = { newId, random, today, holidays };
  const needs = generateNeeds(plans, people, context);
  const acts = [
    year,
    ...splitActs(people.changes),
    ...splitActs(needs.changes),
    ...splitActs(generatePapers(plans, needs, people, context)),
    ...plans.map((plan, index) => generateMatch(plan, needs.requests[index] ?? '', context)),
  ];
  return withMatchOrders(acts, newId);
}

const recordsInAct = 100;

function splitActs(changes: readonly Change[]): readonly (readonly Change[])[] {
  const acts = Math.ceil(changes.length / recordsInAct);
  return Array.from({ length: acts }, (_, index) =>
    changes.slice(index * recordsInAct, (index + 1) * recordsInAct),
  );
}
