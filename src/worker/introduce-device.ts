import type { NewDevice } from '../domain/api.ts';
import type { Change } from '../domain/changes.ts';
import type { DeviceId } from '../domain/clock.ts';
import { saveChanges } from '../storage/save-changes.ts';
import type { OpenSpace } from './open-space.ts';

/** Devices are introduced in the log itself, so that an endpoint needs no list of them. */
export function introduction(
  { device, surroundings }: OpenSpace,
  { name, kind }: NewDevice,
): Change {
  const joinedOn = new Date(surroundings.now()).toISOString().slice(0, 10);
  return { type: 'create', table: 'device', id: device, fields: { name, kind, joinedOn } };
}

/** After a fork: the same machine under another id. */
export async function introduceAgain(space: OpenSpace, device: DeviceId): Promise<void> {
  const known = (await space.memory.device.load()).get(space.device)?.record;
  space.device = device;
  const { name, kind } = known ?? { name: '', kind: 'laptop' };
  await saveChanges(space.store, [introduction(space, { name, kind })]);
}
