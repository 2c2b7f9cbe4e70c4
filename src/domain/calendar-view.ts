import type { LocalDate } from './dates.ts';
import type { RecordId } from './op.ts';
import type { EventKind, SchoolEvent } from './records/event.ts';
import type { Meeting } from './records/meeting.ts';
import type { MatchRow } from './views.ts';

export type CalendarView = {
  /** The earliest first. */
  readonly events: readonly EventRow[];
  /** The earliest first, and of a very busy time only the first ones. */
  readonly meetings: readonly CalendarMeeting[];
  readonly meetingsInAll: number;
};

export type EventRow = {
  readonly id: RecordId;
  readonly kind: EventKind;
  readonly title: string;
  readonly when: SchoolEvent['when'];
  readonly people: number;
};

export type CalendarMeeting = {
  readonly id: RecordId;
  readonly match: RecordId;
  readonly date: LocalDate;
  /** Empty where nobody noted it, and where it would have to be unsealed with many others. */
  readonly time: string;
  readonly state: Meeting['state'];
  readonly row: Pick<MatchRow, 'title' | 'mentors' | 'mentees' | 'theme'>;
};
