import { addDays, type LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { MeetingDay } from './meeting-days.ts';
import type { Story } from './stories/story.ts';

/** A story with its people and its days. */
export type MatchPlan = {
  readonly story: Story;
  readonly mentors: readonly RecordId[];
  readonly mentees: readonly RecordId[];
  readonly supervisor: RecordId;
  /** On which they met, or should have. */
  readonly days: readonly MeetingDay[];
  /** The last day of the school year. */
  readonly until: LocalDate;
  readonly ending: Story['ending'];
  /** The story is lived by its own people, and not by others who make a large school large. */
  readonly isTold: boolean;
};

/** Some days before the first meeting: the order, the acquaintance. */
export const beginningOf = ({ days }: MatchPlan, today: LocalDate): LocalDate =>
  addDays(days[0]?.date ?? today, -3);
