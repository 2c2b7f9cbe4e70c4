/** Node has no IndexedDB of its own. Import this before Dexie, which looks for it once. */
export const isRealDatabase = 'indexedDB' in globalThis;

if (!isRealDatabase) {
  const { indexedDB, IDBKeyRange, IDBDatabase, IDBObjectStore } = await import('fake-indexeddb');
  Object.assign(globalThis, { indexedDB, IDBKeyRange, IDBDatabase, IDBObjectStore });
}
