import { daysBetween, isLocalDate, type LocalDate } from '../dates.ts';
import { resultOf } from '../pairing/closure.ts';
import type { Model } from '../records/forms.ts';
import type { Match } from '../records/match.ts';
import { isHeldBy, type RowsByMatch } from '../today/meeting-row.ts';

/** Acquaintance, trial, planning, work, closing meeting; a flash or a speed talk is one meeting. */
const meetingsOfArc: Readonly<Record<Model, number>> = {
  traditional: 5,
  peer: 5,
  group: 5,
  reverse: 5,
  flash: 1,
  speed: 1,
};

/** How far the matches of a year have come. What ended early can no longer meet, and holds up nobody. */
export type Work = {
  readonly met: number;
  readonly isEachMet: boolean;
  readonly throughArc: number;
  readonly isEachThroughArc: boolean;
  readonly ended: number;
  readonly withResult: number;
  /** 0 to 1. */
  readonly progress: number;
};

export function computeWork(
  started: readonly Match[],
  rowsByMatch: RowsByMatch,
  today: LocalDate,
): Work {
  const isHeld = isHeldBy(today);
  const counted = started.map((match) => {
    const held = (rowsByMatch.get(match.id) ?? []).filter(isHeld).length;
    const isEnded = match.status.state === 'closed';
    return { match, isEnded, held, arc: Math.min(1, held / meetingsOfArc[match.model]) };
  });
  const met = counted.filter(({ held }) => held > 0);
  const through = counted.filter(({ arc }) => arc === 1);
  const ended = counted.filter(({ isEnded }) => isEnded);
  // However often they met: five meetings in October do not end a school year.
  const progress = counted.map(({ match, isEnded, arc }) =>
    isEnded ? 1 : Math.min(arc, elapsedPart(match.period, today)),
  );
  return {
    met: met.length,
    isEachMet: counted.every(({ isEnded, held }) => isEnded || held > 0),
    throughArc: through.length,
    isEachThroughArc: counted.every(({ isEnded, arc }) => isEnded || arc === 1),
    ended: ended.length,
    withResult: ended.filter(({ match }) => resultOf(match).trim() !== '').length,
    progress: progress.reduce((sum, one) => sum + one, 0) / Math.max(1, counted.length),
  };
}

/** Below 1 while the match runs; a half where its time is not known. */
function elapsedPart({ from, until }: Match['period'], today: LocalDate): number {
  if (!isLocalDate(from) || !isLocalDate(until) || until <= from) return 0.5;
  return Math.min(0.99, Math.max(0, daysBetween(from, today) / daysBetween(from, until)));
}
