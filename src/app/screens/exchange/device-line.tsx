import { silentDeviceDays } from '../../../domain/exchange/silent-devices.ts';
import type { DeviceView } from '../../../domain/sync-view.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Tag } from '../../parts/tag.tsx';
import { nowMillis, schoolZone } from '../../school.ts';
import { formatMoment } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';

/** One installation. Whoever is silent for a month may be gone for good, and can leave the list. */
export function DeviceLine({ device }: { device: DeviceView }) {
  const words = textOf('exchange');
  const { id, kind, silentDays } = device;
  const name = device.name || textOf('records').deviceKinds[kind];
  const isLongSilent = silentDays !== null && silentDays >= silentDeviceDays.asked;
  return (
    <li class="devices__one">
      <Icon name={kind === 'laptop' ? 'laptop' : 'phone'} />
      <span class="devices__words">
        {name}
        <span class="devices__heard quiet">{heardWords(device)}</span>
        {silentDays !== null && (
          <Tag tone={isLongSilent ? 'rose' : 'amber'}>{words.silent(silentDays)}</Tag>
        )}
      </span>
      {isLongSilent && (
        <Button
          kind="quiet"
          size="row"
          icon="remove"
          label={words.forgetDeviceOf(name)}
          onClick={() => void act([{ type: 'delete', table: 'device', id }], words.deviceForgotten)}
        />
      )}
    </li>
  );
}

function heardWords(device: DeviceView): string {
  const words = textOf('exchange');
  if (device.isThisDevice) return words.thisDevice;
  if (device.lastHeardMillis === null) return words.notHeard;
  return words.heard(formatMoment(device.lastHeardMillis, schoolZone.value, nowMillis.value));
}
