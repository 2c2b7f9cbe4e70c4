import type { Page } from '@playwright/test';
import { acts } from '../../src/app/text/ru/acts.ts';
import { parts } from '../../src/app/text/ru/parts.ts';
import { questionnaires } from '../../src/app/text/ru/questionnaires.ts';
import { surveys as words } from '../../src/app/text/ru/surveys.ts';
import type { SurveyMoment } from '../../src/domain/records/survey.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';
import { openFilledDevice } from '../support/filled-device.ts';
import { twoPairs } from '../support/two-pairs.ts';
import { schoolToday } from '../support/school-day.ts';

const today = schoolToday();
const mentee = 'Боря Седых';

test('what a pupil answers before is locked by what he answers after, and both are counted', async ({
  endpoint,
}) => {
  const { changes, working } = twoPairs(today);
  const device = await openFilledDevice(endpoint.port, changes);
  try {
    const page = device.page();
    await device.goOffline();
    await page.goto(`${appAddress}/mentoring/${working}`);
    await openSurvey(page, 'before');
    await page.getByRole('button', { name: words.save }).filter({ visible: true }).click();
    await expect(page.getByText(words.needsScore)).toBeVisible();
    await score(page, words.items.comfort, 4);
    await score(page, words.items.plan, 6);
    await expect(page.getByText(parts.draft.kept)).toBeVisible();

    await device.kill();
    const reopened = await device.reopen();
    await reopened.goto(`${appAddress}/mentoring/${working}`);
    await openSurvey(reopened, 'before');
    await expect(reopened.getByText(parts.draft.restored)).toBeVisible();
    await save(reopened);
    await expect(reopened.getByText(words.counted(1, 0, 2))).toBeVisible();

    await openSurvey(reopened, 'after');
    await score(reopened, words.items.comfort, 9);
    await score(reopened, words.items.result, 10);
    await save(reopened);
    await expect(reopened.getByText(words.counted(1, 1, 2))).toBeVisible();
    const row = reopened.getByRole('row', { name: words.items.comfort });
    await expect(row).toContainText('4');
    await expect(row).toContainText('9');

    await openSurvey(reopened, 'before');
    await expect(reopened.getByText(words.locked)).toBeVisible();
    await expect(reopened.getByRole('radio')).toHaveCount(0);
    await reopened.getByRole('link', { name: words.lockedCure }).click();
    await expect(reopened.getByRole('heading', { name: words.screen.after })).toBeVisible();

    await reopened.goto(`${appAddress}/reports`);
    const caption = words.caption(words.averages.mentee, 1, 1, 1);
    const averages = reopened.getByRole('table', { name: caption });
    const comfort = averages.getByRole('row', { name: words.items.comfort });
    await expect(comfort).toContainText(words.mean('4', 1));
    await expect(comfort).toContainText(words.change('4', '9', 1));
    await expect(averages.getByRole('row', { name: words.items.plan })).not.toContainText('n = 0');
  } finally {
    await device.close();
  }
});

test('a survey that was taken away or undone can be filled in anew', async ({ endpoint }) => {
  const { changes, working } = twoPairs(today);
  const device = await openFilledDevice(endpoint.port, changes);
  try {
    const page = device.page();
    await page.goto(`${appAddress}/mentoring/${working}`);
    await openSurvey(page, 'before');
    await score(page, words.items.comfort, 4);
    await save(page);
    await page.getByRole('button', { name: parts.undo }).click();
    await expect(page.getByText(words.counted(0, 0, 2))).toBeVisible();
    await openSurvey(page, 'before');
    await score(page, words.items.comfort, 5);
    await save(page);
    await openSurvey(page, 'after');
    await score(page, words.items.comfort, 8);
    await save(page);
    await openSurvey(page, 'after');
    await page.getByRole('button', { name: words.remove }).click();
    await expect(page.getByText(words.counted(1, 0, 2))).toBeVisible();
    await openSurvey(page, 'before');
    await expect(page.getByRole('radio', { name: '5', exact: true }).first()).toBeChecked();
    await expect(page.getByText(acts.surveyLocked)).toBeHidden();
  } finally {
    await device.close();
  }
});

test('an empty survey is printed with a code and typed in by it, sheet after sheet', async ({
  endpoint,
}) => {
  const { changes, working } = twoPairs(today);
  const device = await openFilledDevice(endpoint.port, changes);
  try {
    const page = device.page();
    await device.goOffline();
    await page.goto(`${appAddress}/mentoring/${working}`);
    await page.getByRole('link', { name: words.onPaper }).click();
    await expect(page.getByRole('heading', { name: words.sheets.title })).toBeVisible();
    await expect(page.getByText(words.sheets.waiting(2))).toBeVisible();
    const printed = page.locator('.print-only .sheet');
    await expect(printed).toHaveCount(2);
    await expect(printed.first()).toContainText(`Фамилия, имя: Седых Боря`);
    await expect(printed.first()).toContainText('Наставник: Тарасова Анна');
    await expect(printed.last()).toContainText('АНКЕТА НАСТАВНИКА «ДО»');
    const code = /Код: (\S{4})/.exec((await printed.first().textContent()) ?? '')?.[1] ?? '';

    await page.getByRole('link', { name: words.sheets.ofAll }).click();
    await page.getByRole('textbox', { name: questionnaires.code }).fill(code.toLowerCase());
    await expect(page.getByRole('heading', { name: words.screen.before })).toBeVisible();
    await expect(page.getByText(words.digitsHint)).toBeVisible();
    // The focus is in the first scale already: seven digits are the whole sheet.
    await expect(scoreOf(page, words.items.comfort, 1)).toBeFocused();
    await page.keyboard.type('7035918');
    await expect(scoreOf(page, words.items.personal, 10)).toBeChecked();
    await expect(scoreOf(page, words.items.safety, 8)).toBeChecked();
    await page.getByRole('button', { name: words.save }).filter({ visible: true }).click();

    await expect(page.getByText(words.sheets.waiting(1))).toBeVisible();
    await expect(page.getByRole('textbox', { name: questionnaires.code })).toBeFocused();
    await expect(printed).toHaveCount(1);
    await page.getByRole('radio', { name: words.moments.after }).check();
    await expect(printed).toHaveCount(2);
    await expect(printed.first()).toContainText(words.items.result);
    await page.getByRole('radio', { name: words.sheets.kinds.empty }).check();
    await expect(printed.first()).toContainText('Код: ____');
  } finally {
    await device.close();
  }
});

async function openSurvey(page: Page, moment: SurveyMoment): Promise<void> {
  await page
    .getByRole('link', { name: new RegExp(`^${mentee}: .*«${words.moments[moment]}»`, 'i') })
    .click();
  await expect(page.getByRole('heading', { name: words.screen[moment] })).toBeVisible();
}

async function score(page: Page, item: string, value: number): Promise<void> {
  await scoreOf(page, item, value).check();
}

const scoreOf = (page: Page, item: string, value: number) =>
  page
    .getByRole('radiogroup', { name: item })
    .getByRole('radio', { name: new RegExp(`^${value}( ?,|$)`) });

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.save }).filter({ visible: true }).click();
  await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
}
