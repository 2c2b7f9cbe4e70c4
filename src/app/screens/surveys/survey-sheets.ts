import { draftSurvey } from '../../../domain/papers/draft-survey.ts';
import { surveyCircle } from '../../../domain/papers/templates/surveys.ts';
import type { Survey, SurveyMoment } from '../../../domain/records/survey.ts';
import { isSheetAwaited, sheetCodeOf } from '../../../domain/surveys/survey-seats.ts';
import type { PersonRow, SurveySeatRow } from '../../../domain/views.ts';
import { fullName } from '../../text/names.ts';

export const surveySides = ['mentee', 'mentor'] as const;

export type SheetsWish = {
  /** One match, or of one person in it; without them all matches that go on. */
  readonly match: string | undefined;
  readonly person: string | undefined;
  readonly moment: SurveyMoment;
  readonly sides: readonly Survey['side'][];
};

/** Who gets a sheet: whoever has filled it in already needs none. */
export const seatsOf = (
  seats: readonly SurveySeatRow[],
  { match, person, moment, sides }: SheetsWish,
): readonly SurveySeatRow[] =>
  seats.filter(
    (seat) =>
      isSheetAwaited(seat, moment) &&
      sides.includes(seat.side) &&
      (match === undefined ? seat.isOpen : seat.match === match) &&
      (person === undefined || seat.person === person),
  );

export const seatToSheet = (seat: SurveySeatRow, moment: SurveyMoment, school: string): string =>
  draftSurvey(
    seat.side,
    moment,
    {
      code: sheetCodeOf(seat, moment),
      name: nameOnSheet(seat.row),
      others: othersOnSheet(seat),
    },
    school,
  );

/** A mentor has a whole circle before him. On paper it is Russian, whatever the screen speaks. */
const othersOnSheet = ({ side, title, otherRows }: SurveySeatRow): string =>
  side === 'mentor' && title ? surveyCircle(title) : otherRows.map(fullName).join(', ');

const nameOnSheet = (row: PersonRow): string =>
  [fullName(row), row.schoolClass].filter(Boolean).join(', ');
