import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exchange } from '../../../src/app/text/ru/exchange.ts';
import { exchangeEverything, openExchange } from '../../support/app-driver-exchange.ts';
import { addPupil, expectPupils } from '../../support/app-driver-people.ts';
import { createProgramme, waitForOfflineReady } from '../../support/app-driver-start.ts';
import { expect, test } from '../../support/app-test.ts';
import { openDevice } from '../../support/device.ts';

test('13: a laptop and the copy of its disk both go on, and nothing of either is lost', async ({
  endpoint,
  laptop,
}) => {
  test.setTimeout(240_000);
  await createProgramme(laptop.page());
  await waitForOfflineReady(laptop.page());
  await addPupil(laptop.page(), 'Баирова Сэсэг');
  await exchangeEverything(laptop.page());
  await laptop.browser().close();
  const twin = await openDevice(endpoint.port, { profile: copyProfile(laptop.profile) });
  await laptop.reopen();

  // Both write under one name, and neither knows of the other.
  await laptop.goOffline();
  await addPupil(laptop.page(), 'Козлов Артём');
  await twin.goOffline();
  await addPupil(twin.page(), 'Малых Ирина');

  await laptop.goOnline();
  await exchangeEverything(laptop.page());
  await twin.goOnline();
  await exchangeEverything(twin.page());
  await expect(twin.page().getByText(exchange.journal.forked).first()).toBeVisible();
  await exchangeEverything(laptop.page());

  for (const device of [laptop, twin]) {
    await expectPupils(device.page(), 'Баирова Сэсэг', 'Козлов Артём', 'Малых Ирина');
    await openExchange(device.page());
    await expect(device.page().locator('.devices__one')).toHaveCount(2);
  }
  expect(twin.faults()).toEqual([]);
  await twin.close();
});

function copyProfile(profile: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'krug-twin-'));
  cpSync(profile, copy, { recursive: true, filter: (path) => !/Singleton/.test(path) });
  return copy;
}
