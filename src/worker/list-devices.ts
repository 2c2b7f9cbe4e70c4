import { silentDaysOf } from '../domain/exchange/silent-devices.ts';
import type { DeviceView } from '../domain/sync-view.ts';
import { readHeadRows } from '../storage/heads.ts';
import type { OpenSpace } from './open-space.ts';

/** The installations that take part, this one first, and how long each has been silent. */
export async function listDevices(space: OpenSpace): Promise<readonly DeviceView[]> {
  const [devices, heads] = await Promise.all([
    space.memory.device.load(),
    readHeadRows(space.store),
  ]);
  const now = space.surroundings.now();
  const heard = new Map(heads.map((head) => [head.device, head.heardMillis]));
  const views: DeviceView[] = [];
  for (const { record, isDeleted } of devices.values()) {
    const { id, name, kind } = record;
    const isThisDevice = id === space.device;
    const lastHeardMillis = heard.get(id) ?? null;
    const silentDays = silentDaysOf({ isThisDevice, lastHeardMillis }, now);
    // Whoever was taken from the list and speaks all the same is on it again.
    const isSpeaking = lastHeardMillis !== null && silentDays === null;
    if (isDeleted && !isSpeaking) continue;
    views.push({ id, name, kind, isThisDevice, lastHeardMillis, silentDays });
  }
  return views.sort(
    (a, b) => Number(b.isThisDevice) - Number(a.isThisDevice) || (a.id < b.id ? -1 : 1),
  );
}
