import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import { ageOn, isAgedBetween } from '../people/age.ts';
import {
  type ContingentLine,
  countRegister,
  type Denominator,
  isOfOrganisation,
  isYoungSpecialist,
  listContingent,
  organisationKey,
} from '../programme/contingent.ts';
import { judgedOn } from '../programme/of-year.ts';
import { type Indicator, targetOf } from '../programme/targets.ts';
import type { Match } from '../records/match.ts';
import type { Person } from '../records/person.ts';
import type { Programme } from '../records/programme.ts';
import { type Participation, sortParticipation } from './participation.ts';

/** The four of the target model (Р-145) that follow from records; for the others people are asked. */
export const countedIndicators = [1, 2, 3, 4] as const;
export type CountedIndicator = (typeof countedIndicators)[number];

/** What one indicator counts: a person, or an organisation with those of it who are mentors. */
export type Counted = { readonly organisation: string; readonly people: readonly RecordId[] };

export type Figure<Of extends Indicator = Indicator> = {
  readonly indicator: Of;
  /** The numerator is its length: nobody stands in it twice. */
  readonly counted: readonly Counted[];
  /** Of whom the records do not say whether they belong: in no numerator. */
  readonly unknown: readonly RecordId[];
  /** Of how many; `null` where nobody knows. */
  readonly denominator: number | null;
  readonly source: ContingentLine['source'] | 'surveys';
  /** Per cent to reach this year; `null` where nobody set any. */
  readonly target: number | null;
};

export type IndicatorsInput = {
  readonly today: LocalDate;
  readonly programme: Programme;
  /** Those who are not deleted. */
  readonly people: readonly Person[];
  readonly matches: readonly Match[];
};

export type Indicators = {
  /** The day on which ages are counted. */
  readonly on: LocalDate;
  readonly figures: readonly Figure<CountedIndicator>[];
  /** Of the matches that have begun. */
  readonly leftOut: Omit<Participation, 'counted'>;
};

/** The official indicators of a school year, projected from its records: nothing is typed twice. */
export function countIndicators({
  today,
  programme,
  people,
  matches,
}: IndicatorsInput): Indicators {
  const on = programme.referenceOn || judgedOn(today, programme.firstYear);
  const { counted: official, ...leftOut } = sortParticipation(matches, programme);
  const sides = {
    mentees: whoTakesPart(official, 'mentees', people),
    mentors: whoTakesPart(official, 'mentors', people),
  };
  const contingent = listContingent(programme, countRegister(people, on));
  const figures = countedIndicators.map((indicator): Figure<CountedIndicator> => {
    const line = contingent.find(({ key }) => key === denominatorOf[indicator]);
    const { counted, unknown } = countAmong(sides[sideOf[indicator]], indicator, on);
    return {
      indicator,
      counted,
      unknown,
      denominator: line?.number ?? null,
      source: line?.source ?? 'none',
      target: targetOf(programme, indicator, programme.firstYear),
    };
  });
  return { on, figures, leftOut };
}

const denominatorOf: Readonly<Record<CountedIndicator, Denominator>> = {
  1: 'pupils-10-19',
  2: 'pupils-15-19',
  3: 'young-teachers',
  4: 'organisations',
};

/** Whose taking part an indicator asks for. */
export const sideOf = { 1: 'mentees', 2: 'mentors', 3: 'mentees', 4: 'mentors' } as const;

/** Of the people of that side those whom the indicator counts. */
export function countAmong(
  people: readonly Person[],
  indicator: CountedIndicator,
  on: LocalDate,
): Numerator {
  switch (indicator) {
    case 1:
      return sortPeople(people, isPupilAged(10, 19, on));
    case 2:
      return sortPeople(people, isPupilAged(15, 19, on));
    case 3:
      return sortPeople(people, isYoungTeacher);
    case 4:
      return sortOrganisations(people);
  }
}

/** A part of one; `null` where there is nothing to divide by, which is no zero. */
export const shareOf = ({ counted, denominator }: Figure): number | null =>
  denominator === null || denominator === 0 ? null : counted.length / denominator;

/** Each once, in however many matches, in the order of the register. */
function whoTakesPart(
  matches: readonly Match[],
  role: 'mentees' | 'mentors',
  people: readonly Person[],
): readonly Person[] {
  const ids = new Set(matches.flatMap((match) => match[role]));
  return people.filter(({ id }) => ids.has(id));
}

type Numerator = Pick<Figure, 'counted' | 'unknown'>;
type Belongs = (person: Person) => boolean | 'unknown';

const isPupilAged =
  (from: number, until: number, on: LocalDate): Belongs =>
  ({ circle, born }) =>
    circle === 'pupils' && isAgedBetween(ageOn(born, on), from, until);

const isYoungTeacher: Belongs = ({ circle, experienceYears }) => {
  if (circle !== 'teachers') return false;
  return experienceYears === null ? 'unknown' : isYoungSpecialist({ experienceYears });
};

function sortPeople(people: readonly Person[], belongs: Belongs): Numerator {
  const among = (answer: boolean | 'unknown') =>
    people.filter((person) => belongs(person) === answer).map(({ id }) => id);
  return {
    counted: among(true).map((id) => ({ organisation: '', people: [id] })),
    unknown: among('unknown'),
  };
}

/** As in the denominator, by the place of work of those whose circle is an organisation's. */
function sortOrganisations(mentors: readonly Person[]): Numerator {
  const byKey = new Map<string, Person[]>();
  for (const mentor of mentors.filter(isOfOrganisation)) {
    const key = organisationKey(mentor);
    byKey.set(key, [...(byKey.get(key) ?? []), mentor]);
  }
  const unknown = byKey.get('') ?? [];
  byKey.delete('');
  return {
    counted: [...byKey.values()].map((those) => ({
      organisation: those[0]?.workplace.trim() ?? '',
      people: those.map(({ id }) => id),
    })),
    unknown: unknown.map(({ id }) => id),
  };
}
