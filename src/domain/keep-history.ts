import * as v from 'valibot';
import { isSameJson, type Json } from './json.ts';
import { aliveStamps, type RecordState } from './merge.ts';
import type { Op } from './op.ts';
import { readMap } from './record.ts';
import { match, type MatchStatus } from './records/match.ts';

/**
 * A match that leaves a state keeps it in its history, whichever screen changed it: a closing that
 * is taken back stays on record with its reason. A decision between two states keeps the other one.
 */
export function keepHistory(ops: readonly Op[], state: RecordState): readonly Op[] {
  const change = ops.find(({ table, path }) => table === match.table && path === 'status');
  if (!change) return [];
  const kept = new Map<string, Json>(readMap(match.fields.history, 'history', state));
  const alive = state.get('status')?.alive ?? [];
  return alive.flatMap(({ stamp, value }): Op[] => {
    const status = v.safeParse(match.fields.status.schema, value);
    const isLeft = change.over.includes(stamp) && !isSameJson(value, change.value);
    if (!isLeft || !status.success) return [];
    const key = freeKey(status.output, kept);
    if (key === undefined) return [];
    kept.set(key, value);
    const path = `history/${key}`;
    return [{ ...change, path, value, over: aliveStamps(state, path) }];
  });
}

/** `2026-10-01 active`, with a number where another of that day stands there; none where it is kept. */
function freeKey(status: MatchStatus, kept: ReadonlyMap<string, Json>): string | undefined {
  const day = `${status.on} ${status.state}`;
  for (let nth = 1; ; nth += 1) {
    const key = nth === 1 ? day : `${day} ${nth}`;
    const there = kept.get(key);
    if (there === undefined) return key;
    if (isSameJson(there, status)) return undefined;
  }
}
