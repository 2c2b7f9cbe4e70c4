import type { RecordId } from '../op.ts';
import type { Form, Model } from '../records/forms.ts';

/**
 * What matching needs to know, as plain data: whoever calls turns records into this. All times,
 * gates and bus limits are already applied; nothing here reads a clock.
 */
export type MatchingInput = {
  readonly requests: readonly MatchingRequest[];
  readonly offers: readonly MatchingOffer[];
  /** «Не ставить вместе»: holds in both directions. */
  readonly bans: readonly Ban[];
  /** Pairs that the coordinator has decided: kept unless a gate, a ban or a capacity forbids it. */
  readonly pins: readonly Pin[];
  readonly gates: readonly Gate[];
  /** Who teaches whom now: only a reverse pair asks. */
  readonly teaching: readonly Teaching[];
  readonly settings?: Partial<MatchingSettings>;
};

export type MatchingRequest = {
  readonly id: RecordId;
  readonly personId: RecordId;
  readonly theme: string;
  /** `null`: nobody asked. */
  readonly kind: RequestKind | null;
  /** In own words. */
  readonly goal: string;
  readonly wantedOutcomes: readonly string[];
  /** Whole years. */
  readonly age: number | null;
  readonly grade: number | null;
  readonly interests: readonly string[];
  readonly slots: Slots;
  readonly places: readonly string[];
  readonly form: Form | null;
  readonly model: Model;
  readonly wishes: readonly Wish[];
  /** How many times matching has already left this request without a mentor. */
  readonly leftOverBefore: number;
  readonly urgency: 'ordinary' | 'soon' | 'urgent';
};

export type MatchingOffer = {
  readonly id: RecordId;
  readonly personId: RecordId;
  readonly topics: readonly string[];
  readonly kinds: readonly RequestKind[];
  /** What the mentor can give, in own words. */
  readonly about: string;
  readonly outcomes: readonly string[];
  /** Whole years, both ends included; `null`: any age. */
  readonly ages: { readonly from: number; readonly to: number } | null;
  /** Of a mentor who is a pupil. */
  readonly grade: number | null;
  /** Empty: any. */
  readonly forms: readonly Form[];
  /** Empty: any. */
  readonly models: readonly Model[];
  /** How many mentees at once, those of now included. */
  readonly capacity: number;
  /** The people this mentor already works with. */
  readonly menteesNow: readonly RecordId[];
  /** Whole or part hours a month; 0 takes the mentor out of this kind of mentoring. */
  readonly hoursAMonth: { readonly lasting: number; readonly flash: number };
  readonly interests: readonly string[];
  readonly slots: Slots;
  readonly places: readonly string[];
  readonly wishes: readonly Wish[];
  readonly history: readonly History[];
};

export type RequestKind = 'life' | 'personal' | 'educational' | 'professional';

/** Codes of weekday and lesson, e.g. `3-6`; empty means no time at all. */
export type Slots = readonly string[] | 'not-asked';

/** 0 no, 1 perhaps, 2 gladly, 3 very much. */
export type Rating = 0 | 1 | 2 | 3;
export type Wish = { readonly personId: RecordId; readonly rating: Rating };

/** An earlier match of the two, and how it ended. */
export type History = { readonly personId: RecordId; readonly ended: 'well' | 'early' };

export type Ban = { readonly firstPersonId: RecordId; readonly secondPersonId: RecordId };
export type Pin = { readonly requestId: RecordId; readonly offerId: RecordId };

/** Codes of what is missing; an empty list of `blocked` lets the person through. */
export type Gate = {
  readonly personId: RecordId;
  readonly role: 'mentee' | 'mentor';
  readonly blocked: readonly string[];
  readonly warnings: readonly string[];
};

export type Teaching = {
  readonly teacherId: RecordId;
  readonly pupilId: RecordId;
  readonly as: 'class-teacher' | 'subject-teacher';
};

export type MatchingSettings = {
  /** 0 to 1: a pair below it is not proposed. */
  readonly minimumScore: number;
  /** Points (of 1,000) that each further mentee of the same mentor costs more than the one before. */
  readonly loadStepPoints: number;
  readonly weights: Weights;
};

export type Weights = { readonly [Code in PartCode]: number };

/** `independence` stands in the place of `age` in a reverse pair. */
export type PartCode =
  | 'theme'
  | 'goal'
  | 'time'
  | 'age'
  | 'interests'
  | 'place'
  | 'wishes'
  | 'history';
