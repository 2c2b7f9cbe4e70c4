import type { Page } from '@playwright/test';
import { people } from '../../../src/app/text/ru/people.ts';
import { shell } from '../../../src/app/text/ru/shell.ts';
import {
  exchangeEverything,
  expectWaiting,
  readInvitation,
  sendNow,
} from '../../support/app-driver-exchange.ts';
import { expectPupils, fillPupil } from '../../support/app-driver-people.ts';
import { createProgramme, joinByLink } from '../../support/app-driver-start.ts';
import { expect, test } from '../../support/app-test.ts';

const year = 365 * 24 * 60 * 60_000;

test('9: a clock twenty years back, corrected in mid-session, loses nothing', async ({
  laptop,
  phone,
}) => {
  test.setTimeout(240_000);
  const page = laptop.page();
  await createProgramme(page);
  await setClockBack(page, 20 * year);
  await addPupilByTaps(page, 'Баирова Сэсэг');
  await sendByTaps(page);
  await expect(page.getByText(/^Часы этого устройства расходятся с сервером/)).toBeVisible();

  await setClockBack(page, 0);
  await addPupilByTaps(page, 'Козлов Артём');
  await sendByTaps(page);
  await expect(page.getByText(/^Часы этого устройства расходятся с сервером/)).toBeHidden();

  await joinByLink(phone.page(), await readInvitation(page));
  await expectPupils(phone.page(), 'Баирова Сэсэг', 'Козлов Артём');
  await page.reload();
  await exchangeEverything(page);
});

/** Without loading the page anew: a new worker would read the true clock. */
async function addPupilByTaps(page: Page, name: string): Promise<void> {
  await place(page, shell.places.people.label).click();
  await page.getByRole('button', { name: people.title }).click();
  await page.getByRole('menuitem', { name: people.add }).click();
  await fillPupil(page, name);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function sendByTaps(page: Page): Promise<void> {
  await place(page, shell.places.exchange.label).click();
  await sendNow(page);
  await expectWaiting(page, 0);
}

const place = (page: Page, label: string) =>
  page.getByRole('navigation', { name: shell.navigation }).getByRole('link', { name: label });

/** Of the page and of its worker, where the changes get their stamps. */
async function setClockBack(page: Page, millis: number): Promise<void> {
  await page.evaluate(turnBack, millis);
  for (const worker of page.workers()) await worker.evaluate(turnBack, millis);
}

function turnBack(millis: number): void {
  globalThis.trueNow ??= Date.now.bind(Date);
  Date.now = () => globalThis.trueNow() - millis;
}

declare global {
  var trueNow: () => number;
}
