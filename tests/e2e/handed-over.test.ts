import type { Page } from '@playwright/test';
import { handedOver } from '../../src/app/text/ru/handed-over.ts';
import { needs } from '../../src/app/text/ru/needs.ts';
import { parts } from '../../src/app/text/ru/parts.ts';
import { surveys } from '../../src/app/text/ru/surveys.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { expectPlaces } from '../support/app-driver-start.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';
import { openFilledDevice } from '../support/filled-device.ts';
import { twoPairs } from '../support/two-pairs.ts';
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
    await expect(page.getByText(parts.draft.kept)).toBeVisible();

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

test('a mentor fills in his survey on the device that was handed over, and sees nothing of the pair', async ({
  endpoint,
}) => {
  const { changes, working } = twoPairs(today);
  const device = await openFilledDevice(endpoint.port, changes);
  try {
    const page = device.page();
    await page.goto(`${appAddress}/mentoring/${working}`);
    await page.getByRole('link', { name: `Анна Тарасова: ${surveys.fillIn.before}` }).click();
    await page.getByRole('button', { name: surveys.ownHand.menu }).click();
    await page.getByRole('menuitem', { name: surveys.ownHand.handOver }).click();
    await expect(page.getByText('Анна Тарасова')).toBeVisible();
    await page.getByLabel(handedOver.code).fill('4071');
    await page.getByRole('button', { name: handedOver.begin }).click();
    await expectOnlySurvey(page);
    await page.goto(`${appAddress}/mentoring/${working}`);
    await expectOnlySurvey(page);
    await expectAccessible(page, 'a survey in the hands of a mentor');
    await page.getByRole('button', { name: handedOver.done }).click();
    await expect(page.getByText(surveys.needsScore)).toBeVisible();
    await page
      .getByRole('radiogroup', { name: surveys.items.interest })
      .getByRole('radio', { name: '9', exact: true })
      .check();
    await expect(page.getByText(parts.draft.kept)).toBeVisible();

    await device.kill();
    const reopened = await device.reopen();
    await reopened.goto(appAddress);
    await expectOnlySurvey(reopened);
    await expect(reopened.getByRole('radio', { checked: true })).toHaveCount(1);
    await reopened.getByRole('button', { name: handedOver.done }).click();
    await expect(reopened.getByText(handedOver.survey.giveBack)).toBeVisible();
    await expect(reopened.getByRole('button', { name: parts.undo, exact: true })).toHaveCount(0);

    await reopened.getByLabel(handedOver.code).fill('4071');
    await reopened.getByRole('button', { name: handedOver.takeBack }).click();
    await expectPlaces(reopened);
    await reopened.goto(`${appAddress}/mentoring/${working}`);
    await expect(reopened.getByText(surveys.counted(1, 0, 2))).toBeVisible();
    await reopened.getByText(surveys.answersOf('Анна Тарасова')).first().click();
    await expect(reopened.getByRole('row', { name: surveys.items.interest })).toContainText('9');
  } finally {
    await device.close();
  }
});

/** Neither the way to the school nor the date, which is today's, nor the pupil of the pair. */
async function expectOnlySurvey(page: Page): Promise<void> {
  await expect(page.getByText(handedOver.survey.greeting)).toBeVisible();
  await expect(page.getByRole('radiogroup', { name: surveys.items.training })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText('Седых')).toHaveCount(0);
  await expect(page.getByText(surveys.on)).toHaveCount(0);
}

async function expectOnlyQuestionnaire(page: Page): Promise<void> {
  await expect(page.getByText(handedOver.greeting)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
}
