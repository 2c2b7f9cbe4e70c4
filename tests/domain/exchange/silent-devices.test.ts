import { expect, test } from 'vitest';
import type { DeviceView } from '../../../src/domain/sync-view.ts';
import { listSilentDevices, silentDaysOf } from '../../../src/domain/exchange/silent-devices.ts';

const now = Date.UTC(2026, 10, 24);
const daysAgo = (days: number) => now - days * 24 * 60 * 60_000;
const silence = (days: number, isThisDevice = false) =>
  silentDaysOf({ isThisDevice, lastHeardMillis: daysAgo(days) }, now);

const heard = (days: number): DeviceView => ({
  id: 'p',
  name: 'Телефон',
  kind: 'phone',
  isThisDevice: false,
  lastHeardMillis: daysAgo(days),
  silentDays: silence(days),
});

test('a device is marked after a week without a word', () => {
  expect(silence(6.9)).toBeNull();
  expect(silence(7)).toBe(7);
});

test('the device that looks is never silent, and one that never spoke has no days to count', () => {
  expect(silence(90, true)).toBeNull();
  expect(silentDaysOf({ isThisDevice: false, lastHeardMillis: null }, now)).toBeNull();
});

test('Today asks about a device after thirty days', () => {
  expect(listSilentDevices([heard(29), heard(30)])).toEqual([
    { id: 'p', name: 'Телефон', kind: 'phone', days: 30 },
  ]);
});
