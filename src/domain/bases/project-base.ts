import type { RecordId } from '../op.ts';
import { resultOf } from '../pairing/closure.ts';
import type { Match } from '../records/match.ts';
import type { Programme } from '../records/programme.ts';
import type { BaseKind, BaseTexts } from './base-columns.ts';
import { type BaseContext, type BaseRecords, createBaseContext } from './base-context.ts';
import { type BaseRow, type BaseState, type Participating, toBaseRows } from './base-row.ts';
import { cellText, finishedOn, formText, nameOf, placeOf } from './base-texts.ts';
import { menteeTexts, waitingMentees } from './mentee-rows.ts';
import { mentorTexts, waitingMentors } from './mentor-rows.ts';

/**
 * An official base of a school year, projected from the records: a row is a person with one
 * participation. Whoever has no match yet stands in it with what they ask or offer.
 */
export function projectBase(
  kind: BaseKind,
  records: BaseRecords,
  programme: Programme,
): readonly BaseRow[] {
  const context = createBaseContext(records, programme);
  const matched = context.matches.flatMap((match) =>
    match[kind].flatMap((id) => participate(kind, id, match, context)),
  );
  const waiting = kind === 'mentees' ? waitingMentees(context) : waitingMentors(context);
  return toBaseRows(kind, [...matched, ...waiting]);
}

function participate(
  kind: BaseKind,
  id: RecordId,
  match: Match,
  context: BaseContext,
): readonly Participating[] {
  const person = context.people.get(id);
  if (!person) return [];
  const others = match[kind === 'mentees' ? 'mentors' : 'mentees'];
  const own = kind === 'mentees' ? menteeTexts : mentorTexts;
  return [
    {
      person: id,
      texts: { ...own(person, match, context), ...aboutMatch(match) },
      form: match.official?.form ?? null,
      state: stateOf(match),
      match,
      partners: others
        .flatMap((other) => context.people.get(other) ?? [])
        .map((other) => ({ name: nameOf(other), place: placeOf(other, context.programme.school) })),
    },
  ];
}

const aboutMatch = (match: Match): BaseTexts => ({
  form: formText(match.official?.form ?? null),
  finishedOn: finishedOn(match),
  result: cellText(resultOf(match)),
  caseLink: cellText(match.caseLink),
});

function stateOf({ status }: Match): BaseState {
  if (status.state === 'closed') return 'finished';
  return status.state === 'proposed' ? 'proposed' : 'running';
}
