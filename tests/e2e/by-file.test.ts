import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exchange } from '../../src/app/text/ru/exchange.ts';
import { start } from '../../src/app/text/ru/start.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { openExchange, readInvitation } from '../support/app-driver-exchange.ts';
import { addPupil, expectPupils } from '../support/app-driver-people.ts';
import { createProgramme, joinByLink, waitForOfflineReady } from '../support/app-driver-start.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';

const words = exchange.file;

test('a laptop and a phone that never have a network exchange by file', async ({
  laptop,
  phone,
}) => {
  test.setTimeout(240_000);
  const folder = await mkdtemp(join(tmpdir(), 'krug-stick-'));
  for (const device of [laptop, phone]) {
    await device.page().goto(appAddress);
    await waitForOfflineReady(device.page());
    await device.goOffline();
  }
  await createProgramme(laptop.page());
  await addPupil(laptop.page(), 'Баирова Сэсэг');
  await joinByLink(phone.page(), await readInvitation(laptop.page()));
  await expect(phone.page().getByText(start.joining.noConnection)).toBeVisible();
  await addPupil(phone.page(), 'Козлов Артём');

  const fromLaptop = await saveParcel(laptop.page(), folder, 'laptop');
  await takeParcel(phone.page(), fromLaptop);
  await expect(phone.page().getByText(/^Принято: \d+ нов/)).toBeVisible();
  await expectPupils(phone.page(), 'Баирова Сэсэг', 'Козлов Артём');

  await takeParcel(phone.page(), fromLaptop);
  await expect(phone.page().getByText(words.nothingNew)).toBeVisible();

  await takeParcel(laptop.page(), await saveParcel(phone.page(), folder, 'phone'));
  await expect(laptop.page().getByText(/^Принято: \d+ нов/)).toBeVisible();
  await expectPupils(laptop.page(), 'Баирова Сэсэг', 'Козлов Артём');
  // The phone's own word in its file; no server has stored anything.
  await openExchange(laptop.page());
  expect(await readTruth(laptop.page(), exchange.truths.stored)).toBe(0);
  expect(await readTruth(laptop.page(), exchange.truths.seen)).toBeGreaterThan(0);

  const rubbish = join(folder, 'rubbish.krug');
  writeFileSync(rubbish, 'это не посылка');
  await takeParcel(phone.page(), rubbish);
  await expect(phone.page().getByText(words.failures['not-a-parcel-file'].what)).toBeVisible();
  // The example school has no exchange, so the tests of all screens do not come here.
  for (const device of [laptop, phone]) await expectAccessible(device.page(), 'exchange');
  await rm(folder, { recursive: true });
});

async function saveParcel(page: Page, folder: string, name: string): Promise<string> {
  await openExchange(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save }).click();
  const file = join(folder, `${name}.krug`);
  await (await download).saveAs(file);
  await expect(page.getByText(words.savedNext)).toBeVisible();
  return file;
}

async function takeParcel(page: Page, file: string): Promise<void> {
  await openExchange(page);
  await page.locator('input[type=file]').setInputFiles(file);
}

const readTruth = async (page: Page, name: string): Promise<number> => {
  const row = page.locator('.truths__one').filter({ hasText: name });
  return Number(await row.locator('dd').innerText());
};
