import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { handOver, isCode } from '../../handed-over.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { showToast } from '../../parts/toasts.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { ChosenPeople } from '../needs/chosen-people.tsx';

/** Before the device leaves the coordinator's hands: for whom, and with which code it comes back. */
export function HandOverScreen() {
  const words = textOf('handedOver');
  const { route } = useLocation();
  const [people, setPeople] = useState<readonly string[]>(listOf(useRoute().query['person']));
  const [code, setCode] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [person] = people;
  const begin = async () => {
    setAsked(true);
    if (person === undefined || !isCode(code)) return;
    const isKept = await handOver({ person, code: code.trim(), on: schoolToday.value });
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
          title={words.handOver}
          lead={words.lead}
          back={{ href: '/mentoring/requests', label: textOf('mentoring').tabs.requests }}
          primary={button}
        />
      }
      foot={<StickyBar>{button}</StickyBar>}
    >
      <ChosenPeople
        label={words.forWhom}
        error={isAsked && person === undefined ? words.nobody : undefined}
        ids={people}
        onChange={setPeople}
      />
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

const listOf = (person: string | undefined): readonly string[] => (person ? [person] : []);
