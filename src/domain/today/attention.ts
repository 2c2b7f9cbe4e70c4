import type { LocalDate, LocalTime } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { SilentDevice } from '../exchange/silent-devices.ts';
import type { MatchReadiness, Missing } from '../gates/readiness.ts';
import type { ClosurePart } from '../pairing/closure.ts';
import type { DeletedRow, Subject, WaitingField } from '../views.ts';

/**
 * One line of «Ждут вашего внимания»: what it is about and the one thing to do about it.
 * Rules that two devices can break by merging are found here again, because a merge never refuses.
 */
export type Attention = {
  /** The same for the same matter, whatever the day. */
  readonly key: string;
  readonly severity: Severity;
} & Matter;

/** `overdue` is late already, `waits` can wait a little, `differs` asks which one is right. */
export type Severity = 'overdue' | 'waits' | 'differs';

type Matter =
  | {
      readonly code: 'silence';
      readonly action: 'call';
      readonly match: RecordId;
      /** Days that count: holidays are left out. */
      readonly days: number;
      /** `null` when they never met. */
      readonly lastMeetingOn: LocalDate | null;
      /** Whom to call: the first of the mentors, then of the mentees, with a phone. */
      readonly call: { readonly person: RecordId; readonly phone: string } | null;
    }
  | { readonly code: 'two-values'; readonly action: 'compare'; readonly field: WaitingField }
  | {
      readonly code: 'edited-after-deletion';
      readonly action: 'decide';
      readonly record: DeletedRow;
    }
  | {
      readonly code: 'meeting-not-written';
      readonly action: 'write-down';
      readonly match: RecordId;
      /** The oldest of them. */
      readonly meeting: RecordId;
      readonly date: LocalDate;
      readonly count: number;
    }
  | {
      readonly code: 'duplicate-meetings';
      readonly action: 'compare-meetings';
      readonly match: RecordId;
      readonly date: LocalDate;
      readonly meetings: readonly RecordId[];
    }
  | {
      readonly code: 'duplicate-people';
      readonly action: 'compare-people';
      readonly people: readonly RecordId[];
      readonly subject: Subject;
    }
  | {
      readonly code: 'own-mentor';
      readonly action: 'open-match';
      readonly match: RecordId;
      readonly person: RecordId;
    }
  | {
      readonly code: 'match-without-people';
      readonly action: 'open-match';
      readonly match: RecordId;
    }
  | {
      readonly code: 'banned-together';
      readonly action: 'open-match';
      readonly match: RecordId;
      readonly people: readonly RecordId[];
    }
  | {
      /** It runs without a goal or without an adult who answers for it. */
      readonly code: 'match-not-ready';
      readonly action: 'open-match';
      readonly match: RecordId;
      readonly missing: MatchReadiness['missing'];
    }
  | {
      /** Somebody takes part without a consent or a certificate, or after a refusal. */
      readonly code: 'person-not-ready';
      readonly action: 'open-person';
      readonly person: RecordId;
      readonly missing: readonly Missing[];
      readonly matches: readonly RecordId[];
    }
  | {
      /** It has ended, and its result or a talk at the end is not written down. */
      readonly code: 'closing-incomplete';
      readonly action: 'open-match';
      readonly match: RecordId;
      readonly missing: readonly ClosurePart[];
    }
  | {
      /** One device deleted it, another wrote down that they met. */
      readonly code: 'deleted-with-meetings';
      readonly action: 'open-match';
      readonly match: RecordId;
      readonly meetings: number;
    }
  | {
      /** They work, and nobody knows when they meet again. */
      readonly code: 'no-next-date';
      readonly action: 'open-matches';
      readonly matches: readonly RecordId[];
    }
  | {
      readonly code: 'over-capacity';
      readonly action: 'open-person';
      readonly person: RecordId;
      readonly mentees: number;
      readonly capacity: number;
      readonly matches: readonly RecordId[];
    }
  | {
      readonly code: 'double-booking';
      readonly action: 'move-meeting';
      readonly person: RecordId;
      readonly date: LocalDate;
      readonly time: LocalTime;
      readonly meetings: readonly RecordId[];
      readonly matches: readonly RecordId[];
    }
  | {
      readonly code: 'requests-waiting';
      readonly action: 'open-requests';
      readonly requests: number;
      /** How long the oldest of them waits. */
      readonly days: number;
    }
  | {
      readonly code: 'clearances-ending';
      readonly action: 'open-gates';
      readonly count: number;
      /** The last day of the one that ends first. */
      readonly on: LocalDate;
    }
  | {
      readonly code: 'tasks-overdue';
      readonly action: 'open-road-map';
      readonly tasks: number;
      /** Of the one that is late longest. */
      readonly words: string;
      readonly due: LocalDate;
    }
  | {
      /** A proposal that somebody has not answered for a week; after two somebody else is asked. */
      readonly code: 'answers-awaited';
      readonly action: 'remind' | 'offer-again';
      readonly match: RecordId;
      readonly request: RecordId;
      /** As in `Match.answers`; the first of those who are silent. */
      readonly answerer: string;
      readonly days: number;
    }
  | {
      /** A side wants to know something before it says yes or no. */
      readonly code: 'question-asked';
      readonly action: 'open-match';
      readonly match: RecordId;
      /** As in `Match.answers`. */
      readonly answerer: string;
      readonly question: string;
    }
  | {
      readonly code: 'device-silent';
      readonly action: 'open-exchange';
      readonly device: SilentDevice;
    };
