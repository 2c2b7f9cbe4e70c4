import type { Match } from '../records/match.ts';
import type { Attention } from './attention.ts';
import type { RowsByMatch } from './meeting-row.ts';

/**
 * A match may be deleted where nobody has met. Two devices can do both at once: then a meeting
 * stands under a match that is gone, and somebody must bring it back.
 */
export const findDeletedWithMeetings = (
  deletedMatches: readonly Match[],
  rowsByMatch: RowsByMatch,
): readonly Attention[] =>
  deletedMatches.flatMap(({ id }): Attention[] => {
    const held = (rowsByMatch.get(id) ?? []).filter(({ state }) => state === 'held');
    if (held.length === 0) return [];
    const code = 'deleted-with-meetings';
    const key = `${code} ${id}`;
    const meetings = held.length;
    return [{ key, severity: 'differs', code, action: 'open-match', match: id, meetings }];
  });
