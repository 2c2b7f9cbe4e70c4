import type { LocalDate } from '../dates.ts';
import {
  countAmong,
  type CountedIndicator,
  countIndicators,
  sideOf,
} from '../indicators/count-indicators.ts';
import { sortParticipation } from '../indicators/participation.ts';
import type { RecordId } from '../op.ts';
import { type Form, forms, isForm } from '../records/forms.ts';
import type { Programme } from '../records/programme.ts';
import type { BaseKind } from './base-columns.ts';
import type { BaseRecords } from './base-context.ts';
import { type BaseRow, type BaseState, baseStates } from './base-row.ts';

/** By what a base can be checked with a pencil; the parts of a sum make it whole. */
export type BaseSums = {
  readonly rows: number;
  /** Each once, in however many rows. */
  readonly people: number;
  readonly byForm: readonly { readonly form: Form | null; readonly rows: number }[];
  readonly byState: readonly { readonly state: BaseState; readonly rows: number }[];
  readonly figures: readonly SumOfFigure[];
  /** Single talks of the year that stand in no row. */
  readonly talksLeftOut: number;
  /** The form asks for the year of birth of every mentee. */
  readonly withoutYear: readonly RecordId[];
};

/** An official indicator, counted anew from the rows of the base, and as the report has it. */
export type SumOfFigure = {
  readonly indicator: CountedIndicator;
  readonly inBase: number;
  readonly inReport: number;
};

export function countBase(
  kind: BaseKind,
  rows: readonly BaseRow[],
  { records, programme, today }: { records: BaseRecords; programme: Programme; today: LocalDate },
): BaseSums {
  const { people, matches } = records;
  const participation = sortParticipation(matches, programme);
  const counted = new Set(participation.counted.map(({ id }) => id));
  const official = rows.filter((row) => row.matches.some((id) => counted.has(id)));
  const ids = new Set(official.map(({ person }) => person));
  const inBase = people.filter(({ id }) => ids.has(id));
  const { figures, on } = countIndicators({ today, programme, people, matches });
  const everyone = new Set(rows.map(({ person }) => person));
  const born = new Map(people.map((person) => [person.id, person.born]));
  return {
    rows: rows.length,
    people: everyone.size,
    byForm: [...Object.keys(forms).filter(isForm), null]
      .map((form) => ({ form, rows: rows.filter((row) => row.form === form).length }))
      .filter((one) => one.rows > 0),
    byState: baseStates
      .map((state) => ({ state, rows: rows.filter((row) => row.state === state).length }))
      .filter((one) => one.rows > 0),
    figures: figures
      .filter(({ indicator }) => sideOf[indicator] === kind)
      .map(({ indicator, counted: reported }) => ({
        indicator,
        inBase: countAmong(inBase, indicator, on).counted.length,
        inReport: reported.length,
      })),
    talksLeftOut: participation.singleTalks,
    withoutYear: kind === 'mentees' ? [...everyone].filter((id) => born.get(id) === '') : [],
  };
}
