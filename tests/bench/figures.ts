import * as v from 'valibot';

/** What a bench prints, one JSON line each. Without a limit it is told for comparison only. */
export const Figure = v.object({
  name: v.string(),
  value: v.number(),
  unit: v.string(),
  limit: v.nullable(v.number()),
});
export type Figure = v.InferOutput<typeof Figure>;

/** Speeds (`…/s`) must reach their limit; everything else must stay within it. */
export const isMissed = ({ value, unit, limit }: Figure): boolean =>
  limit !== null && (unit.endsWith('/s') ? value < limit : !(value <= limit));

export function printFigure(name: string, value: number, unit: string, limit: number | null): void {
  const rounded = Number(value.toFixed(value < 10 ? 2 : 1));
  console.log(JSON.stringify({ name, value: rounded, unit, limit } satisfies Figure));
}

export const median = (values: readonly number[]): number => percentile(values, 50);

/** The nearest rank: the smallest value that so many percent of the values do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const ordered = [...values].sort((one, other) => one - other);
  return ordered[Math.max(0, Math.ceil((percent / 100) * ordered.length) - 1)] ?? Number.NaN;
}
