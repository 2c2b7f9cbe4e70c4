import type { Json } from './json.ts';
import type { RecordId } from './op.ts';

/**
 * Everything a person can do to the records, in one list. There is no second path to the data: a
 * screen says one of these, `planChange` checks it and turns it into writes.
 */
export type Change =
  /** A new record. Sets are given as lists, maps as objects; fields left out stay empty. */
  | {
      readonly type: 'create';
      readonly table: string;
      readonly id: RecordId;
      readonly fields: Fields;
    }
  /** New values for some fields of a record. Sets and maps are given whole; the difference is written. */
  | {
      readonly type: 'edit';
      readonly table: string;
      readonly id: RecordId;
      readonly fields: Fields;
    }
  | { readonly type: 'delete'; readonly table: string; readonly id: RecordId }
  | { readonly type: 'restore'; readonly table: string; readonly id: RecordId }
  /** One of the values that wait in a field, or a new one, is right; for all devices. `path` as in `Op`. */
  | {
      readonly type: 'decide';
      readonly table: string;
      readonly id: RecordId;
      readonly path: string;
      readonly value: Json;
    };

export type Fields = Readonly<Record<string, Json>>;
