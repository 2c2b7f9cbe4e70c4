import { deriveId } from '../derived-id.ts';
import type { RecordId } from '../op.ts';
import { hasBegun } from '../pairing/match-status.ts';
import { findByShortCode, shortCodeOf } from '../papers/short-code.ts';
import type { Match } from '../records/match.ts';
import type { Survey, SurveyMoment } from '../records/survey.ts';

export const surveyMoments: readonly SurveyMoment[] = ['before', 'after'];

/** A participant of one match, who has a survey to fill in before it and after it. */
export type SurveySeat = {
  readonly match: RecordId;
  readonly person: RecordId;
  readonly side: Survey['side'];
  /** Of a circle; a pair is told by its people. */
  readonly title: string;
  /** With whom: two sheets of one person are told apart by it. */
  readonly others: readonly RecordId[];
  /** The match goes on. */
  readonly isOpen: boolean;
  readonly filled: Readonly<Record<SurveyMoment, boolean>>;
};

/** Of the matches that have begun, whether they go on or not: what comes after is asked at the end. */
export function listSurveySeats(
  matches: readonly Match[],
  surveys: readonly Survey[],
): readonly SurveySeat[] {
  const filledBySeat = new Map(surveys.map((one) => [keyOf(one), one.filled]));
  return matches
    .filter(hasBegun)
    .flatMap((match) =>
      seatsOn('mentee', match, filledBySeat).concat(seatsOn('mentor', match, filledBySeat)),
    );
}

function seatsOn(
  side: Survey['side'],
  { id, title, mentees, mentors, status }: Match,
  filledBySeat: ReadonlyMap<string, Survey['filled']>,
): readonly SurveySeat[] {
  const [people, others] = side === 'mentee' ? [mentees, mentors] : [mentors, mentees];
  return people.map((person) => {
    const filled = filledBySeat.get(keyOf({ match: id, person }));
    return {
      match: id,
      person,
      side,
      title,
      others,
      isOpen: status.state !== 'closed',
      filled: { before: Boolean(filled?.before), after: Boolean(filled?.after) },
    };
  });
}

const keyOf = ({ match, person }: SheetOf): string => `${match} ${person}`;

/** Whose sheet is still to come in; a «before» is over once there is an «after». */
export const isSheetAwaited = (
  { filled }: Pick<SurveySeat, 'filled'>,
  moment: SurveyMoment,
): boolean => !filled[moment] && !filled.after;

type SheetOf = Pick<SurveySeat, 'match' | 'person'>;

/** Each sheet has its own: the code alone says whose it is, of which match, before or after. */
export const sheetCodeOf = (seat: SheetOf, moment: SurveyMoment): string =>
  shortCodeOf(sheetId(seat, moment));

const sheetId = ({ match, person }: SheetOf, moment: SurveyMoment): RecordId =>
  deriveId(match, `survey ${person} ${moment}`);

export type FoundSheet<Seat> = { readonly seat: Seat; readonly moment: SurveyMoment };

/** In a big school two sheets can share one code. */
export function findSheets<Seat extends SheetOf>(
  typed: string,
  seats: readonly Seat[],
): readonly FoundSheet<Seat>[] {
  const sheets = new Map(
    seats.flatMap((seat) =>
      surveyMoments.map((moment) => [sheetId(seat, moment), { seat, moment }] as const),
    ),
  );
  return findByShortCode(typed, [...sheets.keys()]).flatMap((id) => sheets.get(id) ?? []);
}
