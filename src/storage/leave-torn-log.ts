/**
 * Makes Chromium begin a new log for all databases of this origin.
 *
 * Chromium writes each record of its LevelDB log in two steps, a header of seven bytes and what
 * follows. Killed in between, it leaves a header without a record. At the next start it takes that
 * for the end and goes on writing behind it; at the start after that it finds the log broken in the
 * middle and deletes every database of the origin, whatever was acknowledged long ago
 * («IndexedDB recovering from a corrupted (and deleted) database»). Nothing tells a page of it. The
 * cause is known and open: https://github.com/google/leveldb/issues/1287.
 *
 * More than the four million bytes that LevelDB holds in memory make it write everything into
 * tables and leave the old log, its broken place included. So nothing is acknowledged and nothing is
 * exchanged before it is done: a tenth of a second. What only reads breaks no log, so it waits until
 * the first screen stands.
 *
 * Other browsers keep their databases otherwise; for them this is a small file that comes and goes.
 */
export async function leaveTornLog(databases: IDBFactory): Promise<void> {
  try {
    const filler = await openFiller(databases);
    await fill(filler);
    filler.close();
    await answerOf(databases.deleteDatabase(fillerName));
  } catch {
    // A full disk has no room for it, and whoever saves next will hear of that.
  }
}

const fillerName = 'krug filler';
const rowBytes = 60_000; // what is larger goes into a file of its own, beside the log
const rows = 75;

function openFiller(databases: IDBFactory): Promise<IDBDatabase> {
  const request = databases.open(fillerName);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows'));
  return answerOf(request);
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('No filler.')));
  });
}

function fill(filler: IDBDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = filler.transaction('rows', 'readwrite', { durability: 'relaxed' });
    const row = new Uint8Array(rowBytes);
    for (let key = 0; key < rows; key += 1) transaction.objectStore('rows').put(row, key);
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('No room.')));
  });
}
