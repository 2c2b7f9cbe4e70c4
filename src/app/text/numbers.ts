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
  const isSmall = bytes < 1_000_000;
  const count = bytes / (isSmall ? 1_000 : 1_000_000);
  const text = new Intl.NumberFormat(localeOf(), {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: count < 10 ? 1 : 0,
  }).format(count);
  // The Russian unit comes with an ordinary space, which would let the line end before it.
  return text.replace(' ', '\u00a0');
}
