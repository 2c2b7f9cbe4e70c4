import type { Page } from '@playwright/test';
import { acts } from '../../../src/app/text/ru/acts.ts';
import { exchange } from '../../../src/app/text/ru/exchange.ts';
import { people } from '../../../src/app/text/ru/people.ts';
import { shell } from '../../../src/app/text/ru/shell.ts';
import { start } from '../../../src/app/text/ru/start.ts';
import { exchangeEverything, openExchange } from '../../support/app-driver-exchange.ts';
import { addPupil, expectPupils, fillPupil } from '../../support/app-driver-people.ts';
import { createProgramme, waitForOfflineReady } from '../../support/app-driver-start.ts';
import { expect, test } from '../../support/app-test.ts';
import { appAddress } from '../../support/browser.ts';
import { quietAddress } from '../../support/shipped-worker.ts';

test('8: a disk that is full when something is saved loses nothing and keeps what was typed', async ({
  laptop,
}) => {
  test.setTimeout(240_000);
  await createProgramme(laptop.page());
  await waitForOfflineReady(laptop.page());
  await addPupil(laptop.page(), 'Баирова Сэсэг');
  await laptop.browser().close();

  // A browser that has just been started has not looked at the room yet.
  const page = await laptop.reopen();
  const room = await takeRoom(page);
  await page.goto(`${appAddress}/people/new`);
  await fillPupil(page, 'Козлов Артём');
  await expect(page.getByText(acts.storageFull)).toBeVisible();
  await expect(page.getByLabel(people.fullName)).toHaveValue('Козлов Артём');
  await expect(page.getByText(shell.crash.title)).toBeHidden();

  await room.giveBack();
  await expect(async () => {
    await page.getByRole('button', { name: people.person.create, exact: true }).click();
    await expect(page.getByText(people.person.saved)).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await expectPupils(page, 'Баирова Сэсэг', 'Козлов Артём');
  await exchangeEverything(page);
});

test('8: exchange on a full disk says what is full and what is safe, and goes on by itself', async ({
  laptop,
}) => {
  test.setTimeout(240_000);
  await createProgramme(laptop.page());
  await waitForOfflineReady(laptop.page());
  await laptop.goOffline();
  await addPupil(laptop.page(), 'Баирова Сэсэг');
  await laptop.browser().close();

  const page = await laptop.reopen();
  const room = await takeRoom(page);
  await laptop.goOnline();
  await openExchange(page);
  await expect(page.getByText(exchange.states['device-full'].what)).toBeVisible();
  await expect(page.getByText(shell.crash.title)).toBeHidden();
  await room.giveBack();
  await expect(async () => {
    await page.getByRole('button', { name: exchange.sendNow }).click();
    const whole = page.getByRole('heading', { name: exchange.waiting(0), exact: true });
    await expect(whole).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 90_000 });
});

test('8: a disk that is full at the first start is told as such, and the start goes on when there is room', async ({
  laptop,
}) => {
  test.setTimeout(240_000);
  const page = laptop.page();
  await page.goto(quietAddress);
  // An origin that has nothing yet is let in by the browser even where it may keep one byte.
  await page.evaluate(async () => {
    const cache = await caches.open('filler');
    await cache.put('/filler', new Response(new Uint8Array(100_000)));
  });
  const room = await takeRoom(page);
  await page.goto(appAddress);
  await expect(page.getByText(start.broken.full)).toBeVisible();
  await room.giveBack();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('link', { name: start.create })).toBeVisible({ timeout: 2000 });
    await expect(page.getByText(start.broken.full)).toBeHidden();
  }).toPass({ timeout: 60_000 });
  await createProgramme(page);
});

/** The browser allows this origin one byte. It looks again only every ten seconds or so. */
async function takeRoom(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: appAddress, quotaSize: 1 });
  return {
    giveBack: async () => {
      await session.send('Storage.overrideQuotaForOrigin', { origin: appAddress });
      await session.detach();
    },
  };
}
