import type { DeviceId } from '../domain/clock.ts';
import { databaseNames, type Endpoint, parcelStores, type Segment } from '../domain/log.ts';
import type { ParcelLog } from './talk.ts';

/**
 * The part of the database that a parcel mover needs, read without Dexie: shipped a second time in
 * the service worker, Dexie would weigh more than everything else in it. It opens what the app has
 * made and never makes or upgrades anything.
 */
export type ParcelStore = ParcelLog & { readonly close: () => void };

/**
 * Nothing where the app has made no database yet. The example school stays on the device: only the
 * school's own parcels leave.
 */
export async function openParcelStore(
  databaseName: string = databaseNames.school,
): Promise<ParcelStore | undefined> {
  const database = await openDatabase(databaseName);
  if (!database) return undefined;
  const names = Object.values(parcelStores);
  if (!names.every((name) => database.objectStoreNames.contains(name))) {
    database.close();
    return undefined;
  }
  database.addEventListener('versionchange', () => database.close());
  return {
    readEndpoints: () => inStore<Endpoint[]>(database, 'endpoints', (store) => store.getAll()),
    saveEndpoint: async (endpoint) => {
      await inStore(database, 'endpoints', (store) => store.put(endpoint), 'readwrite');
    },
    readUnsent: (endpointId, maxBytes) => readUnsent(database, endpointId, maxBytes),
    addReceipts: async (endpointId, receipts) => {
      for (const receipt of receipts) {
        const row = { endpoint: endpointId, ...receipt };
        await inStore(database, 'receipts', (store) => store.put(row), 'readwrite');
      }
    },
    close: () => database.close(),
  };
}

function openDatabase(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    // It did not exist: an aborted upgrade leaves nothing behind.
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => {
      if (request.error?.name === 'AbortError') resolve(undefined);
      else reject(request.error ?? new Error('The database does not open.'));
    });
  });
}

async function readUnsent(
  database: IDBDatabase,
  endpointId: string,
  maxBytes: number,
): Promise<Segment[]> {
  const own = IDBKeyRange.bound([endpointId], [endpointId, []]);
  const acknowledged = await inStore<IDBValidKey[]>(database, 'receipts', (store) =>
    store.getAllKeys(own),
  );
  const known = new Set(acknowledged.map(String));
  const keys = await inStore<IDBValidKey[]>(database, 'segments', (store) => store.getAllKeys());
  const unsent: Segment[] = [];
  let bytes = 0;
  for (const key of keys.filter(isKey)) {
    if (known.has(String([endpointId, ...key]))) continue;
    const segment = await inStore<Segment | undefined>(database, 'segments', (store) =>
      store.get(key),
    );
    // Without bytes where it was forgotten.
    if (!segment || segment.bytes.length === 0) continue;
    bytes += segment.bytes.length;
    if (unsent.length > 0 && bytes > maxBytes) break;
    unsent.push(segment);
  }
  return unsent;
}

const isKey = (key: IDBValidKey): key is [DeviceId, number] =>
  Array.isArray(key) && typeof key[0] === 'string' && typeof key[1] === 'number';

/** What is written is durable before it is told: a receipt that a power cut forgets costs a second push, no more. */
function inStore<Value>(
  database: IDBDatabase,
  name: keyof typeof parcelStores,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
  mode: IDBTransactionMode = 'readonly',
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(parcelStores[name], mode);
    const request = ask(transaction.objectStore(parcelStores[name]));
    transaction.addEventListener('complete', () => resolve(request.result));
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new Error('The transaction was aborted.')),
    );
  });
}
