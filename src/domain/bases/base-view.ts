import type { Programme } from '../records/programme.ts';
import type { PersonRow } from '../views.ts';
import type { BaseRow } from './base-row.ts';
import type { BaseSums } from './count-base.ts';

/** An official base, with the sums that prove it. */
export type BaseView = {
  readonly programme: Programme;
  readonly rows: readonly BaseRow[];
  readonly sums: BaseSums;
  /** The mentees of whom the form asks a year of birth that nobody knows. */
  readonly withoutYear: readonly PersonRow[];
};
