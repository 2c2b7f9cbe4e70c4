import type { Ban } from '../matching/matching-input.ts';
import type { RecordId } from '../op.ts';

/** A speed evening as it is prepared, and as it stands when somebody does not come. */
export type RotationInput = {
  /** Everyone expected, nobody on both sides; the first mentor keeps table 1, and so on, where the tables suffice. */
  readonly mentorIds: readonly RecordId[];
  readonly menteeIds: readonly RecordId[];
  /** Who is not here now; the rounds still to come are planned without them. */
  readonly absentIds: readonly RecordId[];
  /** Of the whole evening, those already played included. */
  readonly rounds: number;
  readonly tables: number;
  readonly menteesAtTable: 1 | 2;
  /** «Не ставить вместе»: not in one talk, neither as mentor and mentee nor side by side. */
  readonly bans: readonly Ban[];
  readonly requested: readonly RequestedTalk[];
  /** Rounds that have taken place; they stay as they were. */
  readonly played: readonly (readonly Talk[])[];
  /** Whole number; another one gives another plan that is as good. */
  readonly seed: number;
};

export type RequestedTalk = { readonly mentorId: RecordId; readonly menteeId: RecordId };

export type Talk = {
  /** 1 is the first. */
  readonly table: number;
  readonly mentorId: RecordId;
  readonly menteeIds: readonly RecordId[];
};

export type Rotation = {
  /** The played rounds and those to come. Fewer than planned when everybody has met everybody. */
  readonly rounds: readonly (readonly Talk[])[];
  readonly mentors: readonly TalkCount[];
  readonly mentees: readonly TalkCount[];
  readonly unmetRequests: readonly UnmetRequest[];
};

/** How many partners somebody meets in the whole evening. */
export type TalkCount = { readonly personId: RecordId; readonly talks: number };

export type UnmetRequest = RequestedTalk & {
  readonly reason: 'absent' | 'banned' | 'no-round-left';
};

export type RotationFailure =
  | { readonly type: 'person-on-both-sides'; readonly personIds: readonly RecordId[] }
  /** With two at a table every mentor needs a table: a pair of chairs cannot be split. */
  | { readonly type: 'too-few-tables'; readonly tablesNeeded: number };
