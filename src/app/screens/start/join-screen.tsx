import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { JoinFailure, SaveFailure } from '../../../domain/api.ts';
import { failureWords } from '../../acts.ts';
import { guessDeviceKind } from '../../device-kind.ts';
import { takeInvitation } from '../../invitation.ts';
import { askToKeepStorage } from '../../keep-storage.ts';
import { openSchool } from '../../open-school.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import { deviceNameFor } from './device-name.ts';
import { ScanButton } from './scan-button.tsx';

/** The second device: a link, a name, done. What the school has then arrives by exchange. */
export function JoinScreen() {
  const words = textOf('start').joining;
  const kind = guessDeviceKind();
  const { route } = useLocation();
  const [link, setLink] = useState(() => takeInvitation());
  const [name, setName] = useState(() => deviceNameFor(kind));
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const join = async () => {
    setBusy(true);
    const joined = await api.joinProgramme(link.trim(), { name, kind });
    setBusy(false);
    if (!joined.ok) {
      setFailure(joinFailureWords(joined.error));
      return;
    }
    await askToKeepStorage();
    // First the address: the school's own frame reads it when it is drawn.
    route('/', true);
    await openSchool('school');
  };
  const save = (
    <Button kind="primary" size="tall" busy={isBusy} onClick={() => void join()}>
      {words.save}
    </Button>
  );
  return (
    <Page
      kind="narrow"
      header={
        <PageHeader
          title={words.title}
          back={{ href: '/', label: textOf('start').back }}
          primary={save}
        />
      }
      foot={<StickyBar>{save}</StickyBar>}
    >
      <TextArea
        label={words.link}
        hint={words.linkHint}
        rows={2}
        value={link}
        error={failure}
        onInput={setLink}
      />
      <ScanButton onFound={setLink} />
      <TextField label={words.device} value={name} onInput={setName} />
    </Page>
  );
}

function joinFailureWords(failure: JoinFailure | SaveFailure): string {
  const words = textOf('start').joining;
  switch (failure.type) {
    case 'not-an-invitation':
      return words.wrong;
    case 'already-joined':
      return words.already;
    case 'storage-full':
    case 'storage-broken':
    case 'storage-retired':
    case 'no-programme':
    case 'nothing-to-undo':
      return failureWords(failure);
  }
}
