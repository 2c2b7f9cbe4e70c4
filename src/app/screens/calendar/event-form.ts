import type { EventEdit } from '../../../domain/api.ts';
import type { LocalDate } from '../../../domain/dates.ts';
import { eventMinutes } from '../../../domain/pairing/event-records.ts';
import type { EventKind, SchoolEvent } from '../../../domain/records/event.ts';
import type { RequestedTalk } from '../../../domain/rotation/rotation.ts';
import { suggestMenteesAtTable } from '../../../domain/rotation/suggest-mentees-at-table.ts';
import type { EventView, PersonRow } from '../../../domain/views.ts';

/** What the form of an event holds. A number is `null` while its field is empty. */
export type EventForm = {
  readonly kind: EventKind;
  readonly title: string;
  readonly date: LocalDate | null;
  readonly time: string | null;
  readonly place: string;
  readonly mentors: readonly PersonRow[];
  readonly mentees: readonly PersonRow[];
  /** As many as there are mentors, until somebody says another number. */
  readonly tables: number | 'by-mentors' | null;
  readonly rounds: number | null;
  readonly minutes: number | null;
  readonly changeMinutes: number | null;
  readonly menteesAtTable: 1 | 2;
  readonly requested: readonly RequestedTalk[];
  readonly note: string;
};

export const newEventForm: EventForm = {
  kind: 'speed',
  title: '',
  date: null,
  time: null,
  place: '',
  mentors: [],
  mentees: [],
  tables: 'by-mentors',
  rounds: 8,
  minutes: 7,
  changeMinutes: 1,
  menteesAtTable: 1,
  requested: [],
  note: '',
};

export function eventToForm({ event, people }: EventView): EventForm {
  const rowsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => people.find((person) => person.id === id) ?? []);
  return {
    ...event,
    date: event.when.date || null,
    time: event.when.time || null,
    place: event.when.place,
    mentors: rowsOf(event.mentors),
    mentees: rowsOf(event.mentees),
    tables: event.tables === event.mentors.length ? 'by-mentors' : event.tables,
  };
}

/** Which field keeps the form from being saved. */
export type EventFormGap = 'title' | 'date' | 'people' | 'numbers';

export function findGap(form: EventForm): EventFormGap | null {
  if (form.title.trim() === '') return 'title';
  if (form.date === null) return 'date';
  if (form.kind !== 'speed') return null;
  if (form.mentors.length === 0 || form.mentees.length === 0) return 'people';
  return readNumbers(form) ? null : 'numbers';
}

export const tablesOf = ({ tables, mentors }: EventForm): number | null =>
  tables === 'by-mentors' ? Math.max(1, mentors.length) : tables;

export function readNumbers(
  form: EventForm,
): Pick<SchoolEvent, 'tables' | 'rounds' | 'minutes' | 'changeMinutes'> | null {
  const { rounds, minutes, changeMinutes } = form;
  const tables = tablesOf(form);
  if (tables === null || rounds === null || minutes === null || changeMinutes === null) return null;
  return { tables, rounds, minutes, changeMinutes };
}

/** Minutes of the whole evening, or nothing while a number is missing. */
export function lengthOf(form: EventForm): number | null {
  const numbers = readNumbers(form);
  return numbers && eventMinutes(numbers);
}

export const isTwoSuggested = ({ mentors, mentees, rounds, menteesAtTable }: EventForm): boolean =>
  menteesAtTable === 1 &&
  mentors.length > 0 &&
  suggestMenteesAtTable(mentors.length, mentees.length, rounds ?? 0) === 2;

export function formToEdit(form: EventForm): EventEdit {
  const mentors = form.mentors.map(({ id }) => id);
  const mentees = form.mentees.map(({ id }) => id);
  return {
    kind: form.kind,
    title: form.title.trim(),
    when: { date: form.date ?? '', time: form.time ?? '', place: form.place.trim() },
    mentors,
    mentees,
    ...readNumbers(form),
    menteesAtTable: form.menteesAtTable,
    requested: form.requested.filter(
      ({ mentorId, menteeId }) => mentors.includes(mentorId) && mentees.includes(menteeId),
    ),
    note: form.note.trim(),
  };
}
