import type { LocalDate } from '../dates.ts';
import type { CheckIn } from '../records/check-in.ts';
import type { Match } from '../records/match.ts';
import type { Attention } from './attention.ts';
import type { RowsByMatch } from './meeting-row.ts';
import type { Silence } from './silence.ts';

/**
 * Matches of which nobody knows when they meet again: no meeting is planned, there is no usual hour,
 * and nobody said that it is quiet for now. One line for all of them; a match that another line
 * already asks about, because it is silent or a planned meeting was not written down, is left out.
 */
export function findWithoutNextDate(given: {
  readonly today: LocalDate;
  readonly matches: readonly Match[];
  readonly rowsByMatch: RowsByMatch;
  readonly silences: readonly Silence[];
  readonly checkIns: readonly Pick<CheckIn, 'match' | 'quietUntil'>[];
}): readonly Attention[] {
  const { today, rowsByMatch } = given;
  const known = new Set([
    ...given.silences.map(({ match }) => match),
    ...given.checkIns.filter(({ quietUntil }) => quietUntil >= today).map(({ match }) => match),
  ]);
  const matches = given.matches
    .filter(({ id, status, slot }) => status.state === 'active' && slot === '' && !known.has(id))
    .filter(({ id }) => !(rowsByMatch.get(id) ?? []).some(({ state }) => state === 'planned'))
    .map(({ id }) => id);
  if (matches.length === 0) return [];
  const code = 'no-next-date';
  return [{ key: code, severity: 'waits', code, action: 'open-matches', matches }];
}
