import type { DeviceView } from '../sync-view.ts';

/** Whole days without a word before a device is marked on the list, and before Today asks about it. */
export const silentDeviceDays = { marked: 7, asked: 30 } as const;

/** `null` for a device that spoke lately, and for the one that looks. */
export function silentDaysOf(
  { isThisDevice, lastHeardMillis }: Pick<DeviceView, 'isThisDevice' | 'lastHeardMillis'>,
  nowMillis: number,
): number | null {
  if (isThisDevice || lastHeardMillis === null) return null;
  const days = Math.floor((nowMillis - lastHeardMillis) / dayMillis);
  return days >= silentDeviceDays.marked ? days : null;
}

const dayMillis = 24 * 60 * 60_000;

export type SilentDevice = Pick<DeviceView, 'id' | 'name' | 'kind'> & { readonly days: number };

/** Those that Today asks about: what was written on them in a month exists nowhere else. */
export function listSilentDevices(devices: readonly DeviceView[]): readonly SilentDevice[] {
  return devices.flatMap(({ id, name, kind, silentDays }) =>
    silentDays !== null && silentDays >= silentDeviceDays.asked
      ? { id, name, kind, days: silentDays }
      : [],
  );
}
