import { useState } from 'preact/hooks';
import {
  emptyRequestForm,
  readRequestForm,
  requestFormToChange,
} from '../../../domain/pairing/request-form.ts';
import { act } from '../../acts.ts';
import { handedOver } from '../../handed-over.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { schoolToday } from '../../school.ts';
import { givenAndFamily } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { api, useWatch } from '../../worker-bridge.ts';
import { WishFields } from '../needs/request-fields.tsx';
import { TimeFields } from '../needs/time-fields.tsx';
import { useDraftForm } from '../use-draft-form.ts';
import { TakeBack } from './take-back.tsx';
import '../needs/needs.css';

/** The whole of the app while it is in a pupil's hands: one questionnaire, and the way back by code. */
export function HandedOverScreen() {
  const handed = handedOver.value;
  return handed === null ? null : <Questionnaire key={handed.person} person={handed.person} />;
}

function Questionnaire({ person }: { person: string }) {
  const words = textOf('handedOver');
  const rows = useWatch('personRows', { ids: [person] });
  const name = rows?.[0] ? givenAndFamily(rows[0]) : '';
  const { form, change, forget } = useDraftForm(
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
    <Page
      kind="narrow"
      header={
        <PageHeader title={name || words.title} windowTitle={words.title} lead={words.greeting} />
      }
    >
      {isDone ? (
        <EmptyState icon="check" title={words.thanks} text={words.giveBack} />
      ) : (
        <>
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
          <p>
            <Button kind="primary" size="tall" wide busy={isBusy} onClick={() => void save()}>
              {words.done}
            </Button>
          </p>
        </>
      )}
      <TakeBack />
    </Page>
  );
}
