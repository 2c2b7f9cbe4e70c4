import { useState } from 'preact/hooks';
import type { SyncView } from '../../../domain/sync-view.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { textOf } from '../../text/text-of.ts';
import { DeviceLine } from './device-line.tsx';
import { InvitationDialog } from './invitation-dialog.tsx';
import './devices-card.css';

/** Every installation that takes part, when it was last heard, and which ones are silent. */
export function DevicesCard({ sync }: { sync: SyncView }) {
  const words = textOf('exchange');
  const [isInviting, setInviting] = useState(false);
  return (
    <Card title={words.devices} size="small">
      <ul class="devices">
        {sync.devices.map((device) => (
          <DeviceLine key={device.id} device={device} />
        ))}
      </ul>
      {sync.devices.some(({ silentDays }) => silentDays !== null) && (
        <p class="quiet">{words.silentHint}</p>
      )}
      <Button icon="add" onClick={() => setInviting(true)}>
        {words.addDevice}
      </Button>
      <InvitationDialog isOpen={isInviting} onClose={() => setInviting(false)} />
    </Card>
  );
}
