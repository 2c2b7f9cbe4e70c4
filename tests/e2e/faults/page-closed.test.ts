import type { Page } from '@playwright/test';
import {
  exchangeEverything,
  expectState,
  openExchange,
  readInvitation,
} from '../../support/app-driver-exchange.ts';
import { addPupil, expectPupils } from '../../support/app-driver-people.ts';
import {
  createProgramme,
  joinByLink,
  waitForOfflineReady,
} from '../../support/app-driver-start.ts';
import { expect, test } from '../../support/app-test.ts';
import { appAddress } from '../../support/browser.ts';
import type { Device } from '../../support/device.ts';
import { quietAddress } from '../../support/shipped-worker.ts';
import { lines } from '../../support/throttling-proxy.ts';

test('what was saved without a network leaves with the page closed, once there is one', async ({
  laptop,
  phone,
}) => {
  test.setTimeout(240_000);
  const page = laptop.page();
  // Granted to everybody in Chrome; a browser without a window has to be told.
  await page.context().grantPermissions(['background-sync'], { origin: appAddress });
  await createProgramme(page);
  await waitForOfflineReady(page);
  await exchangeEverything(page);
  const invitation = await readInvitation(page);
  laptop.network.use({ kind: 'off' });
  await addPupil(page, 'Баирова Сэсэг');
  await openExchange(page);
  await expectState(page, 'no-connection');
  await expect.poll(() => readTags(page)).toEqual(['krug-parcels']);
  await page.close();

  laptop.network.use({ kind: 'line', line: lines.direct });
  const quiet = await laptop.browser().context.newPage();
  await quiet.goto(quietAddress);
  await callServiceWorker(laptop, quiet);

  await joinByLink(phone.page(), invitation);
  await expectPupils(phone.page(), 'Баирова Сэсэг');
});

/** As text: TypeScript knows nothing of what only Chromium has. */
const readTags = (page: Page): Promise<string[]> =>
  page.evaluate(`navigator.serviceWorker.getRegistration('/').then(({ sync }) => sync.getTags())`);

/** As the browser does when it finds a connection, only that it takes its time. */
async function callServiceWorker(device: Device, page: Page): Promise<void> {
  const session = await device.browser().context.newCDPSession(page);
  const registration = new Promise<string>((resolve) =>
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first) resolve(first.registrationId);
    }),
  );
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.dispatchSyncEvent', {
    origin: appAddress,
    registrationId: await registration,
    tag: 'krug-parcels',
    lastChance: false,
  });
  await session.detach();
}
