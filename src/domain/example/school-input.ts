import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';

export type SchoolSize = {
  /** At least those whom the stories name: 33 pupils, 9 teachers, 6 graduates. */
  readonly pupils: number;
  readonly teachers: number;
  readonly graduates: number;
  readonly matches: number;
  /** Held, planned and missed together; the meetings of the stories come in any case. */
  readonly meetings: number;
  /** School years over which the matches are spread; those of earlier years are closed. */
  readonly years: number;
};

export type SchoolInput = SchoolSize & {
  /** The same seed, day and ids give the same school. */
  readonly seed: number;
  readonly today: LocalDate;
  readonly newId: () => RecordId;
};

/** The example school that a first start offers to look around in. */
export const exampleSize: SchoolSize = {
  pupils: 84,
  teachers: 17,
  graduates: 60,
  matches: 25,
  meetings: 0,
  years: 1,
};
