import { useState } from 'preact/hooks';
import {
  emptyRequestForm,
  readRequestForm,
  requestFormToChange,
} from '../../../domain/pairing/request-form.ts';
import { act } from '../../acts.ts';
import { handedOver } from '../../handed-over.ts';
import { Button } from '../../parts/button.tsx';
import { DraftLine } from '../../parts/draft-note.tsx';
import { ErrorNote } from '../../parts/note.tsx';
import { schoolToday } from '../../school.ts';
import { givenAndFamily } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { api, useWatch } from '../../worker-bridge.ts';
import { WishFields } from '../needs/request-fields.tsx';
import { TimeFields } from '../needs/time-fields.tsx';
import { useDraftForm } from '../use-draft-form.ts';
import { HandedPage } from './handed-page.tsx';
import { HandedSurveyScreen } from './handed-survey.tsx';
import '../needs/needs.css';

/** The whole of the app while it is in somebody else's hands. */
export function HandedOverScreen() {
  const handed = handedOver.value;
  if (handed === null) return null;
  const { person, survey } = handed;
  if (survey === null) return <Questionnaire key={person} person={person} />;
  const key = `${survey.match} ${person} ${survey.moment}`;
  return <HandedSurveyScreen key={key} person={person} survey={survey} />;
}

function Questionnaire({ person }: { person: string }) {
  const words = textOf('handedOver');
  const rows = useWatch('personRows', { ids: [person] });
  const name = rows?.[0] ? givenAndFamily(rows[0]) : '';
  const { form, state, change, forget } = useDraftForm(
    `handed over to ${person}`,
    () => emptyRequestForm(person),
    readRequestForm,
  );
  const [isDone, setDone] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const [isBusy, setBusy] = useState(false);
  if (!form) return null;

  const save = async () => {
    if (form.words.trim() === '' && form.themes.length === 0) return setEmpty(true);
    setBusy(true);
    const made = requestFormToChange(form, await api.newId(), null, schoolToday.value);
    // Without a word of undo: it would let the next one in line take the answers back.
    const isSaved = await act([made]);
    setBusy(false);
    if (!isSaved) return undefined;
    await forget();
    return setDone(true);
  };
  return (
    <HandedPage
      name={name}
      title={words.title}
      greeting={words.greeting}
      isDone={isDone}
      giveBack={words.giveBack}
    >
      {isEmpty && <ErrorNote>{words.empty}</ErrorNote>}
      <WishFields
        form={form}
        onChange={(edit) => {
          setEmpty(false);
          change(edit);
        }}
      />
      <TimeFields
        person={person}
        slots={form.slots}
        onChange={(slots) => change({ slots: [...slots] })}
      />
      <DraftLine state={state} />
      <p>
        <Button kind="primary" size="tall" wide busy={isBusy} onClick={() => void save()}>
          {words.done}
        </Button>
      </p>
    </HandedPage>
  );
}
