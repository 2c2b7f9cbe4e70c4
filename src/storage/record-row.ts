import { type Stamp, stampToClock } from '../domain/clock.ts';
import { deletedPath, isDeleted } from '../domain/deletion.ts';
import type { Json } from '../domain/json.ts';
import { type FieldState, type RecordState, shownValue } from '../domain/merge.ts';
import { ownerFieldOf } from '../domain/record.ts';
import { definitionOf } from '../domain/records/definitions.ts';
import { countWaiting } from './waiting-fields.ts';
import type { RecordRow } from './database.ts';
import type { Store, StoredRecord } from './store.ts';

export function recordToRow(store: Store, record: StoredRecord, touched: Stamp): RecordRow {
  const { table, id, scope, state } = record;
  const waits = countWaiting(record);
  const owner = ownerOf(record);
  const deletion = isDeleted(state) ? state.get(deletedPath)?.alive[0] : undefined;
  return {
    id,
    table,
    scope,
    touched,
    ...(owner && { match: owner }),
    ...(waits > 0 && { waits }),
    ...(deletion && { deletedAt: stampToClock(deletion.stamp).millis }),
    sealed: store.seal(placeOf(table, id), JSON.stringify(stateToFields(state))),
  };
}

export function rowToRecord(store: Store, row: RecordRow): StoredRecord {
  const fields: SealedField[] = JSON.parse(store.open(placeOf(row.table, row.id), row.sealed));
  return { table: row.table, id: row.id, scope: row.scope, state: fieldsToState(fields) };
}

/** The match that a meeting, a step or a check-in belongs to; the person of a consent. */
export function ownerOf({ table, state }: StoredRecord): string | undefined {
  const def = definitionOf(table);
  const field = def && ownerFieldOf(def);
  const owner = field === undefined ? undefined : shownValue(state, field);
  return typeof owner === 'string' && owner !== '' ? owner : undefined;
}

/** A list and no object, because a field of another version may be called `__proto__`. */
type SealedField = [path: string, alive: [stamp: string, value: Json][], past: FieldState['past']];

const stateToFields = (state: RecordState): SealedField[] =>
  [...state].map(([path, { alive, past }]) => [
    path,
    alive.map((written) => [written.stamp, written.value]),
    past,
  ]);

const fieldsToState = (fields: readonly SealedField[]): RecordState =>
  new Map(
    fields.map(([path, alive, past]) => [
      path,
      { alive: alive.map(([stamp, value]) => ({ stamp, value })), past },
    ]),
  );

const placeOf = (table: string, id: string) => `record ${table} ${id}`;
