import type { EndpointKind, ExchangeProblem } from '../sync-view.ts';

/**
 * One try to exchange with one endpoint and how it ended: moments, codes and counts, never what was
 * said. A page of them can be given to a stranger who helps.
 */
export type Attempt = {
  readonly atMillis: number;
  readonly tookMillis: number;
  /** The endpoint's id here, which is random. */
  readonly endpoint: string;
  readonly kind: EndpointKind;
  readonly reason: AttemptReason;
  readonly result: 'done' | ExchangeProblem;
  /** Of the answer that was no success; `null` where nobody answered or all went well. */
  readonly status: number | null;
  /** Segments that left, and those of them that came back with a receipt. */
  readonly sent: number;
  readonly receipts: number;
  /** Changes of others that were new here. */
  readonly applied: number;
  readonly bytes: number;
  /** How often this device found its name taken and went on under another one. */
  readonly forks: number;
};

/** `seen` says only to the others what has arrived; `test` is a person's question that moves nothing. */
export type AttemptReason = 'button' | 'start' | 'online' | 'timer' | 'seen' | 'test';

/** Tries that ended alike and moved nothing are one row: a quiet week must not push out a bad day. */
export type JournalRow = Attempt & {
  readonly lastMillis: number;
  readonly times: number;
};

/** The row of the last try with the same endpoint, grown by this one, or a row of its own. */
export function addToJournal(last: JournalRow | undefined, attempt: Attempt): JournalRow {
  if (!last || !isAlike(last, attempt)) {
    return { ...attempt, lastMillis: attempt.atMillis, times: 1 };
  }
  return {
    ...last,
    lastMillis: attempt.atMillis,
    times: last.times + 1,
    bytes: last.bytes + attempt.bytes,
  };
}

const isAlike = (last: JournalRow, attempt: Attempt) =>
  hasMovedNothing(last) &&
  hasMovedNothing(attempt) &&
  last.kind === attempt.kind &&
  last.reason === attempt.reason &&
  last.result === attempt.result &&
  last.status === attempt.status;

const hasMovedNothing = ({ sent, receipts, applied, forks }: Attempt) =>
  sent + receipts + applied + forks === 0;
