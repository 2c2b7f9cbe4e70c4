import { compareIds } from './compare-ids.ts';
import type { MatchingContext } from './matching-context.ts';
import type { Pin } from './matching-input.ts';
import type { RefusedPin } from './matching-result.ts';
import { listPinRefusals } from './refusal-rules.ts';

export type PinnedPairs = {
  /** Row of the mentee → column of the mentor, as in `MatchingContext`. */
  readonly columnOf: ReadonlyMap<number, number>;
  readonly refused: readonly RefusedPin[];
  /** Of each mentor: mentees of now and pinned. */
  readonly load: readonly number[];
  readonly placesLeft: readonly number[];
};

/** Seats the pinned pairs before anybody else; a pin that breaks a hard rule is handed back. */
export function applyPins(context: MatchingContext, pins: readonly Pin[]): PinnedPairs {
  const rows = new Map(context.mentees.map(({ request }, row) => [request.id, row]));
  const columns = new Map(context.mentors.map(({ offer }, column) => [offer.id, column]));
  const load = context.mentors.map(({ offer }) => offer.menteesNow.length);
  const columnOf = new Map<number, number>();
  const refused: RefusedPin[] = [];
  for (const pin of sortPins(pins)) {
    const row = rows.get(pin.requestId) ?? -1;
    const column = columns.get(pin.offerId) ?? -1;
    const reasons = findReasons(context, row, column, columnOf, load);
    if (reasons.length > 0) {
      refused.push({ ...pin, reasons });
      continue;
    }
    columnOf.set(row, column);
    load[column] = (load[column] ?? 0) + 1;
  }
  const placesLeft = context.mentors.map(({ offer }, column) =>
    Math.max(0, offer.capacity - (load[column] ?? 0)),
  );
  return { columnOf, refused, load, placesLeft };
}

const sortPins = (pins: readonly Pin[]): readonly Pin[] =>
  [...pins].sort(
    (one, other) =>
      compareIds(one.requestId, other.requestId) || compareIds(one.offerId, other.offerId),
  );

function findReasons(
  context: MatchingContext,
  row: number,
  column: number,
  columnOf: ReadonlyMap<number, number>,
  load: readonly number[],
): RefusedPin['reasons'] {
  const mentee = context.mentees[row];
  const mentor = context.mentors[column];
  if (mentee === undefined || mentor === undefined) return ['unknown-record'];
  if (columnOf.has(row)) return ['already-pinned'];
  const broken = listPinRefusals(mentee, mentor);
  return (load[column] ?? 0) < mentor.offer.capacity ? broken : [...broken, 'mentor-full'];
}
