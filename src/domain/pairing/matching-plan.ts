import type { LocalDate } from '../dates.ts';
import type { Circle } from '../matching/circle.ts';
import type { CircleResult, WaitingReason } from '../matching/form-circles.ts';
import type { PeerCouple, PeerReason, PeerResult } from '../matching/match-peers.ts';
import type { Pin } from '../matching/matching-input.ts';
import type { LeftOverReason, MatchingResult, ProposedPair } from '../matching/matching-result.ts';
import type { RecordId } from '../op.ts';
import type { PersonRow } from '../views.ts';
import type { Model } from '../records/forms.ts';

export type MatchingQuestion = { readonly today: LocalDate; readonly pins: readonly Pin[] };

/** All that the programme could begin now, of every model, and who stays without anybody. */
export type MatchingPlan = {
  readonly pairs: readonly PlannedPair[];
  readonly couples: readonly PlannedCouple[];
  readonly circles: readonly PlannedCircle[];
  readonly rest: readonly LeftInPlan[];
  readonly refusedPins: MatchingResult['refusedPins'];
  /** Requests that wait. */
  readonly requests: number;
  /** Mentors with a free place before anybody is placed. */
  readonly freeMentors: number;
  /** Whose offer it is. */
  readonly mentorOf: Readonly<Record<RecordId, RecordId>>;
};

/** `key` names a line of the plan: the same people give the same key again. */
export type PlannedPair = ProposedPair & {
  readonly key: string;
  readonly model: Model;
  /** In the mentee's own words. */
  readonly wish: string;
  /** 2: the mentor has a mentee already, or is proposed to one further up. */
  readonly place: number;
};

export type PlannedCouple = PeerCouple & { readonly key: string };

export type PlannedCircle = Circle & {
  readonly key: string;
  /** A circle that meets already; its members here are the newcomers. */
  readonly id: RecordId | null;
};

export type LeftInPlan = {
  readonly requestId: RecordId;
  readonly personId: RecordId;
  readonly model: Model;
  readonly why:
    | { readonly of: 'pair'; readonly reasons: readonly LeftOverReason[] }
    | { readonly of: 'couple'; readonly reasons: readonly PeerReason[] }
    | { readonly of: 'circle'; readonly reasons: readonly WaitingReason[] };
  /** When the search for somebody is looked at again; empty: nobody has written it down. */
  readonly nextStepOn: LocalDate;
};

/** The plan with everyone who is named in it. */
export type MatchingView = MatchingPlan & {
  readonly people: Readonly<Record<RecordId, PersonRow>>;
};

/** What of a plan the coordinator says yes to. */
export type ChosenOfPlan = {
  readonly keys: readonly string[];
  /** The requests whose search goes on. */
  readonly rest: readonly RecordId[];
  readonly searchGoesOn: string;
};

/** The records are not any more what the coordinator saw. */
export type PlanChanged = { readonly type: 'plan-changed' };

/** What the three kinds of matching found. */
export type Findings = {
  readonly pairs: MatchingResult;
  readonly peers: PeerResult;
  readonly circles: CircleResult;
};
