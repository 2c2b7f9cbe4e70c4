import {
  itemsAfter,
  type Survey,
  type SurveyItem,
  surveyItems,
  type SurveyMoment,
} from '../records/survey.ts';

/** Never a mean without the number of answers that it was made of. */
export type Mean = { readonly mean: number | null; readonly n: number };

export type ItemAverages = {
  readonly item: SurveyItem;
  readonly before: Mean;
  readonly after: Mean;
  /** Only of those who answered the item both times: what has changed is seen here alone. */
  readonly both: {
    readonly before: number | null;
    readonly after: number | null;
    readonly n: number;
  };
};

export type SideAverages = {
  readonly side: Survey['side'];
  /** How many filled it in. */
  readonly before: number;
  readonly after: number;
  readonly both: number;
  readonly items: readonly ItemAverages[];
};

/** The second stage of monitoring (МР-42/02): each parameter measured twice. */
export const averageSurveys = (surveys: readonly Survey[]): readonly SideAverages[] =>
  (['mentee', 'mentor'] as const).map((side) => averageSide(side, surveys));

function averageSide(side: Survey['side'], surveys: readonly Survey[]): SideAverages {
  const own = surveys.filter((one) => one.side === side);
  const countOf = (moments: readonly SurveyMoment[]) =>
    own.filter(({ filled }) => moments.every((moment) => filled[moment] !== null)).length;
  return {
    side,
    before: countOf(['before']),
    after: countOf(['after']),
    both: countOf(['before', 'after']),
    items: [...surveyItems[side], ...itemsAfter].map((item) => averageItem(item, own)),
  };
}

function averageItem(item: SurveyItem, surveys: readonly Survey[]): ItemAverages {
  const scores = surveys.map(({ filled }) => ({
    before: filled.before?.scores[item],
    after: filled.after?.scores[item],
  }));
  const both = scores.filter(({ before, after }) => before !== undefined && after !== undefined);
  return {
    item,
    before: meanOf(scores.map(({ before }) => before)),
    after: meanOf(scores.map(({ after }) => after)),
    both: {
      before: meanOf(both.map(({ before }) => before)).mean,
      after: meanOf(both.map(({ after }) => after)).mean,
      n: both.length,
    },
  };
}

function meanOf(answered: readonly (number | undefined)[]): Mean {
  const scores = answered.filter((score) => score !== undefined);
  const sum = scores.reduce((whole, score) => whole + score, 0);
  return { mean: scores.length === 0 ? null : sum / scores.length, n: scores.length };
}
