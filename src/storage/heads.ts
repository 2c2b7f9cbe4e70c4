import type { DeviceId, Stamp } from '../domain/clock.ts';
import { clockAtZero, clockToStamp, receive, stampToDevice } from '../domain/clock.ts';
import type { Head } from '../domain/log.ts';
import type { HeadRow } from './database.ts';
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

/** Inside a transaction: whatever is written here later comes after these stamps. */
export async function rememberStamps({ database }: Store, stamps: readonly Stamp[]): Promise<void> {
  const row = await database.meta.get('clock');
  const before = row?.key === 'clock' ? receive(clockAtZero, row.stamp) : clockAtZero;
  const after = stamps.reduce(receive, before);
  const latest = stamps.at(-1);
  if (after === before || latest === undefined) return;
  await database.meta.put({ key: 'clock', stamp: clockToStamp(after, stampToDevice(latest)) });
}
