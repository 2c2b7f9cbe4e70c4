import { useState } from 'preact/hooks';
import {
  beginSurvey,
  filledOf,
  knownOf,
  readSurveyForm,
  surveyToChanges,
} from '../../../domain/surveys/survey-form.ts';
import type { MatchView, PersonRow } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import type { HandedSurvey } from '../../handed-over.ts';
import { Button } from '../../parts/button.tsx';
import { DraftLine } from '../../parts/draft-note.tsx';
import { Note } from '../../parts/note.tsx';
import { showToast } from '../../parts/toasts.tsx';
import { schoolToday } from '../../school.ts';
import { givenAndFamily } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { SurveyFields } from '../surveys/survey-fields.tsx';
import { useDraftForm } from '../use-draft-form.ts';
import { HandedPage } from './handed-page.tsx';

type HandedSurveyProps = { person: string; survey: HandedSurvey };

/** A participant fills in his own survey; of the match he sees the questions and nothing else. */
export function HandedSurveyScreen({ person, survey }: HandedSurveyProps) {
  const words = textOf('handedOver');
  const [isDone, setDone] = useState(false);
  const view = useWatch('match', { id: survey.match, today: schoolToday.value });
  if (view === undefined) return null;
  const row = [...(view?.row.mentees ?? []), ...(view?.row.mentors ?? [])].find(
    ({ id }) => id === person,
  );
  return (
    <HandedPage
      name={row ? givenAndFamily(row) : ''}
      title={textOf('surveys').screen[survey.moment]}
      greeting={words.survey.greeting}
      isDone={isDone}
      giveBack={words.survey.giveBack}
    >
      {view && row ? (
        <SurveyForm view={view} person={row} moment={survey.moment} onDone={() => setDone(true)} />
      ) : (
        <Note>{textOf('surveys').nobody}</Note>
      )}
    </HandedPage>
  );
}

type SurveyFormProps = {
  view: MatchView;
  person: PersonRow;
  moment: HandedSurvey['moment'];
  onDone: () => void;
};

function SurveyForm({ view, person, moment, onDone }: SurveyFormProps) {
  const [isBusy, setBusy] = useState(false);
  const known = knownOf(view.surveys, person.id);
  const { form, state, change, forget } = useDraftForm(
    `handed over survey ${view.match.id} ${person.id} ${moment}`,
    () => beginSurvey(filledOf(known)[moment], schoolToday.value),
    readSurveyForm,
  );
  if (!form) return null;
  const save = async () => {
    if (Object.keys(form.scores).length === 0) {
      // The form is longer than the screen: a note in it would be out of sight.
      showToast({ text: textOf('surveys').needsScore });
      return;
    }
    setBusy(true);
    const answers = { ...form, on: schoolToday.value, words: form.words.trim() };
    // Without a word of undo: it would let the next one in line take the answers back.
    const isSaved = await act(surveyToChanges(view.match, person.id, known, moment, answers));
    setBusy(false);
    if (!isSaved) return;
    await forget();
    onDone();
  };
  return (
    <>
      <SurveyFields view={view} person={person} moment={moment} form={form} onChange={change} />
      <DraftLine state={state} />
      <p>
        <Button kind="primary" size="tall" wide busy={isBusy} onClick={() => void save()}>
          {textOf('handedOver').done}
        </Button>
      </p>
    </>
  );
}
