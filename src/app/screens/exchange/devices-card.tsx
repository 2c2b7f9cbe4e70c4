import { useState } from 'preact/hooks';
import type { SyncView } from '../../../domain/sync-view.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { nowMillis, schoolZone } from '../../school.ts';
import { formatMoment } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { InvitationDialog } from './invitation-dialog.tsx';
import './devices-card.css';

/** Every installation that takes part, and when it was last heard. */
export function DevicesCard({ sync }: { sync: SyncView }) {
  const words = textOf('exchange');
  const [isInviting, setInviting] = useState(false);
  return (
    <Card title={words.devices} size="small">
      <ul class="devices">
        {sync.devices.map((device) => (
          <li key={device.id} class="devices__one">
            <Icon name={device.kind === 'laptop' ? 'laptop' : 'phone'} />
            <span>
              {device.name || words.deviceKinds[device.kind]}
              <span class="devices__heard quiet">{heardWords(device)}</span>
            </span>
          </li>
        ))}
      </ul>
      <Button icon="add" onClick={() => setInviting(true)}>
        {words.addDevice}
      </Button>
      <InvitationDialog isOpen={isInviting} onClose={() => setInviting(false)} />
    </Card>
  );
}

function heardWords(device: SyncView['devices'][number]): string {
  const words = textOf('exchange');
  if (device.isThisDevice) return words.thisDevice;
  if (device.lastHeardMillis === null) return words.notHeard;
  return words.heard(formatMoment(device.lastHeardMillis, schoolZone.value, nowMillis.value));
}
