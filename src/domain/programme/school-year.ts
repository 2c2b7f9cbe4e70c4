import type { LocalDate } from '../dates.ts';

/** The school year goes on until the next one begins: in July it is still last September's. */
export const firstYearOf = (date: LocalDate): number =>
  Number(date.slice(0, 4)) - (date.slice(5) < '09-01' ? 1 : 0);
