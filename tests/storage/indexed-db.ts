/** Node has no IndexedDB of its own; must be imported before Dexie, which looks for it once. */
if (!('indexedDB' in globalThis)) await import('fake-indexeddb/auto');
