import type { LocalDate } from '../dates.ts';
import type { Match } from '../records/match.ts';
import type { Offer } from '../records/offer.ts';
import type { Request } from '../records/request.ts';

/**
 * Records carry no year: whatever lasted into a school year belongs to it, and what began before it
 * and goes on belongs to both. A year is named by the one in which it begins.
 */
function isOfYear(from: LocalDate, until: LocalDate, firstYear: number): boolean {
  const isBegun = !isDate(from) || from <= `${firstYear + 1}-08-31`;
  const isLasting = !isDate(until) || until >= `${firstYear}-09-01`;
  return isBegun && isLasting;
}

/** By its form alone: a large school asks thousands of times whenever «Сегодня» is computed. */
const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

export const isRequestOfYear = (
  { enteredOn, finishedOn, status }: Pick<Request, 'enteredOn' | 'finishedOn' | 'status'>,
  firstYear: number,
): boolean => isOfYear(enteredOn, finishedOn || (status === 'closed' ? enteredOn : ''), firstYear);

export const isOfferOfYear = (
  { enteredOn, finishedOn }: Pick<Offer, 'enteredOn' | 'finishedOn'>,
  firstYear: number,
): boolean => isOfYear(enteredOn, finishedOn, firstYear);

export const isMatchOfYear = (
  { period, proposedOn, status }: Pick<Match, 'period' | 'proposedOn' | 'status'>,
  firstYear: number,
): boolean => {
  const endedOn = status.state === 'closed' ? status.on || period.until : '';
  return isOfYear(period.from || proposedOn, endedOn, firstYear);
};

/** Orders for a school year are signed from the June before it on. */
export const isSignedForYear = (on: LocalDate, firstYear: number): boolean =>
  `${firstYear}-06-01` <= on && on < `${firstYear + 1}-06-01`;

/** The day on which a year is judged: today while it runs, its last day afterwards. */
export const judgedOn = (today: LocalDate, firstYear: number): LocalDate => {
  const lastDay = `${firstYear + 1}-08-31`;
  return today < lastDay ? today : lastDay;
};
