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
