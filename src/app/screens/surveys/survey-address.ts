import type { RecordId } from '../../../domain/op.ts';
import type { SurveyMoment } from '../../../domain/records/survey.ts';

export type SurveyOf = {
  readonly match: RecordId;
  readonly person: RecordId;
  readonly moment: SurveyMoment;
};

/** Where one survey is filled in; `back` is where the reader came from. */
export const surveyAddress = ({ match, person, moment }: SurveyOf, back?: string): string =>
  `/mentoring/${match}/survey/${person}/${moment}${back ? `?back=${encodeURIComponent(back)}` : ''}`;

/** The empty sheets: of one match, of one person in it, or without either of everybody. */
export const sheetsAddress = (of: Partial<SurveyOf> = {}): string => {
  const query = new URLSearchParams(of).toString();
  return query === '' ? '/mentoring/surveys' : `/mentoring/surveys?${query}`;
};

/** Where the device is handed over to whom the survey is about. */
export const handOverAddress = (of: SurveyOf): string =>
  `/mentoring/hand-over?${new URLSearchParams(of).toString()}`;

/** Back among the sheets, to the code of the next one. */
export const nextSheetAddress = '/mentoring/surveys?next=1';

/** The survey is typed in from a sheet. */
export const isFromSheets = (back: string): boolean => back === nextSheetAddress;

/** An address is typed by anybody. */
export const readMoment = (text: string | undefined): SurveyMoment =>
  text === 'after' ? 'after' : 'before';
