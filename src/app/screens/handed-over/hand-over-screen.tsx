import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { SurveyMoment } from '../../../domain/records/survey.ts';
import { handOver, isCode } from '../../handed-over.ts';
import { Button } from '../../parts/button.tsx';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { showToast } from '../../parts/toasts.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { personWords } from '../match-words.ts';
import { ChosenPeople } from '../needs/chosen-people.tsx';
import { readMoment, surveyAddress } from '../surveys/survey-address.ts';

/** Before the device leaves the coordinator's hands: for whom, and with which code it comes back. */
export function HandOverScreen() {
  const words = textOf('handedOver');
  const { route } = useLocation();
  const { person: asked, match, moment } = useRoute().query;
  const survey = match ? { match, moment: readMoment(moment) } : null;
  const [people, setPeople] = useState<readonly string[]>(listOf(asked));
  const [code, setCode] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [person] = people;
  const begin = async () => {
    setAsked(true);
    if (person === undefined || !isCode(code)) return;
    const isKept = await handOver({ person, code: code.trim(), on: schoolToday.value, survey });
    if (isKept) route('/', true);
    else showToast({ text: textOf('acts').storageFull });
  };
  const button = (
    <Button kind="primary" size="tall" onClick={() => void begin()}>
      {words.begin}
    </Button>
  );
  return (
    <Page
      kind="narrow"
      header={
        <PageHeader
          title={survey ? words.survey.handOver : words.handOver}
          lead={words.lead}
          back={
            survey && person
              ? {
                  href: surveyAddress({ ...survey, person }),
                  label: textOf('mentoring').meeting.back,
                }
              : { href: '/mentoring/requests', label: textOf('mentoring').tabs.requests }
          }
          primary={button}
        />
      }
      foot={<StickyBar>{button}</StickyBar>}
    >
      {survey && person ? (
        <OwnSurvey person={person} moment={survey.moment} />
      ) : (
        <ChosenPeople
          label={words.forWhom}
          error={isAsked && person === undefined ? words.nobody : undefined}
          ids={people}
          onChange={setPeople}
        />
      )}
      <TextField
        label={words.code}
        hint={words.codeHint}
        type="numeric"
        maxLength={4}
        value={code}
        error={isAsked && !isCode(code) ? words.badCode : undefined}
        onInput={setCode}
      />
    </Page>
  );
}

/** Whose survey it is follows from where it was opened. */
function OwnSurvey({ person, moment }: { person: string; moment: SurveyMoment }) {
  const rows = useWatch('personRows', { ids: [person] }) ?? [];
  return (
    <DefinitionList
      items={rows.map((row) => ({
        term: textOf('surveys').screen[moment],
        value: personWords(row),
      }))}
    />
  );
}

const listOf = (person: string | undefined): readonly string[] => (person ? [person] : []);
