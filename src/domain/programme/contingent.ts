import type { LocalDate } from '../dates.ts';
import { ageOn, isAgedBetween } from '../people/age.ts';
import type { Person } from '../records/person.ts';
import type { Programme } from '../records/programme.ts';

export const contingentAges = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19] as const;

/** What the indicators divide by. */
export const denominators = [
  'pupils-10-19',
  'pupils-15-19',
  'young-teachers',
  'organisations',
] as const;
export type Denominator = (typeof denominators)[number];

const ageKey = (age: number) => `age-${age}`;
export const contingentKeys: readonly string[] = [...contingentAges.map(ageKey), ...denominators];

/** The register's own count by the keys of `Programme.contingent`, as of one day. */
export type RegisterCount = {
  readonly numbers: Readonly<Record<string, number>>;
  /** Pupils of whom it cannot be said whether they belong. */
  readonly unknownAges: number;
};

type Counted = Pick<Person, 'circle' | 'born' | 'experienceYears' | 'workplace'>;

/** Whoever leaves two answers open is counted in neither, and said to be unknown. */
export function countRegister(people: readonly Counted[], on: LocalDate): RegisterCount {
  const pupils = people.filter(({ circle }) => circle === 'pupils');
  const ages = pupils.map(({ born }) => ageOn(born, on));
  const exact = ages.flatMap((age) => (age && age.least === age.most ? [age.least] : []));
  const between = (from: number, until: number) =>
    ages.filter((age) => isAgedBetween(age, from, until) === true).length;
  const teachers = people.filter(({ circle }) => circle === 'teachers');
  const workplaces = people.filter(isOfOrganisation).map(organisationKey);
  return {
    numbers: {
      ...Object.fromEntries(
        contingentAges.map((age) => [ageKey(age), exact.filter((one) => one === age).length]),
      ),
      'pupils-10-19': between(10, 19),
      'pupils-15-19': between(15, 19),
      'young-teachers': teachers.filter(isYoungSpecialist).length,
      organisations: new Set(workplaces.filter((name) => name !== '')).size,
    },
    unknownAges: ages.filter((age) => isAgedBetween(age, 10, 19) === 'unknown').length,
  };
}

/** 0 to 3 years of work. */
const youngUntilYears = 3;

export const isYoungSpecialist = ({ experienceYears }: Pick<Person, 'experienceYears'>): boolean =>
  experienceYears !== null && experienceYears <= youngUntilYears;

/** Of the circles that stand for enterprises and institutions around the school. */
export const isOfOrganisation = ({ circle }: Pick<Person, 'circle'>) =>
  circle === 'entrepreneurs' || circle === 'employees' || circle === 'officials';

/** The same for one organisation, however it was typed; empty where nobody knows. */
export const organisationKey = ({ workplace }: Pick<Person, 'workplace'>): string =>
  workplace.trim().toLowerCase().replaceAll('ё', 'е');

export type ContingentLine = {
  readonly key: string;
  /** `null`: nobody knows, and nothing is divided by it. */
  readonly number: number | null;
  /** `ages`: the sum of numbers by age of which at least one was typed in. */
  readonly source: 'typed' | 'ages' | 'register' | 'none';
};

/** What is typed in comes first; an empty register knows nothing, which is not the same as nobody. */
export function listContingent(
  { contingent }: Pick<Programme, 'contingent'>,
  { numbers }: RegisterCount,
): readonly ContingentLine[] {
  return contingentKeys.map((key): ContingentLine => {
    const typed = contingent[key];
    if (typed !== undefined) return { key, number: typed, source: 'typed' };
    const ages = agesOf(key);
    if (ages.some((age) => contingent[ageKey(age)] !== undefined)) {
      const sum = ages.reduce((all, age) => all + numberOfAge(age, contingent, numbers), 0);
      return { key, number: sum, source: 'ages' };
    }
    const counted = numbers[key] ?? 0;
    return counted > 0
      ? { key, number: counted, source: 'register' }
      : { key, number: null, source: 'none' };
  });
}

function agesOf(key: string): readonly number[] {
  if (key === 'pupils-10-19') return contingentAges;
  return key === 'pupils-15-19' ? contingentAges.filter((age) => age >= 15) : [];
}

const numberOfAge = (
  age: number,
  contingent: Programme['contingent'],
  numbers: RegisterCount['numbers'],
) => contingent[ageKey(age)] ?? numbers[ageKey(age)] ?? 0;

/** `null` gives the register its word back. */
export function withCount(
  { contingent }: Pick<Programme, 'contingent'>,
  key: string,
  count: number | null,
): Programme['contingent'] {
  const { [key]: _before, ...others } = contingent;
  return count === null ? others : { ...others, [key]: count };
}
