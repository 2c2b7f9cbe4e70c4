import type { Change } from '../../../domain/changes.ts';
import type { LocalDate } from '../../../domain/dates.ts';
import type { Json } from '../../../domain/json.ts';
import type { Meeting } from '../../../domain/records/meeting.ts';
import type { MatchView } from '../../../domain/views.ts';

/** What the form of a meeting holds while it is being filled in; also what a draft keeps. */
export type MeetingForm = {
  readonly date: LocalDate;
  readonly time: string;
  readonly place: string;
  readonly minutes: number;
  /** By the mentee's id; whoever is missing here came. */
  readonly came: Readonly<Record<string, boolean>>;
  readonly summary: string;
  readonly nextStep: string;
  /** By the mentee's id. */
  readonly rating: Readonly<Record<string, number>>;
};

const usualMinutes = 45;

/** A new form begins with what the pair did last time. */
export function beginForm(view: MatchView, date: LocalDate): MeetingForm {
  const last = view.meetings.find((one) => one.state === 'held');
  return {
    date,
    time: '',
    place: last?.when.place || view.match.place,
    minutes: last?.minutes ?? usualMinutes,
    came: {},
    summary: '',
    nextStep: '',
    rating: {},
  };
}

/** The form of a planned meeting begins with its plan, that of a logged one with what was written. */
export function meetingToForm(meeting: Meeting, today: LocalDate): MeetingForm {
  return {
    date: meeting.when.date || today,
    time: meeting.when.time,
    place: meeting.when.place,
    minutes: meeting.minutes,
    came: meeting.came,
    summary: meeting.summary,
    nextStep: meeting.nextStep,
    rating: meeting.rating,
  };
}

/** A day that has not come yet makes a plan, any other a meeting that was held. */
export function formToChange(
  form: MeetingForm,
  {
    view,
    meetingId,
    isNew,
    today,
  }: { view: MatchView; meetingId: string; isNew: boolean; today: LocalDate },
): Change {
  const isPlan = form.date > today;
  const mentees = view.row.mentees.map((mentee) => mentee.id);
  const fields: Record<string, Json> = {
    match: view.match.id,
    state: isPlan ? 'planned' : 'held',
    when: { date: form.date, time: form.time, place: form.place.trim() },
    minutes: form.minutes,
    summary: form.summary.trim(),
    nextStep: form.nextStep.trim(),
    rating: form.rating,
  };
  if (!isPlan)
    fields['came'] = Object.fromEntries(mentees.map((id) => [id, form.came[id] ?? true]));
  return { type: isNew ? 'create' : 'edit', table: 'meeting', id: meetingId, fields };
}

/** A draft comes from this device's own store, but perhaps from an older version of the form. */
export function readDraftForm(draft: Json, fallback: MeetingForm): MeetingForm | null {
  if (draft === null || typeof draft !== 'object' || Array.isArray(draft)) return null;
  const kept = new Map(Object.entries(draft));
  const textOr = (name: string, other: string) => {
    const value = kept.get(name);
    return typeof value === 'string' ? value : other;
  };
  const minutes = kept.get('minutes');
  return {
    date: textOr('date', fallback.date),
    time: textOr('time', fallback.time),
    place: textOr('place', fallback.place),
    minutes: typeof minutes === 'number' ? minutes : fallback.minutes,
    came: entriesOf(kept.get('came'), (value) => typeof value === 'boolean'),
    summary: textOr('summary', fallback.summary),
    nextStep: textOr('nextStep', fallback.nextStep),
    rating: entriesOf(kept.get('rating'), (value) => typeof value === 'number'),
  };
}

function entriesOf<Value extends Json>(
  kept: Json | undefined,
  isValue: (value: Json) => value is Value,
): Record<string, Value> {
  if (kept === undefined || kept === null || typeof kept !== 'object' || Array.isArray(kept))
    return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, value]) => (isValue(value) ? [[key, value] as const] : [])),
  );
}
