import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshName, openDevice, save } from './device.ts';
import { describeDatabase, schemaVersion } from '../../src/storage/database.ts';
import { readTable } from '../../src/storage/read-records.ts';
import { saveChanges } from '../../src/storage/save-changes.ts';
import { openStore } from '../../src/storage/store.ts';

// oxlint-disable-next-line typescript/unbound-method -- put back as they were
const [{ put }, { transaction }] = [IDBObjectStore.prototype, IDBDatabase.prototype];
let transactionsToLose = 0;

function loseSome(
  this: IDBDatabase,
  ...rest: Parameters<IDBDatabase['transaction']>
): IDBTransaction {
  if (rest[1] === 'readwrite' && transactionsToLose > 0) {
    transactionsToLose -= 1;
    // The browser's own words when the process behind the database is gone.
    throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
  }
  return transaction.apply(this, rest);
}

beforeAll(() => {
  // Dexie takes the method when it opens, so the fault must be there before.
  IDBDatabase.prototype.transaction = loseSome;
});

afterAll(() => {
  IDBDatabase.prototype.transaction = transaction;
});

test('a connection lost three times in the middle of a save costs nothing', async () => {
  const { store, log } = await openDevice();
  transactionsToLose = 3;
  expect(await saveChanges(store, [addPerson('p1', 'Баирова')])).toMatchObject({ ok: true });
  expect(await readTable(store, 'person')).toHaveLength(1);
  expect(await log.readUnsealed(100_000)).toHaveLength(1);
});

test('a connection lost four times is told, and nothing is half written', async () => {
  const { store, log, commits } = await openDevice();
  transactionsToLose = 4;
  expect(await saveChanges(store, [addPerson('p1', 'Баирова')])).toMatchObject({
    ok: false,
    error: { type: 'storage-broken' },
  });
  expect(await readTable(store, 'person')).toHaveLength(0);
  expect(await log.readUnsealed(100_000)).toHaveLength(0);
  expect(commits).toHaveLength(0);
  await save(store, addPerson('p1', 'Баирова'));
});

test('a save whose answer was lost is not done twice', async () => {
  const { store, log } = await openDevice();
  const { dexie } = store.database;
  let isLost = false;
  const commitThenLose = dexie.transaction.bind(dexie);
  Object.assign(dexie, {
    transaction: async (...rest: Parameters<typeof commitThenLose>) => {
      const result = await commitThenLose(...rest);
      if (isLost) return result;
      isLost = true;
      throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    },
  });
  expect(await saveChanges(store, [addPerson('p1', 'Баирова')])).toMatchObject({ ok: true });
  expect(await log.readUnsealed(100_000)).toHaveLength(1);
});

test('a handle that the browser closed is opened again', async () => {
  const { store } = await openDevice();
  store.database.dexie.backendDB().close();
  await save(store, addPerson('p1', 'Баирова'));
  store.database.dexie.backendDB().close();
  expect(await readTable(store, 'person')).toHaveLength(1);
});

test('a full disk is told in its own words, and nothing is half written', async () => {
  const { store, log } = await openDevice();
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  expect(await saveChanges(store, [addPerson('p1', 'Баирова')])).toEqual({
    ok: false,
    error: { type: 'storage-full' },
  });
  IDBObjectStore.prototype.put = put;
  expect(await log.readUnsealed(100_000)).toHaveLength(0);
  await save(store, addPerson('p1', 'Баирова'));
});

test('a newer app gets the database at once, after what was being saved', async () => {
  const device = await openDevice();
  const saving = saveChanges(device.store, [addPerson('p1', 'Баирова')]);
  const newer = await openNewer(device.name);
  expect(await saving).toMatchObject({ ok: true });
  expect(await newer.dexie.table('records').count()).toBe(1);
  expect(await saveChanges(device.store, [addPerson('p2', 'Иванова')])).toMatchObject({
    ok: false,
    error: { type: 'storage-retired' },
  });
  newer.dexie.close();
});

test('a database that a newer app has written is left alone', async () => {
  const name = freshName();
  const device = await openDevice({ name });
  await save(device.store, addPerson('p1', 'Баирова'));
  (await openNewer(name)).dexie.close();
  const opened = await openStore({
    name,
    now: () => 0,
    randomBytes: (count) => new Uint8Array(count),
    openOwnSegment: () => Promise.reject(new Error('Not asked for.')),
    leaveTornLog: () => Promise.resolve(),
  });
  expect(opened).toBe('newer-database');
  const newer = await openNewer(name);
  expect(newer.dexie.backendDB().version).toBe((schemaVersion + 1) * 10);
  expect(await newer.dexie.table('stars').count()).toBe(0);
  newer.dexie.close();
});

async function openNewer(name: string) {
  const newer = describeDatabase(name);
  newer.dexie.version(schemaVersion + 1).stores({ stars: 'id' });
  await newer.dexie.open();
  return newer;
}
