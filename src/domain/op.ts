import type { Stamp } from './clock.ts';
import type { Json } from './json.ts';

/** Random identity of a record: a uuid (version 7), or a device's own 16 hex digits. */
export type RecordId = string;

/** Who may read it: the whole school, one match (by its id), or `care` for concerns. */
export type Scope = string;

/**
 * One write to one field. `path` is the name of a field, or `field/element` for the elements of a
 * set or a map; names that begin with `$` belong to the log itself (`$deleted`).
 * `over` names the writes that the author saw in this place and replaced.
 */
export type Op = {
  readonly table: string;
  readonly id: RecordId;
  readonly scope: Scope;
  readonly path: string;
  readonly value: Json;
  readonly over: readonly Stamp[];
};

/** What a person did at one moment: its ops share the stamp. */
export type Entry = { readonly stamp: Stamp; readonly ops: readonly Op[] };
