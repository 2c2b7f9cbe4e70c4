import type { Page } from '@playwright/test';
import { handedOver } from '../../src/app/text/ru/handed-over.ts';
import { needs } from '../../src/app/text/ru/needs.ts';
import { expectPlaces } from '../support/app-driver-start.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';
import { openFilledDevice } from '../support/filled-device.ts';
import { waitingSchool } from '../support/waiting-school.ts';
import { schoolToday } from '../support/school-day.ts';

const today = schoolToday();
const wish = 'Хочу научиться чинить мотоцикл';

test('a pupil fills in the questionnaire and sees nothing else, through a reload and a kill', async ({
  endpoint,
}) => {
  const device = await openFilledDevice(endpoint.port, waitingSchool(today).changes);
  try {
    const page = device.page();
    await page.goto(`${appAddress}/mentoring/hand-over`);
    await page.getByRole('combobox', { name: handedOver.forWhom }).fill('Боря Шерстов');
    await page.getByRole('option').first().click();
    await page.getByLabel(handedOver.code).fill('4071');
    await page.getByRole('button', { name: handedOver.begin }).click();
    await expectOnlyQuestionnaire(page);
    await page.goto(`${appAddress}/people`);
    await expectOnlyQuestionnaire(page);
    await page.getByLabel(needs.words).fill(wish);

    await device.kill();
    const reopened = await device.reopen();
    await reopened.goto(appAddress);
    await expectOnlyQuestionnaire(reopened);
    await expect(reopened.getByLabel(needs.words)).toHaveValue(wish);
    await reopened.getByRole('button', { name: handedOver.done }).click();
    await expect(reopened.getByText(handedOver.thanks)).toBeVisible();

    await reopened.getByLabel(handedOver.code).fill('0000');
    await reopened.getByRole('button', { name: handedOver.takeBack }).click();
    await expect(reopened.getByText(handedOver.wrongCode)).toBeVisible();
    await reopened.getByLabel(handedOver.code).fill('4071');
    await reopened.getByRole('button', { name: handedOver.takeBack }).click();
    await expectPlaces(reopened);
    await reopened.goto(`${appAddress}/mentoring/requests`);
    await expect(reopened.getByText(wish)).toBeVisible();
  } finally {
    await device.close();
  }
});

async function expectOnlyQuestionnaire(page: Page): Promise<void> {
  await expect(page.getByText(handedOver.greeting)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
}
