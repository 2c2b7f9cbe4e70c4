import type { Survey, SurveyMoment } from '../records/survey.ts';
import { itemsOf } from '../surveys/survey-form.ts';
import { fillTemplate } from './fill-template.ts';
import { toRow } from './paper-blocks.ts';
import {
  surveyItemOnPaper,
  surveyLead,
  surveySheet,
  surveyTitle,
  surveyWithWhom,
} from './templates/surveys.ts';

/** Whose sheet it is; the code leads to the form it is typed into. */
export type SurveyOwner = {
  readonly code: string;
  readonly name: string;
  /** With whom in the match, or the circle. */
  readonly others: string;
};

const nobody: SurveyOwner = { code: '', name: '', others: '' };

/** An empty survey to be filled in by hand; without an owner it lies in a pile for everybody. */
export function draftSurvey(
  side: Survey['side'],
  moment: SurveyMoment,
  owner: SurveyOwner | null,
  school: string,
): string {
  return fillTemplate(surveySheet, {
    ...(owner ?? nobody),
    title: surveyTitle[side][moment],
    withWhom: surveyWithWhom[side],
    lead: surveyLead[moment],
    items: itemTable(side, moment),
    school,
  });
}

const scores = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

const itemTable = (side: Survey['side'], moment: SurveyMoment): string =>
  [
    toRow(['Вопрос', ...scores]),
    ...itemsOf(side, moment).map((item, index) =>
      toRow([`${index + 1}. ${surveyItemOnPaper[item]}`, ...scores.map(() => ' ')]),
    ),
  ].join('\n');
