import { useEffect, useState } from 'preact/hooks';
import { isInstalled, isIos } from '../../device-kind.ts';
import { offerInstall } from '../../install.ts';
import { askToKeepStorage, storageKept } from '../../keep-storage.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Note } from '../../parts/note.tsx';
import { saveEverything } from '../../save-file.ts';
import { offlineReady } from '../../service-worker.ts';
import { formatBytes } from '../../text/numbers.ts';
import { textOf } from '../../text/text-of.ts';
import './device-card.css';

/** What this device promises: work without the internet, room, and that nothing is erased. */
export function DeviceCard() {
  const words = textOf('settings');
  const room = useRoom();
  return (
    <Card title={words.device}>
      <Note tone={offlineReady.value ? 'pine' : 'amber'}>
        {offlineReady.value ? words.offlineReady : words.offlineNotReady}
      </Note>
      <Note
        tone={storageKept.value ? 'pine' : 'amber'}
        actions={
          !storageKept.value && (
            <Button size="row" onClick={() => void askToKeepStorage()}>
              {words.keep}
            </Button>
          )
        }
      >
        {storageKept.value ? words.kept : words.notKept}
      </Note>
      {room && <p class="quiet">{words.room(formatBytes(room.usage), formatBytes(room.quota))}</p>}
      <Installation />
      <p class="quiet">{words.saveHint}</p>
      <p>
        <Button icon="download" onClick={() => void saveEverything()}>
          {words.save}
        </Button>
      </p>
    </Card>
  );
}

function Installation() {
  const words = textOf('settings');
  const install = offerInstall.value;
  if (isInstalled()) return <p class="quiet">{words.installed}</p>;
  if (isIos()) {
    return (
      <details>
        <summary>{words.installIos}</summary>
        <ol class="device-steps">
          {words.installIosSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    );
  }
  if (!install) return null;
  return (
    <p>
      <Button icon="download" onClick={install}>
        {words.install}
      </Button>
    </p>
  );
}

type Room = { usage: number; quota: number };

function useRoom(): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage = 0, quota = 0 }) => setRoom({ usage, quota }));
  }, []);
  return room;
}
