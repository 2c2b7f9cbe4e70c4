import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { Story } from './stories/story.ts';

/** A story with its people and its days. */
export type MatchPlan = {
  readonly story: Story;
  readonly mentors: readonly RecordId[];
  readonly mentees: readonly RecordId[];
  readonly supervisor: RecordId;
  /** As in the story; one sign for each meeting or pause. */
  readonly rhythm: string;
  readonly lastOn: LocalDate;
  readonly stepDays: number;
  /** The last day of the school year. */
  readonly until: LocalDate;
  readonly ending: Story['ending'];
};
