import {
  type Clock,
  clockToStamp,
  type DeviceId,
  receive,
  type Stamp,
  stampToClock,
  stampToDevice,
  tick,
} from '../domain/clock.ts';
import type { MetaRow } from './database.ts';
import type { Store } from './store.ts';

/**
 * The latest moment that this database wrote or saw, and the device it belongs to, in one row: it
 * is read and written inside the transaction of everything that is written. So two tabs share one
 * clock, and a wall clock that was set back cannot pull it along.
 */
export type StoredClock = { readonly clock: Clock; readonly device: DeviceId };

/** Nothing before there is a programme. */
export async function readClock({ database }: Store): Promise<StoredClock | undefined> {
  const row = await database.meta.get('clock');
  if (row?.key !== 'clock') return undefined;
  return { clock: stampToClock(row.stamp), device: stampToDevice(row.stamp) };
}

export async function writeClock({ database }: Store, stamp: Stamp): Promise<void> {
  await database.meta.put(clockToRow(stamp));
}

export const clockToRow = (stamp: Stamp) => ({ key: 'clock', stamp }) satisfies MetaRow;

/** Whatever is written here from now on comes after these stamps. Answers this very moment. */
export async function advanceClock(store: Store, stamps: readonly Stamp[]): Promise<Stamp> {
  const { clock, device } = (await readClock(store)) ?? noClock;
  const stamp = clockToStamp(tick(stamps.reduce(receive, clock), store.now()), device);
  await writeClock(store, stamp);
  return stamp;
}

/** The same clock, in the hands of another device. */
export async function handClockTo(store: Store, device: DeviceId): Promise<void> {
  const { clock } = (await readClock(store)) ?? noClock;
  await writeClock(store, clockToStamp(clock, device));
}

const noClock: StoredClock = { clock: { millis: 0, counter: 0 }, device: '0'.repeat(16) };
