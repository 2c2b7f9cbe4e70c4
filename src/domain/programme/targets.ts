import type { Programme } from '../records/programme.ts';

/** Mentees 10–19, mentors 15–19, young teachers, organisations, satisfaction of mentees and mentors. */
export const indicators = [1, 2, 3, 4, 5, 6] as const;
export type Indicator = (typeof indicators)[number];

export const officialYears = [2020, 2021, 2022, 2023, 2024] as const;

/** Per cent to reach, of the target model (Р-145): they end in 2024. */
const official: Readonly<Record<Indicator, readonly number[]>> = {
  1: [10, 20, 35, 50, 70],
  2: [2, 4, 6, 8, 10],
  3: [10, 20, 35, 50, 70],
  4: [2, 4, 8, 20, 30],
  5: [50, 55, 60, 70, 85],
  6: [50, 55, 60, 70, 85],
};

export const officialTarget = (indicator: Indicator, year: number): number | null =>
  official[indicator][officialYears.findIndex((one) => one === year)] ?? null;

export const targetKey = (indicator: Indicator, year: number) => `${indicator}-${year}`;

/** The school's own, else the official one; `null` where nobody set any: that is no zero. */
export const targetOf = (
  { targets }: Pick<Programme, 'targets'>,
  indicator: Indicator,
  year: number,
): number | null => targets[targetKey(indicator, year)] ?? officialTarget(indicator, year);

/** With the values of 2024 where the year has none of its own. */
export function withLastTargets(
  { targets }: Pick<Programme, 'targets'>,
  year: number,
): Programme['targets'] {
  const last = indicators.map((indicator): [string, number] => [
    targetKey(indicator, year),
    officialTarget(indicator, 2024) ?? 0,
  ]);
  return { ...Object.fromEntries(last), ...targets };
}

/** `null` takes a target away. */
export function withTarget(
  { targets }: Pick<Programme, 'targets'>,
  key: string,
  target: number | null,
): Programme['targets'] {
  const { [key]: _before, ...others } = targets;
  return target === null ? others : { ...others, [key]: target };
}
