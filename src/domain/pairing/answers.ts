import type { Change } from '../changes.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Closure, Match, MatchAnswer } from '../records/match.ts';
import { stateFields } from './match-status.ts';
import { editRequest, type ProposalContext } from './propose-matches.ts';

/**
 * Writes down an answer. A no ends the proposal with its reason, and the mentee is back in the
 * queue, before those who came later; a question leaves it open.
 */
export function answerProposal(
  match: Match,
  answerer: string,
  answer: MatchAnswer,
  records: ReadRecords,
): readonly Change[] {
  const answers = { ...match.answers, [answerer]: answer };
  if (answer.answer !== 'declined' || match.status.state !== 'proposed') {
    return [{ type: 'edit', table: 'match', id: match.id, fields: { answers } }];
  }
  const closed = stateFields(match, 'closed', answer.on, answer.reason);
  return [
    { type: 'edit', table: 'match', id: match.id, fields: { answers, ...closed } },
    ...reopenRequests(match, records),
  ];
}

/** The coordinator takes a proposal back. Nobody met: it goes without a trace. */
export const withdrawProposal = (match: Match, records: ReadRecords): readonly Change[] => [
  { type: 'delete', table: 'match', id: match.id },
  ...reopenRequests(match, records),
];

export type Ending = {
  readonly reason: string;
  /** Of a match that has worked; a proposal ends without. */
  readonly closure?: Closure;
  /** The mentees look for another mentor, before those who came later. */
  readonly isSearchedAgain: boolean;
};

/**
 * Ends a match with its reason; whoever looks for another mentor stands on the list again. A match
 * that has ended keeps its day: then this completes what its closing says.
 */
export function endMatch(
  match: Match,
  { reason, closure, isSearchedAgain }: Ending,
  context: Pick<ProposalContext, 'records' | 'today' | 'newId'>,
): readonly Change[] {
  const on = match.status.state === 'closed' ? match.status.on : context.today;
  const fields = stateFields(match, 'closed', on, reason, closure);
  const closed: Change = { type: 'edit', table: 'match', id: match.id, fields };
  if (!isSearchedAgain) return [closed];
  const again = reopenRequests(match, context.records);
  return [closed, ...(again.length > 0 ? again : askAnew(match, context))];
}

/** Of a match that no request led to, what it was for is what they look for. */
const askAnew = (
  { mentees, theme, goal }: Match,
  { today, newId }: Pick<ProposalContext, 'today' | 'newId'>,
): readonly Change[] =>
  mentees.map((mentee) => ({
    type: 'create',
    table: 'request',
    id: newId(),
    fields: { mentee, words: goal, themes: theme ? [theme] : [], enteredOn: today, leftOver: 1 },
  }));

/** The requests of a match's people wait again, with priority. */
function reopenRequests(match: Match, records: ReadRecords): readonly Change[] {
  return requestsOf(match, records).map(({ id, leftOver }) =>
    editRequest(id, { status: 'open', leftOver: leftOver + 1 }),
  );
}

/** The one that led to the match, and of a circle those of the same theme. */
function requestsOf(match: Match, records: ReadRecords) {
  const people = new Set<RecordId>([...match.mentees, ...match.mentors]);
  return records
    .list('request')
    .filter(
      (one) =>
        one.status === 'matched' &&
        (one.id === match.request ||
          ((match.model === 'group' || match.model === 'peer') &&
            one.model === match.model &&
            people.has(one.mentee))),
    );
}
