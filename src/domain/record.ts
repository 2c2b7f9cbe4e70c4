import * as v from 'valibot';
import type { Json } from './json.ts';
import { type FieldState, type RecordState, shownValue } from './merge.ts';
import type { RecordId, Scope } from './op.ts';

/**
 * How a record of the school is described: one definition per table, from which the type, the
 * reading of merged state and the planning of writes follow.
 */

/** What happens when two devices wrote different values: nothing, ask, never (appended), or a careful look. */
export type Review = 'auto' | 'ask' | 'append' | 'care';

/** One value. `empty` stands where nothing was written or what was written cannot be understood. */
export type ValueField<Value> = {
  readonly kind: 'value';
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly empty: Value;
  readonly review: Review;
};

/** A set of ids or codes: added here and removed there at once means it stays. */
export type SetField = { readonly kind: 'set'; readonly review: Review };

/** One value for each element, such as who came. */
export type MapField<Value> = {
  readonly kind: 'map';
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly review: Review;
};

export type Field = ValueField<Json> | SetField | MapField<Json>;

export type Definition = {
  readonly table: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** The field that holds the match whose scope the record shares. */
  readonly scopeField?: string;
  /** The field that holds the person the record is listed under, so that a gate opens only theirs. */
  readonly ownerField?: string;
};

export const ownerFieldOf = ({ scopeField, ownerField }: Definition): string | undefined =>
  scopeField ?? ownerField;

type ValueOf<Kind> =
  Kind extends ValueField<infer Value>
    ? Value
    : Kind extends SetField
      ? readonly string[]
      : Kind extends MapField<infer Value>
        ? Readonly<Record<string, Value>>
        : never;

export type FieldsOf<Def extends Definition> = {
  readonly [Name in keyof Def['fields']]: ValueOf<Def['fields'][Name]>;
};

export type RecordOf<Def extends Definition> = { readonly id: RecordId } & FieldsOf<Def>;

export const value = <Value extends Json>(
  schema: v.GenericSchema<unknown, Value>,
  empty: NoInfer<Value>,
  review: Review = 'ask',
): ValueField<Value> => ({ kind: 'value', schema, empty, review });

export const text = (maxLength = 200, review: Review = 'ask') =>
  value(v.pipe(v.string(), v.maxLength(maxLength)), '', review);

export const set = (review: Review = 'auto'): SetField => ({ kind: 'set', review });

export const map = <Value extends Json>(
  schema: v.GenericSchema<unknown, Value>,
  review: Review = 'ask',
): MapField<Value> => ({ kind: 'map', schema, review });

/** The record as people see it: the shown value of each field, `empty` where there is none. */
export function readRecord<Def extends Definition>(
  def: Def,
  id: RecordId,
  state: RecordState,
): RecordOf<Def> {
  const fields = Object.entries(def.fields).map(([name, field]) => [
    name,
    readField(field, name, state),
  ]);
  // The definition's fields were read one by one by their own schemas: this is where the type begins.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { id, ...Object.fromEntries(fields) } as RecordOf<Def>;
}

function readField(field: Field, name: string, state: RecordState): Json {
  switch (field.kind) {
    case 'value':
      return readValue(field, name, state);
    case 'set':
      return readSet(name, state);
    case 'map':
      return Object.fromEntries(readMap(field, name, state));
  }
}

export function readValue(field: ValueField<Json>, name: string, state: RecordState): Json {
  const parsed = v.safeParse(field.schema, shownValue(state, name));
  return parsed.success ? parsed.output : field.empty;
}

export function readSet(name: string, state: RecordState): string[] {
  return elementsOf(state, name)
    .filter(([, element]) => hasAddition(element))
    .map(([key]) => key);
}

/** What cannot be understood is no element; `null` is how an element is taken away. */
export function readMap(
  field: MapField<Json>,
  name: string,
  state: RecordState,
): ReadonlyMap<string, Json> {
  const understood = elementsOf(state, name).flatMap(([key, element]): [string, Json][] => {
    const parsed = v.safeParse(field.schema, element.alive[0]?.value);
    return parsed.success ? [[key, parsed.output]] : [];
  });
  return new Map(understood);
}

/** Additions win: one living `true` keeps the element, whatever its stamp. */
const hasAddition = (element: FieldState) =>
  element.alive.some((written) => written.value === true);

/** The elements of a set or a map, in the order of their keys so that every device reads the same. */
export function elementsOf(state: RecordState, name: string): [string, FieldState][] {
  const prefix = `${name}/`;
  return [...state]
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, field]): [string, FieldState] => [path.slice(prefix.length), field])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

export function scopeOf(
  def: Definition,
  id: RecordId,
  state: RecordState,
  fields: Readonly<Record<string, Json>>,
): Scope {
  if (def.table === 'match') return id;
  if (def.scopeField === undefined) return 'school';
  const match = fields[def.scopeField] ?? shownValue(state, def.scopeField);
  return typeof match === 'string' && match !== '' ? match : 'school';
}
