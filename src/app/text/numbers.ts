import { localeOf } from './language.ts';

/** «1 234,5»: a comma, and no-break spaces between thousands. */
export function formatNumber(value: number, maximumFractionDigits = 1): string {
  return new Intl.NumberFormat(localeOf(), { maximumFractionDigits }).format(value);
}

/** A part of one: 0.36 becomes «36 %», with a no-break space in Russian. */
export function formatPercent(part: number, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(localeOf(), { style: 'percent', maximumFractionDigits }).format(
    part,
  );
}

/** «12 кБ»: what was sent and stored, rounded to what a person can use. */
export function formatBytes(bytes: number): string {
  const [unit, size] =
    bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
  return new Intl.NumberFormat(localeOf(), {
    style: 'unit',
    unit,
    maximumFractionDigits: bytes < 10 * size ? 1 : 0,
  }).format(bytes / size);
}
