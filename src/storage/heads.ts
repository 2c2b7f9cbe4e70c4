import type { DeviceId, Stamp } from '../domain/clock.ts';
import { clockToStamp, receive, tick } from '../domain/clock.ts';
import type { Head } from '../domain/log.ts';
import type { HeadRow } from './database.ts';
import { readClock } from './read-clock.ts';
import { runUnit } from './run-unit.ts';
import type { Store } from './store.ts';

export async function readHeads(store: Store): Promise<readonly Head[]> {
  const rows = await readHeadRows(store);
  return rows.map(({ device, n, sha256 }) => ({ device, n, sha256 }));
}

export function readHeadRows(store: Store): Promise<readonly HeadRow[]> {
  return runUnit(store, () => store.database.heads.toArray());
}

export const noHead = (device: DeviceId): HeadRow => ({
  device,
  n: 0,
  sha256: '',
  total: 0,
  seen: [],
  heardMillis: null,
});

/** Inside a transaction: whatever is written here later comes after these stamps, and after now. */
export async function advanceClock(store: Store, stamps: readonly Stamp[]): Promise<Stamp> {
  const clock = tick(stamps.reduce(receive, await readClock(store)), store.now());
  const stamp = clockToStamp(clock, noDevice);
  await store.database.meta.put({ key: 'clock', stamp });
  return stamp;
}

/** The clock of this database, whoever its device is. */
const noDevice: DeviceId = '0'.repeat(16);
