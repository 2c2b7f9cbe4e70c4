import { useState } from 'preact/hooks';
import { openSchool } from '../../open-school.ts';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { RingSign } from '../../parts/ring-sign.tsx';
import { changeLanguage } from '../../preferences.ts';
import { language } from '../../text/language.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import { failureWords } from '../../acts.ts';
import { showToast } from '../../parts/toasts.tsx';
import './start-screen.css';

/** The first minute: begin a school, join one, or look around. */
export function StartScreen() {
  const words = textOf('start');
  const filling = useFilling();
  if (filling.part !== null) {
    return (
      <Page kind="narrow" header={<PageHeader title={words.filling} />}>
        <ProgressBar label={words.filling} part={filling.part} />
      </Page>
    );
  }
  return (
    <Page
      kind="narrow"
      header={<PageHeader title={words.title} lead={words.lead} sign={<RingSign />} />}
    >
      <ul class="start">
        <StartChoice href="/new" title={words.create} hint={words.createHint} isFirst />
        <StartChoice href="/join" title={words.join} hint={words.joinHint} />
        <li>
          <button type="button" class="start__choice" onClick={() => void filling.begin()}>
            <span class="start__title">{words.look}</span>
            <span class="quiet">{words.lookHint}</span>
          </button>
        </li>
      </ul>
      <p>
        <Button
          kind="quiet"
          onClick={() => void changeLanguage(language.value === 'ru' ? 'en' : 'ru')}
        >
          {words.language}
        </Button>
      </p>
    </Page>
  );
}

type StartChoiceProps = { href: string; title: string; hint: string; isFirst?: boolean };

function StartChoice({ href, title, hint, isFirst }: StartChoiceProps) {
  return (
    <li>
      <a class={isFirst ? 'start__choice start__choice--first' : 'start__choice'} href={href}>
        <span class="start__title">{title}</span>
        <span class="quiet">{hint}</span>
      </a>
    </li>
  );
}

/** The example lives in a database of its own; it is made on this device, without the network. */
function useFilling() {
  const [part, setPart] = useState<number | null>(null);
  const begin = async () => {
    setPart(0);
    await api.start('example');
    const filled = await api.fillExample(setPart);
    if (filled.ok) await openSchool('example');
    else {
      setPart(null);
      showToast({ text: failureWords(filled.error) });
    }
  };
  return { part, begin };
}
