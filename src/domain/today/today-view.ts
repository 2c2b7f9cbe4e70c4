import type { LocalDate, LocalTime } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { MatchRow } from '../views.ts';
import type { Attention } from './attention.ts';
import type { Figures } from './figures.ts';
import type { Rhythm } from './rhythm.ts';
import type { Stage } from '../programme/stage.ts';

/** The answer to «what do I do now», as data: every sentence is made from it by the screen. */
export type TodayView = {
  readonly today: LocalDate;
  /** 12 in «12-я неделя программы»; `null` before the school year and after it. */
  readonly week: number | null;
  readonly meetings: readonly TodayMeeting[];
  /** The most pressing first. */
  readonly attention: readonly Attention[];
  /** All seven, in order. */
  readonly stages: readonly Stage[];
  readonly figures: Figures;
  readonly rhythm: Rhythm;
  /** The rows of all matches that are named above, by their id. */
  readonly matches: Readonly<Record<RecordId, MatchRow>>;
};

export type TodayMeeting = {
  readonly id: RecordId;
  readonly match: RecordId;
  /** Empty when nobody noted it. */
  readonly time: LocalTime;
  readonly place: string;
  readonly topic: string;
  readonly state: 'planned' | 'held' | 'missed';
};
