import { start } from '../../../src/app/text/ru/start.ts';
import { exchangeEverything, readInvitation } from '../../support/app-driver-exchange.ts';
import { addPupil, expectPupils } from '../../support/app-driver-people.ts';
import {
  createProgramme,
  joinByLink,
  waitForOfflineReady,
} from '../../support/app-driver-start.ts';
import { expect, test } from '../../support/app-test.ts';
import { appAddress } from '../../support/browser.ts';
import type { Device } from '../../support/device.ts';

test('6: a laptop whose storage was evicted overnight says so, and gets back all that had left it', async ({
  laptop,
  phone,
}) => {
  test.setTimeout(240_000);
  await createProgramme(laptop.page());
  await waitForOfflineReady(laptop.page());
  await addPupil(laptop.page(), 'Баирова Сэсэг');
  await exchangeEverything(laptop.page());
  await joinByLink(phone.page(), await readInvitation(laptop.page()));
  await laptop.goOffline();
  await addPupil(laptop.page(), 'Козлов Артём');
  await laptop.goOnline();
  await evict(laptop, 'indexeddb,cache_storage,service_workers');

  const page = laptop.page();
  await page.goto(appAddress);
  await expect(page.getByRole('heading', { name: start.lost.title })).toBeVisible();
  await expect(page.getByText(start.lost.unsent)).toBeVisible();
  await joinByLink(page, await readInvitation(phone.page()));
  await expectPupils(page, 'Баирова Сэсэг');
  await addPupil(page, 'Малых Ирина');
  await exchangeEverything(page);
  await expectPupils(phone.page(), 'Баирова Сэсэг', 'Малых Ирина');
  await page.reload();
  await expectPupils(page, 'Баирова Сэсэг', 'Малых Ирина');
});

test('6: where everything was evicted the link of another device brings all that had left', async ({
  laptop,
  phone,
}) => {
  test.setTimeout(240_000);
  await createProgramme(laptop.page());
  await addPupil(laptop.page(), 'Баирова Сэсэг');
  await exchangeEverything(laptop.page());
  await joinByLink(phone.page(), await readInvitation(laptop.page()));
  await evict(laptop, 'all');

  const page = laptop.page();
  await page.goto(appAddress);
  await expect(page.getByRole('heading', { name: start.title })).toBeVisible();
  await joinByLink(page, await readInvitation(phone.page()));
  await expectPupils(page, 'Баирова Сэсэг');
});

/** What the browser does at night, when nobody looks. */
async function evict(device: Device, storageTypes: string): Promise<void> {
  const page = device.page();
  await page.goto('about:blank');
  const session = await device.browser().context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: appAddress, storageTypes });
  await session.detach();
}
