import { useLocation, useRoute } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { models } from '../../../domain/records/forms.ts';
import type { PersonView } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { ChipGroup } from '../../parts/chip.tsx';
import { ErrorNote } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { unsavedForm } from '../../unsaved-form.ts';
import { api, useWatch } from '../../worker-bridge.ts';
import { PeoplePicker } from '../people-picker.tsx';
import { beginMatch, matchToChange, type NewMatchForm } from './new-match-form.ts';
import { NewMatchMore } from './new-match-more.tsx';

/** Two people and, if one likes, a goal: everything else can come later. */
export function NewMatchScreen() {
  const words = textOf('mentoring').make;
  const { form, change, failure, isBusy, save } = useNewMatch();
  useFirstPerson(useRoute().query['person'], form, change);
  const isOneToOne = form.model === 'traditional' || form.model === 'flash';
  const saveButton = (
    <Button kind="primary" size="tall" busy={isBusy} onClick={() => void save()}>
      {words.save}
    </Button>
  );
  return (
    <Page
      kind="narrow"
      header={
        <PageHeader
          title={words.title}
          back={{ href: '/mentoring', label: textOf('mentoring').match.back }}
          primary={saveButton}
        />
      }
      foot={<StickyBar>{saveButton}</StickyBar>}
    >
      {failure && <ErrorNote>{failure}</ErrorNote>}
      <ChipGroup
        label={words.model}
        value={form.model}
        options={models.map((model) => ({ value: model, label: textOf('records').models[model] }))}
        onChange={(model) => change({ model })}
      />
      <PeoplePicker
        label={isOneToOne ? words.mentor : words.mentors}
        isMany={!isOneToOne}
        people={form.mentors}
        onChange={(mentors) => change({ mentors })}
      />
      <PeoplePicker
        label={isOneToOne ? words.mentee : words.mentees}
        isMany={!isOneToOne}
        people={form.mentees}
        onChange={(mentees) => change({ mentees })}
      />
      {form.model === 'group' && (
        <TextField
          label={words.circleName}
          value={form.title}
          onInput={(title) => change({ title })}
        />
      )}
      <TextField
        label={words.theme}
        placeholder={words.themeHint}
        value={form.theme}
        onInput={(theme) => change({ theme })}
      />
      <TextArea
        label={words.goal}
        hint={words.goalHint}
        rows={2}
        value={form.goal}
        onInput={(goal) => change({ goal })}
      />
      <NewMatchMore form={form} onChange={change} />
    </Page>
  );
}

function useNewMatch() {
  const { route } = useLocation();
  const today = schoolToday.value;
  const [form, setForm] = useState(() => beginMatch(today));
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => () => unsavedForm.set(null), []);
  const save = async () => {
    if (form.mentors.length === 0 || form.mentees.length === 0) {
      setFailure(textOf('acts').matchWithoutPeople);
      return;
    }
    setBusy(true);
    const id = await api.newId();
    const isMade = await act([matchToChange(id, form, today)], textOf('mentoring').make.made);
    setBusy(false);
    if (isMade) route(`/mentoring/${id}`);
  };
  const change = (edit: Partial<NewMatchForm>) => {
    unsavedForm.set('new match');
    setFailure(undefined);
    setForm((now) => ({ ...now, ...edit }));
  };
  return { form, change, failure, isBusy, save };
}

/** Coming from a person's page, that person already stands on the side where they belong. */
function useFirstPerson(
  id: string | undefined,
  form: NewMatchForm,
  change: (edit: Partial<NewMatchForm>) => void,
) {
  const view = useWatch('person', { id: id ?? '' });
  const isUntouched = form.mentors.length + form.mentees.length === 0;
  useEffect(() => {
    if (id && view && isUntouched) change(sideOf(view));
  }, [id, view]);
}

function sideOf({ person, offers, requests }: PersonView): Partial<NewMatchForm> {
  const row = { ...person, isMentee: requests.length > 0, isMentor: offers.length > 0 };
  const isMentor = offers.length > 0 || (requests.length === 0 && person.circle !== 'pupils');
  return isMentor ? { mentors: [row] } : { mentees: [row] };
}
