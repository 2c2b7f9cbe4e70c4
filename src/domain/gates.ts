import type { Change } from './changes.ts';
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
  const before = readRecord(match, change.id, read(change.id) ?? new Map());
  const mentors = stringsOf(change.fields['mentors']) ?? before.mentors;
  const mentees = stringsOf(change.fields['mentees']) ?? before.mentees;
  if (mentors.length === 0 || mentees.length === 0) return { type: 'match-without-people' };
  const both = mentors.find((mentor) => mentees.includes(mentor));
  return both === undefined ? undefined : { type: 'own-mentor', person: both };
}

const stringsOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
