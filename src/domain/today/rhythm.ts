import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';

export type Rhythm = {
  /** The Mondays of the last weeks, the current one last. */
  readonly weeks: readonly LocalDate[];
  readonly lines: readonly RhythmLine[];
};

export type RhythmLine = { readonly match: RecordId; readonly cells: readonly RhythmCell[] };

export type RhythmCell = {
  readonly meetings: number;
  readonly minutes: number;
  /** 0 is no meeting, 3 the longest weeks. */
  readonly level: 0 | 1 | 2 | 3;
  /** A week of the silence that lasts until today. */
  readonly isSilent: boolean;
};
