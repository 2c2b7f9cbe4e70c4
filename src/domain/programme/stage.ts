import type { RecordId } from '../op.ts';

export const stageNumbers = [1, 2, 3, 4, 5, 6, 7] as const;
export type StageNumber = (typeof stageNumbers)[number];

/** What speaks for a stage. Each is counted from the records and has one thing that cures it. */
export type ProofCode =
  /** Stage 1: stages of the road map that have a task with a day and somebody who answers. */
  | 'road-map'
  | 'coordinator'
  | 'launch-order'
  /** 2: mentees with a request whose data may be kept, of all with a request. */
  | 'mentees'
  /** 3: people who offered to be mentors. */
  | 'mentors'
  /** 4: mentors with a decision after an interview, and those with enough hours of training. */
  | 'interviews'
  | 'training'
  /** 5: matches that began, what both sides said, the order and the agreement of those that run. */
  | 'pairs'
  | 'acceptance'
  | 'order'
  | 'agreements'
  /** 6: matches that met, that came through their arc of meetings, that ended. */
  | 'first-meetings'
  | 'arc'
  | 'ended'
  /** 7: ended matches with a result. */
  | 'results';

export type Proof = {
  readonly code: ProofCode;
  readonly isMet: boolean;
  readonly count: number;
  readonly of: number;
  /** Matches that lack a paper, as many as one print job holds. */
  readonly lacking?: readonly RecordId[];
};

export type Stage = {
  readonly number: StageNumber;
  /** `current` is the first stage that is not done; `part` has some evidence, though its turn has not come. */
  readonly state: 'done' | 'current' | 'part' | 'none';
  /** 0 to 1; 1 only when it is done. */
  readonly part: number;
  /** Whether what has to come before it is there. It stops nobody from working ahead. */
  readonly isOpen: boolean;
  /** A stage is done when each of them is met, and by nothing else. */
  readonly proofs: readonly Proof[];
};
