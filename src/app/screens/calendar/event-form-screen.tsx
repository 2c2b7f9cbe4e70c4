import { useLocation, useRoute } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { eventKinds } from '../../../domain/records/event.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChipGroup } from '../../parts/chip.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { ErrorNote } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { TimeField } from '../../parts/time-field.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { unsavedForm } from '../../unsaved-form.ts';
import { api, useWatch } from '../../worker-bridge.ts';
import {
  type EventForm,
  type EventFormGap,
  eventToForm,
  findGap,
  formToEdit,
  newEventForm,
} from './event-form.ts';
import { EventMissing } from './event-missing.tsx';
import { EventPeople } from './event-people.tsx';
import { EveningFields } from './evening-fields.tsx';
import { saveEvent } from './save-event.ts';
import './event-form.css';

export function NewEventScreen() {
  return <EventFormPaper id={null} start={newEventForm} />;
}

export function EditEventScreen() {
  const id = useRoute().params['id'] ?? '';
  const view = useWatch('event', { id });
  if (view === undefined) return null;
  if (view === null) return <EventMissing />;
  return <EventFormPaper id={id} start={eventToForm(view)} />;
}

type FormProps = { id: string | null; start: EventForm };

function EventFormPaper({ id, start }: FormProps) {
  const words = textOf('calendar').form;
  const { form, change, gap, failure, isBusy, save } = useEventForm(id, start);
  const saveButton = (
    <Button kind="primary" size="tall" busy={isBusy} onClick={() => void save()}>
      {id === null ? words.make : words.save}
    </Button>
  );
  return (
    <Page
      kind="narrow"
      header={
        <PageHeader
          title={id === null ? words.newTitle : words.editTitle}
          back={{ href: id === null ? '/calendar' : `/calendar/${id}`, label: words.back }}
          primary={saveButton}
        />
      }
      foot={<StickyBar>{saveButton}</StickyBar>}
    >
      {failure && <ErrorNote>{failure}</ErrorNote>}
      <ChipGroup
        label={words.kind}
        hint={form.kind === 'speed' ? words.speedHint : undefined}
        value={form.kind}
        options={eventKinds.map((kind) => ({ value: kind, label: textOf('calendar').kinds[kind] }))}
        onChange={(kind) => change({ kind })}
      />
      <EventBasics form={form} gap={gap} onChange={change} />
      <EventPeople form={form} isMissing={gap === 'people'} onChange={change} />
      {form.kind === 'speed' && (
        <EveningFields form={form} isMissing={gap === 'numbers'} onChange={change} />
      )}
      <TextArea
        label={words.note}
        rows={2}
        value={form.note}
        onInput={(note) => change({ note })}
      />
    </Page>
  );
}

type BasicsProps = {
  form: EventForm;
  gap: EventFormGap | null;
  onChange: (edit: Partial<EventForm>) => void;
};

function EventBasics({ form, gap, onChange }: BasicsProps) {
  const words = textOf('calendar').form;
  return (
    <Card>
      <TextField
        label={words.title}
        placeholder={words.titleHint}
        maxLength={200}
        value={form.title}
        error={gap === 'title' ? words.titleNeeded : undefined}
        onInput={(title) => onChange({ title })}
      />
      <div class="event-form__row">
        <DateField
          label={words.date}
          value={form.date}
          today={schoolToday.value}
          // A hint that came only with the day would move the page under the finger.
          hint={form.date === null ? words.dateHint : undefined}
          error={gap === 'date' ? words.dateNeeded : undefined}
          onChange={(date) => onChange({ date })}
        />
        <TimeField label={words.time} value={form.time} onChange={(time) => onChange({ time })} />
      </div>
      <TextField
        label={words.place}
        placeholder={words.placeHint}
        maxLength={300}
        value={form.place}
        onInput={(place) => onChange({ place })}
      />
    </Card>
  );
}

function useEventForm(id: string | null, start: EventForm) {
  const { route } = useLocation();
  const [form, setForm] = useState(start);
  const [isAsked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => () => unsavedForm.set(null), []);
  const gap = isAsked ? findGap(form) : null;
  const save = async () => {
    const words = textOf('calendar').form;
    setAsked(true);
    if (findGap(form) !== null) return;
    setBusy(true);
    const target = id ?? (await api.newId());
    const trouble = await saveEvent(target, formToEdit(form), {
      people: [...form.mentors, ...form.mentees],
      done: id === null ? words.made : words.saved,
    });
    setBusy(false);
    setFailure(trouble);
    if (trouble === null) route(`/calendar/${target}`);
  };
  const change = (edit: Partial<EventForm>) => {
    unsavedForm.set('event');
    setFailure(null);
    setForm((now) => ({ ...now, ...edit }));
  };
  return { form, change, gap, failure, isBusy, save };
}
