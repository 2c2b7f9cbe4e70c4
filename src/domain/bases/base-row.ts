import { compareIds } from '../matching/compare-ids.ts';
import type { RecordId } from '../op.ts';
import { foldText } from '../people/spelling.ts';
import type { Form } from '../records/forms.ts';
import type { Match } from '../records/match.ts';
import { type BaseKind, baseColumns, type BaseTexts } from './base-columns.ts';

/** How far a participation has come. */
export const baseStates = ['running', 'finished', 'proposed', 'waiting'] as const;
export type BaseState = (typeof baseStates)[number];

/** A person and one participation, before those that read alike become one row. */
export type Participating = {
  readonly person: RecordId;
  readonly texts: BaseTexts;
  readonly form: Form | null;
  readonly state: BaseState;
  readonly partners: readonly Partner[];
  readonly match: Match | undefined;
};

export type Partner = { readonly name: string; readonly place: string };

/** One row of an official base. */
export type BaseRow = {
  readonly person: RecordId;
  readonly matches: readonly RecordId[];
  readonly form: Form | null;
  readonly state: BaseState;
  /** In the order of the columns: a date is `2025-09-01`, the lines of a cell stand behind `\n`. */
  readonly cells: readonly string[];
};

/**
 * The participations of one person that differ in nothing but the other side are one row with
 * several names: «ФИО наставляемого (наставляемых)». The order is that of the names, whatever the
 * order of the records.
 */
export function toBaseRows(kind: BaseKind, all: readonly Participating[]): readonly BaseRow[] {
  const groups = new Map<string, Participating[]>();
  for (const one of all) {
    const key = JSON.stringify([one.person, textsToCells(kind, one.texts)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map((group) => joinGroup(kind, group))
    .sort(compareRows)
    .map(numberRow);
}

const numberRow = ({ person, matches, form, state, cells }: BaseRow, index: number): BaseRow => ({
  person,
  matches,
  form,
  state,
  cells: [String(index + 1), ...cells.slice(1)],
});

function joinGroup(kind: BaseKind, group: readonly Participating[]): BaseRow {
  const states = new Set(group.map(({ state }) => state));
  const [first] = group;
  return {
    person: first?.person ?? '',
    matches: group.flatMap(({ match }) => match?.id ?? []).sort(compareIds),
    form: first?.form ?? null,
    state: baseStates.find((state) => states.has(state)) ?? 'waiting',
    cells: textsToCells(kind, {
      ...first?.texts,
      ...partnersToTexts(group.flatMap(({ partners }) => partners)),
    }),
  };
}

/** A place for each name, or one where all have the same. */
function partnersToTexts(all: readonly Partner[]): BaseTexts {
  const byText = new Map(all.map((one) => [JSON.stringify([foldText(one.name), one.place]), one]));
  const partners = [...byText]
    .sort(([one], [other]) => compareIds(one, other))
    .map(([, partner]) => partner);
  const places = partners.map(({ place }) => place);
  const different = new Set(places);
  return {
    partners: partners.map(({ name }) => name).join(',\n'),
    partnerPlaces:
      different.size > 1 ? places.map((place) => place || '—').join('\n') : (places[0] ?? ''),
  };
}

const textsToCells = (kind: BaseKind, texts: BaseTexts): string[] =>
  baseColumns[kind].map(({ id }) => texts[id] ?? '');

function compareRows(one: BaseRow, other: BaseRow): number {
  const orderOf = ({ cells: [, name = '', ...others] }: BaseRow) =>
    [foldText(name), ...others].join('\t');
  return compareIds(orderOf(one), orderOf(other)) || compareIds(one.person, other.person);
}
