import { deletedPath } from '../deletion.ts';
import { differentValues, type FieldState, type RecordState, type Written } from '../merge.ts';
import type { Definition } from '../record.ts';

export type WaitingPath = {
  /** As in `Op`. */
  readonly path: string;
  /** The different values, the shown one first; at least two. */
  readonly values: readonly Written[];
};

/** The places of a record in which people have to decide between different values. */
export function listWaitingPaths(definition: Definition, state: RecordState): WaitingPath[] {
  return [...state]
    .filter(([, field]) => field.alive.length > 1)
    .filter(([path, field]) => isAsked(definition, path, field))
    .map(([path, field]) => ({ path, values: differentValues(field) }))
    .filter(({ values }) => values.length > 1)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Two deletions agree, whatever each of them saw; a deletion and a restoring do not. */
function isAsked(definition: Definition, path: string, field: FieldState): boolean {
  if (path === deletedPath) return field.alive.some((written) => written.value === null);
  const [name = ''] = path.split('/');
  if (!Object.hasOwn(definition.fields, name)) return false;
  const review = definition.fields[name]?.review;
  return review === 'ask' || review === 'care';
}
