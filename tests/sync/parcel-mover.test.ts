import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fetch } from '../../src/sync/ask.ts';
import { nativeDeflate } from '../../src/sync/deflate.ts';
import { moveParcels } from '../../src/sync/parcel-mover.ts';
import { openParcelStore, type ParcelStore } from '../../src/sync/parcel-store.ts';
import { sealWaiting } from '../../src/sync/seal-waiting.ts';
import { deriveKeys } from '../../src/sync/keys.ts';
import { addPerson, freshName, openDevice, save, type TestDevice } from '../storage/device.ts';
import { startEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import { newEndpoint, setRealTimer } from '../support/exchange-device.ts';

let endpoint: TestEndpoint;
beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.stop());

const network = (ask: Fetch) => ({
  fetch: ask,
  now: Date.now,
  elapsed: () => performance.now(),
  setTimer: setRealTimer,
});
const online = network((url, request) => fetch(url, request));

/** A device on a real database, with two sealed segments that nobody has yet. */
async function openDeviceWithParcels(): Promise<{ device: TestDevice; parcels: ParcelStore }> {
  const device = await openDevice({ id: randomBytes(8).toString('hex') });
  const identity = await device.log.readIdentity();
  if (!identity) throw new Error('no identity');
  const keys = deriveKeys(identity.programmeKey);
  const start = newEndpoint(endpoint.base, identity.programmeKey);
  await device.log.saveEndpoint({ ...start, kind: 'full' });
  for (const name of ['Иванова', 'Баирова']) {
    await save(device.store, addPerson(`person-${name}`, name));
    const seal = {
      log: device.log,
      keys,
      deflate: nativeDeflate,
      random: randomBytes,
      isMine: () => true,
    };
    await sealWaiting(seal, 100_000);
  }
  const parcels = await openParcelStore(device.name);
  if (!parcels) throw new Error('no database');
  return { device, parcels };
}

test('parcels leave with the page closed and without a key, and their receipts are kept', async () => {
  const { device, parcels } = await openDeviceWithParcels();
  expect(await parcels.readUnsent('first', 1_000_000)).toHaveLength(2);
  expect(await moveParcels(parcels, online)).toBe(true);
  expect(await device.log.readUnsent('first', 1_000_000)).toEqual([]);
  parcels.close();
});

test('without a connection nothing counts as sent and the browser is asked to try again', async () => {
  const { device, parcels } = await openDeviceWithParcels();
  const offline = network(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await moveParcels(parcels, offline)).toBe(false);
  expect(await device.log.readUnsent('first', 1_000_000)).toHaveLength(2);
  parcels.close();
});

test('a login page that answers 200 has stored nothing', async () => {
  const { device, parcels } = await openDeviceWithParcels();
  const portal = network(async () => new Response('<html>Вход в сеть</html>'));
  expect(await moveParcels(parcels, portal)).toBe(false);
  expect(await device.log.readUnsent('first', 1_000_000)).toHaveLength(2);
  parcels.close();
});

test('where the app has made no database yet, none is made', async () => {
  const name = freshName();
  expect(await openParcelStore(name)).toBeUndefined();
  const names = (await indexedDB.databases()).map((database) => database.name);
  expect(names).not.toContain(name);
});
