import type { DeviceId } from '../domain/clock.ts';
import type { Author, Head } from '../domain/log.ts';
import type { HeadRow } from './database.ts';
import { runUnit } from './run-unit.ts';
import type { Store } from './store.ts';

export async function readHeads(store: Store): Promise<readonly Head[]> {
  const rows = await readHeadRows(store);
  return rows.map(({ device, n, sha256 }) => ({ device, n, sha256 }));
}

export async function readAuthors(store: Store): Promise<readonly Author[]> {
  const rows = await readHeadRows(store);
  return rows.map(({ device, n, sha256, heardMillis, floor = 0, seen, state = '' }) => ({
    device,
    n,
    sha256,
    heardMillis,
    floor,
    seen,
    state,
  }));
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
