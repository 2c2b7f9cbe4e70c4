import * as v from 'valibot';
import type { Change, Fields } from './changes.ts';
import type { RecordId } from './op.ts';
import type { RecordState } from './merge.ts';
import { readRecord } from './record.ts';
import { match } from './records/match.ts';

/**
 * What the school's rules forbid. A gate says why and names what would cure it; the screen offers
 * that one thing.
 */
export type GateFailure =
  | { readonly type: 'match-without-people' }
  | { readonly type: 'own-mentor'; readonly person: RecordId }
  | { readonly type: 'match-has-meetings'; readonly id: RecordId }
  | { readonly type: 'closing-without-reason' };

type ReadState = (id: RecordId) => RecordState | undefined;

export function checkGates(change: Change, read: ReadState): GateFailure | undefined {
  if (change.table !== 'match' || !('fields' in change)) return undefined;
  return checkPeople(change.type === 'create', change, read) ?? checkClosing(change.fields);
}

/** Only where people change: what two devices broke together must not stop other edits. */
function checkPeople(
  isNew: boolean,
  change: { readonly id: RecordId; readonly fields: Fields },
  read: ReadState,
): GateFailure | undefined {
  if (!isNew && !('mentors' in change.fields) && !('mentees' in change.fields)) return undefined;
  const before = readRecord(match, change.id, read(change.id) ?? new Map());
  const mentors = stringsOf(change.fields['mentors']) ?? before.mentors;
  const mentees = stringsOf(change.fields['mentees']) ?? before.mentees;
  if (mentors.length === 0 || mentees.length === 0) return { type: 'match-without-people' };
  const both = mentors.find((mentor) => mentees.includes(mentor));
  return both === undefined ? undefined : { type: 'own-mentor', person: both };
}

function checkClosing(fields: Fields): GateFailure | undefined {
  const status = v.safeParse(match.fields.status.schema, fields['status']);
  if (!status.success || status.output.state !== 'closed') return undefined;
  return status.output.reason.trim() === '' ? { type: 'closing-without-reason' } : undefined;
}

const stringsOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
