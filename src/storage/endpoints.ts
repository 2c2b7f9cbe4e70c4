import type { Endpoint } from '../domain/log.ts';
import { runUnit } from './run-unit.ts';
import { logCommit, type Store } from './store.ts';

export function readEndpoints(store: Store): Promise<readonly Endpoint[]> {
  return runUnit(store, () => store.database.endpoints.toArray());
}

export async function saveEndpoint(store: Store, endpoint: Endpoint): Promise<void> {
  await runUnit(store, () => store.database.endpoints.put(endpoint));
  store.announce(logCommit);
}

/** Its receipts prove nothing any more and go with it. */
export async function removeEndpoint(store: Store, id: string): Promise<void> {
  const { dexie, endpoints, receipts } = store.database;
  await runUnit(store, () =>
    dexie.transaction('rw', [endpoints, receipts], async () => {
      await endpoints.delete(id);
      await receipts.where('[endpoint+device+n]').between([id], [id, []]).delete();
    }),
  );
  store.announce(logCommit);
}
