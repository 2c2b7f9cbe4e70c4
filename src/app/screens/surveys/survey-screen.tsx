import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import type { SurveyAnswers, SurveyMoment } from '../../../domain/records/survey.ts';
import {
  beginSurvey,
  filledOf,
  knownOf,
  readSurveyForm,
  surveyToChanges,
} from '../../../domain/surveys/survey-form.ts';
import type { MatchView, PersonRow } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DraftLine, RestoredNote } from '../../parts/draft-note.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Menu } from '../../parts/menu.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { showToast } from '../../parts/toasts.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { personWords } from '../match-words.ts';
import { MatchMissing } from '../mentoring/match-missing.tsx';
import { useDraftForm } from '../use-draft-form.ts';
import {
  handOverAddress,
  isFromSheets,
  readMoment,
  sheetsAddress,
  surveyAddress,
  type SurveyOf,
} from './survey-address.ts';
import { SurveyAnswersList, SurveyFields } from './survey-fields.tsx';

type SurveyScreenProps = { id: string; person: string; moment: string };

/** One questionnaire of one participant, typed in from paper or read out. */
export function SurveyScreen({ id, person, moment }: SurveyScreenProps) {
  const view = useWatch('match', { id, today: schoolToday.value });
  if (view === undefined) return null;
  if (view === null) return <MatchMissing />;
  const row = [...view.row.mentees, ...view.row.mentors].find((one) => one.id === person);
  if (!row) return <EmptyState icon="people" title={textOf('surveys').nobody} />;
  const of = { view, person: row, moment: readMoment(moment) };
  const filled = filledOf(knownOf(view.surveys, person));
  const isLocked = of.moment === 'before' && filled.after !== null;
  return isLocked ? <LockedSurvey {...of} /> : <OpenSurvey key={of.moment} {...of} />;
}

type SurveyProps = { view: MatchView; person: PersonRow; moment: SurveyMoment };

/** Back to the page of the match, or to the pile of sheets that are typed in. */
const useBack = ({ view }: SurveyProps): string =>
  useLocation().query['back'] ?? `/mentoring/${view.match.id}`;

type SurveyHeaderProps = SurveyProps & { actions?: ComponentChildren; save?: ComponentChildren };

function SurveyHeader({ actions, save, ...of }: SurveyHeaderProps) {
  const words = textOf('surveys');
  return (
    <PageHeader
      title={words.screen[of.moment]}
      lead={personWords(of.person)}
      back={{ href: useBack(of), label: textOf('mentoring').meeting.back }}
      actions={actions}
      primary={save}
    />
  );
}

const idsOf = ({ view, person, moment }: SurveyProps): SurveyOf => ({
  match: view.match.id,
  person: person.id,
  moment,
});

/** Once it is known how it ended, what was expected can only be read. */
function LockedSurvey(of: SurveyProps) {
  const words = textOf('surveys');
  const { view, person } = of;
  const { before } = filledOf(knownOf(view.surveys, person.id));
  return (
    <Page kind="narrow" header={<SurveyHeader {...of} />}>
      <Note
        actions={
          <ButtonLink size="row" href={surveyAddress({ ...idsOf(of), moment: 'after' })}>
            {words.lockedCure}
          </ButtonLink>
        }
      >
        {words.locked}
      </Note>
      {before && <SurveyAnswersList view={view} person={person} answers={before} />}
    </Page>
  );
}

function OpenSurvey(of: SurveyProps) {
  const words = textOf('surveys');
  const { view, person, moment } = of;
  const { route } = useLocation();
  const back = useBack(of);
  const known = knownOf(view.surveys, person.id);
  const answers = filledOf(known)[moment];
  const draft = useDraftForm(
    `survey ${view.match.id} ${person.id} ${moment}`,
    () => beginSurvey(answers, schoolToday.value),
    readSurveyForm,
  );
  const { form } = draft;
  if (!form) return null;
  const write = async (next: SurveyAnswers | null, done: string) => {
    const changes = surveyToChanges(view.match, person.id, known, moment, next);
    if (!(await act(changes, done))) return;
    await draft.forget();
    route(back);
  };
  const isEmpty = Object.keys(form.scores).length === 0;
  const save = () => {
    // The form is longer than the screen: a note in it would be out of sight.
    if (isEmpty) showToast({ text: words.needsScore });
    else void write({ ...form, words: form.words.trim() }, words.saved);
  };
  const saveButton = (
    <Button kind="primary" size="tall" wide onClick={save}>
      {words.save}
    </Button>
  );
  return (
    <Page
      kind="narrow"
      header={<SurveyHeader {...of} actions={!answers && <OwnHand {...of} />} save={saveButton} />}
      foot={<StickyBar>{saveButton}</StickyBar>}
    >
      <RestoredNote draft={draft} />
      <SurveyFields {...of} form={form} isTypedIn={isFromSheets(back)} onChange={draft.change} />
      <DateField
        label={words.on}
        value={form.on}
        today={schoolToday.value}
        onChange={(on) => draft.change({ on: on ?? schoolToday.value })}
      />
      <DraftLine state={draft.state} />
      {answers && (
        <p>
          <Button kind="quiet" icon="remove" onClick={() => void write(null, words.removed)}>
            {words.remove}
          </Button>
        </p>
      )}
    </Page>
  );
}

/** Ways in which the participants themselves fill it in. */
function OwnHand(of: SurveyProps) {
  const words = textOf('surveys').ownHand;
  const { route } = useLocation();
  return (
    <Menu
      label={words.menu}
      words={words.menu}
      icon="document"
      items={[
        {
          label: words.onPaper,
          icon: 'print',
          onSelect: () => route(sheetsAddress(idsOf(of))),
        },
        {
          label: words.handOver,
          icon: 'tablet',
          onSelect: () => route(handOverAddress(idsOf(of))),
        },
      ]}
    />
  );
}
