import { daysBetween, isLocalDate, type LocalDate } from '../dates.ts';
import { compareIds } from '../matching/compare-ids.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';
import { listAwaited } from './answerers.ts';
import { listOpenRequests } from './needs.ts';

/** The ladder against silence: reminded after a week, offered to somebody else after two. */
export const waitingDays = { remind: 7, offerAgain: 14 } as const;

export type WaitingRequest = {
  readonly request: RecordId;
  readonly mentee: RecordId;
  /** The proposal that waits for answers; `null`: nobody was proposed yet. */
  readonly match: RecordId | null;
  /** The keys of those who have not answered. */
  readonly awaited: readonly string[];
  readonly days: number;
  readonly due: 'nothing' | 'remind' | 'offer-again';
};

/** Every request without a mentor who said yes; the longest waiting first. */
export function listWaitingRequests(
  records: ReadRecords,
  today: LocalDate,
): readonly WaitingRequest[] {
  const open = listOpenRequests(records).map((one) =>
    waitingOf({
      request: one.id,
      mentee: one.mentee,
      match: null,
      awaited: [],
      since: one.enteredOn,
      today,
      remindedOn: one.remindedOn,
    }),
  );
  return sortByWait([...open, ...listAwaitedAnswers(records, today)]);
}

/** The proposals that somebody has not answered yet; the longest waiting first. */
export function listAwaitedAnswers(
  records: ReadRecords,
  today: LocalDate,
): readonly WaitingRequest[] {
  const proposed = records
    .list('match')
    .filter(({ status, request }) => status.state === 'proposed' && request !== '')
    .flatMap((match) => {
      const awaited = listAwaited(match, records, today);
      if (awaited.length === 0) return [];
      return [
        waitingOf({
          request: match.request,
          mentee: match.mentees[0] ?? '',
          match: match.id,
          awaited,
          since: match.proposedOn,
          today,
          remindedOn: records.find('request', match.request)?.remindedOn ?? '',
        }),
      ];
    });
  return sortByWait(proposed);
}

const sortByWait = (waiting: readonly WaitingRequest[]): readonly WaitingRequest[] =>
  [...waiting].sort(
    (one, other) => other.days - one.days || compareIds(one.request, other.request),
  );

function waitingOf({
  since,
  today,
  remindedOn,
  ...rest
}: Pick<WaitingRequest, 'request' | 'mentee' | 'match' | 'awaited'> & {
  readonly since: LocalDate;
  readonly today: LocalDate;
  readonly remindedOn: LocalDate;
}): WaitingRequest {
  const days = isLocalDate(since) ? Math.max(0, daysBetween(since, today)) : 0;
  return { ...rest, days, due: dueOf(days, remindedOn >= since && remindedOn !== '') };
}

function dueOf(days: number, isReminded: boolean): WaitingRequest['due'] {
  if (days >= waitingDays.offerAgain) return 'offer-again';
  return days >= waitingDays.remind && !isReminded ? 'remind' : 'nothing';
}
