import type { Change } from '../../../domain/changes.ts';
import type { LocalDate } from '../../../domain/dates.ts';
import { type Form, forms, type Model } from '../../../domain/records/forms.ts';
import type { PersonRow } from '../../../domain/views.ts';

/** What the form of a new match holds. */
export type NewMatchForm = {
  readonly model: Model;
  readonly form: Form | null;
  readonly variant: string | null;
  readonly mentors: readonly PersonRow[];
  readonly mentees: readonly PersonRow[];
  readonly title: string;
  readonly theme: string;
  readonly goal: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly supervisor: PersonRow | null;
};

/** The work usually begins today and lasts to the end of the school year. */
export function beginMatch(today: LocalDate): NewMatchForm {
  const year = Number(today.slice(0, 4)) + (today.slice(5) > '05-25' ? 1 : 0);
  return {
    model: 'traditional',
    form: null,
    variant: null,
    mentors: [],
    mentees: [],
    title: '',
    theme: '',
    goal: '',
    from: today,
    until: `${year}-05-25`,
    supervisor: null,
  };
}

/** The official form that follows from who they are; only what is certain is proposed. */
export function likelyForm({ mentors, mentees }: NewMatchForm): Form | null {
  const [mentor] = mentors;
  const [mentee] = mentees;
  if (!mentor || !mentee) return null;
  if (isPupil(mentor) && isPupil(mentee)) return 'pupil-pupil';
  if (isTeacher(mentor) && isTeacher(mentee)) return 'teacher-teacher';
  const employers: readonly string[] = ['entrepreneurs', 'employees', 'officials', 'graduates'];
  return isPupil(mentee) && employers.includes(mentor.circle) ? 'employer-pupil' : null;
}

const isPupil = (person: PersonRow) => person.circle === 'pupils';
const isTeacher = (person: PersonRow) => person.circle === 'teachers';

export function variantsOf(form: Form | null): readonly string[] {
  return form ? forms[form] : [];
}

export function matchToChange(id: string, form: NewMatchForm, today: LocalDate): Change {
  const officialForm = form.form ?? likelyForm(form);
  const variant = form.variant ?? variantsOf(officialForm)[0];
  return {
    type: 'create',
    table: 'match',
    id,
    fields: {
      model: form.model,
      official: officialForm && variant ? { form: officialForm, variant } : null,
      mentors: form.mentors.map((person) => person.id),
      mentees: form.mentees.map((person) => person.id),
      title: form.title.trim(),
      theme: form.theme.trim(),
      goal: form.goal.trim(),
      // It begins on its own page, once everything that it needs is there.
      status: { state: 'proposed', on: today, reason: '' },
      period: { from: form.from, until: form.until },
      supervisor: form.supervisor?.id ?? '',
    },
  };
}
