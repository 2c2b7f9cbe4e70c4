import type { RecordId } from '../op.ts';
import type { Pin } from './matching-input.ts';
import type { PairScore } from './score-pair.ts';
import type { RefusalCode } from './refusal-rules.ts';

/** Codes and ids only: the sentences are made in `app/text`. */
export type MatchingResult = {
  readonly pairs: readonly ProposedPair[];
  readonly leftOver: readonly LeftOver[];
  readonly refusedPins: readonly RefusedPin[];
  /** Mentors with free places, gated ones included with their codes. */
  readonly freeMentors: readonly FreeMentor[];
};

export type ProposedPair = PairScore & {
  readonly requestId: RecordId;
  readonly menteeId: RecordId;
  readonly offerId: RecordId;
  readonly mentorId: RecordId;
  readonly isPinned: boolean;
  /** What would have kept the two apart had the coordinator not pinned them. */
  readonly overridden: readonly RefusalCode[];
  readonly warnings: readonly string[];
};

export type LeftOver = {
  readonly requestId: RecordId;
  readonly menteeId: RecordId;
  /** Never empty; the decisive one first. */
  readonly reasons: readonly LeftOverReason[];
};

export type LeftOverReason =
  | { readonly type: 'mentee-gated'; readonly gates: readonly string[] }
  | { readonly type: 'no-mentors' }
  | { readonly type: 'no-mentor-for-theme'; readonly theme: string }
  | { readonly type: 'mentors-full'; readonly mentors: readonly FullMentor[] }
  | { readonly type: 'below-minimum'; readonly offerIds: readonly RecordId[] }
  | {
      readonly type: 'refused';
      readonly code: RefusalCode;
      readonly offerIds: readonly RecordId[];
    };

/** A suitable mentor without a free place, and the people who take the places. */
export type FullMentor = { readonly offerId: RecordId; readonly takenBy: readonly RecordId[] };

export type RefusedPin = Pin & {
  readonly reasons: readonly (RefusalCode | 'unknown-record' | 'already-pinned' | 'mentor-full')[];
};

export type FreeMentor = {
  readonly offerId: RecordId;
  readonly mentorId: RecordId;
  readonly places: number;
  readonly gates: readonly string[];
};
