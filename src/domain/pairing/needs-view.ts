import type { LocalDate } from '../dates.ts';
import type { Offer } from '../records/offer.ts';
import type { Request } from '../records/request.ts';
import type { PersonRow } from '../views.ts';

/** A request in the list. */
export type RequestRow = {
  readonly request: Request;
  readonly mentee: PersonRow | null;
  /** Days since it was entered, or since the proposal that waits for answers. */
  readonly waitsDays: number;
  readonly due: 'nothing' | 'remind' | 'offer-again';
  /** The proposal that waits for answers. */
  readonly proposal: string | null;
};

/** An offer in the list. */
export type OfferRow = {
  readonly offer: Offer;
  readonly mentor: PersonRow | null;
  /** Mentees of now, those only proposed included. */
  readonly taken: number;
  /** What keeps the mentor from being matched, by code. */
  readonly gates: readonly string[];
};

export type NeedsQuestion = { readonly today: LocalDate };
