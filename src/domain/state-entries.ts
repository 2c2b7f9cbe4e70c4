import type { Stamp } from './clock.ts';
import { canonicalText } from './json.ts';
import type { RecordState } from './merge.ts';
import type { Entry, Op, RecordId, Scope } from './op.ts';

/** A record of any table, known or not, as it is merged. */
export type RecordContent = {
  readonly table: string;
  readonly id: RecordId;
  readonly scope: Scope;
  readonly state: RecordState;
};

/**
 * Entries that, merged into nothing, give exactly these records: every living write under its own
 * stamp, and what was replaced named by one of them. Merged into anything else they add what is
 * missing there, as the entries that they stand for would.
 */
export function stateToEntries(records: readonly RecordContent[]): readonly Entry[] {
  const opsByStamp = new Map<Stamp, Op[]>();
  for (const { table, id, scope, state } of records) {
    for (const [path, { alive, past }] of state) {
      const lastReplaced = past.at(-1);
      // A write that replaces itself leaves a field where nothing lives.
      const writes =
        alive.length > 0 || lastReplaced === undefined
          ? alive
          : [{ stamp: lastReplaced, value: null }];
      for (const [index, { stamp, value }] of writes.entries()) {
        const op = { table, id, scope, path, value, over: index === 0 ? past : [] };
        const ops = opsByStamp.get(stamp);
        if (ops) ops.push(op);
        else opsByStamp.set(stamp, [op]);
      }
    }
  }
  return [...opsByStamp].map(([stamp, ops]) => ({ stamp, ops }));
}

/** One text for equal records, whatever order their writes came in. */
export function recordText({ id, state }: Pick<RecordContent, 'id' | 'state'>): string {
  const fields = [...state]
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([path, { alive, past }]) => [path, past, alive] as const);
  return canonicalText([id, fields]);
}
