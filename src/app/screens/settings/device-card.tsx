import { useEffect } from 'preact/hooks';
import { isInstalled, isIos } from '../../device-kind.ts';
import { offerInstall } from '../../install.ts';
import { askToKeepStorage, storageKept } from '../../keep-storage.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Meter } from '../../parts/meter.tsx';
import { Note } from '../../parts/note.tsx';
import { lookAtRoom, room, roomTrouble } from '../../room.ts';
import { saveEverything } from '../../save-file.ts';
import { offlineReady } from '../../service-worker.ts';
import { formatBytes } from '../../text/numbers.ts';
import { textOf } from '../../text/text-of.ts';
import { RoomDetails } from './room-details.tsx';
import './device-card.css';

/** What this device promises: work without the internet, room, and that nothing is erased. */
export function DeviceCard() {
  const words = textOf('settings');
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
      <RoomMeter />
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

function RoomMeter() {
  const words = textOf('settings');
  useEffect(() => void lookAtRoom(), []);
  if (!room.value) return null;
  const { usedBytes, quotaBytes } = room.value;
  const label = words.room(formatBytes(usedBytes), formatBytes(quotaBytes));
  return (
    <div class="device-room">
      <p class="quiet">{label}</p>
      <Meter
        label={label}
        value={usedBytes}
        max={quotaBytes}
        tone={roomTrouble(room.value) ? 'amber' : 'pine'}
      />
      <RoomDetails usedBytes={usedBytes} />
    </div>
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
