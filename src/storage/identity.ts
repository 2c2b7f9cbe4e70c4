import type { Identity } from '../domain/log.ts';
import { handClockTo } from './clock.ts';
import { runUnit } from './run-unit.ts';
import type { Store } from './store.ts';

/** Which device of which programme this database is; nothing in a new one. */
export function readIdentity(store: Store): Promise<Identity | undefined> {
  return runUnit(store, async () => {
    const row = await store.database.meta.get('identity');
    if (row?.key !== 'identity') return undefined;
    const key: number[] = JSON.parse(store.open(place, row.sealedKey));
    return { device: row.device, programmeKey: Uint8Array.from(key) };
  });
}

/** Gives a new database its device and programme. `false`: it has them already. */
export function addIdentity(store: Store, identity: Identity): Promise<boolean> {
  const { dexie, meta } = store.database;
  return runUnit(store, () =>
    dexie.transaction('rw', meta, async () => {
      if (await meta.get('identity')) return false;
      await putIdentity(store, identity);
      return true;
    }),
  );
}

export async function putIdentity(store: Store, { device, programmeKey }: Identity): Promise<void> {
  const sealedKey = store.seal(place, JSON.stringify([...programmeKey]));
  await handClockTo(store, device);
  await store.database.meta.put({ key: 'identity', device, sealedKey });
}

const place = 'identity';
