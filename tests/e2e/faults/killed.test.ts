import { randomBytes } from 'node:crypto';
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { newRecordId } from '../../../src/domain/ids.ts';
import { type Device, openDevice } from '../../support/device.ts';
import { expect, test } from '../../support/app-test.ts';
import { killWhileSaving } from '../../support/kill-while-saving.ts';
import {
  connectWorker,
  createProgramme,
  quietAddress,
  saveChanges,
} from '../../support/shipped-worker.ts';

const kills = 10;

test('4: a browser killed ten times while it saves has lost no save that it acknowledged', async ({
  endpoint,
}) => {
  test.setTimeout(240_000);
  const device = await openDevice(endpoint.port, { bypassContentPolicy: true });
  const { acknowledged, lost } = await killWhileSaving(device, kills);
  expect(lost).toBe(0);
  expect(acknowledged).toBeGreaterThan(kills);
  await device.close();
});

test("4: a record that the kill has torn in the browser's own log costs nothing at the second start after it", async ({
  endpoint,
}) => {
  const device = await openDevice(endpoint.port, { bypassContentPolicy: true });
  await startWorker(device);
  await createProgramme(device.page());
  await savePupil(device, 'Баирова');
  await device.kill();
  const torn = logsOf(device);
  for (const log of torn) appendFileSync(log, headerWithoutRecord);

  await device.reopen();
  await startWorker(device);
  await savePupil(device, 'Козлова');
  await expect.poll(() => logsOf(device).filter((log) => torn.includes(log))).toEqual([]);
  await device.kill();

  await device.reopen();
  await startWorker(device);
  const everything = await device.page().evaluate(() => krug.exportEverything());
  expect(everything).toContain('Баирова');
  expect(everything).toContain('Козлова');
  await device.close();
});

/** LevelDB writes a checksum, a length (784) and a kind (1), and only then what they tell of. */
const headerWithoutRecord = Uint8Array.of(1, 2, 3, 4, 0x10, 0x03, 1);

function logsOf({ profile }: Device): string[] {
  const folder = join(profile, 'Default/IndexedDB/http_localhost_8080.indexeddb.leveldb');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .map((name) => join(folder, name));
}

async function startWorker(device: Device): Promise<void> {
  await device.page().goto(quietAddress);
  await connectWorker(device.page());
}

const savePupil = (device: Device, familyName: string) =>
  saveChanges(device.page(), [
    {
      type: 'create',
      table: 'person',
      id: newRecordId(Date.now(), randomBytes(10)),
      fields: { familyName, givenName: 'Мария', circle: 'pupils' },
    },
  ]);
