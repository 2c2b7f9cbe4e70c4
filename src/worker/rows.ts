import type { RecordId } from '../domain/op.ts';
import type { Match } from '../domain/records/match.ts';
import { isHeldBy, lastHeldOn } from '../domain/today/meeting-row.ts';
import type { MatchRow, PersonRow } from '../domain/views.ts';
import type { People, Register } from './register.ts';

/** A person in a list; nothing where the id leads nowhere (yet). */
export function personRow(register: People, id: RecordId): PersonRow | undefined {
  const kept = register.people.get(id);
  if (!kept) return undefined;
  const { record } = kept;
  return {
    id,
    familyName: record.familyName,
    givenName: record.givenName,
    patronymic: record.patronymic,
    sex: record.sex,
    circle: record.circle,
    schoolClass: record.schoolClass,
    phone: record.phone,
    position: record.position,
    workplace: record.workplace,
    isMentee: register.mentees.has(id),
    isMentor: register.mentors.has(id),
  };
}

export function personRows(register: People, ids: readonly RecordId[]): PersonRow[] {
  return ids.flatMap((id) => personRow(register, id) ?? []);
}

export function matchRow(register: Register, match: Match): MatchRow {
  const meetings = register.meetings.get(match.id) ?? [];
  const { today } = register;
  const next = meetings.find((row) => row.state === 'planned' && row.date >= today);
  return {
    id: match.id,
    model: match.model,
    official: match.official,
    title: match.title,
    theme: match.theme,
    mentors: personRows(register, match.mentors),
    mentees: personRows(register, match.mentees),
    state: match.status.state,
    period: match.period,
    lastMeetingOn: lastHeldOn(meetings, today) ?? null,
    nextMeetingOn: next?.date ?? null,
    meetingsHeld: meetings.filter(isHeldBy(today)).length,
    hasOrder: match.orderDocument !== '',
  };
}
