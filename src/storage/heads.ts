import type { DeviceId } from '../domain/clock.ts';
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
