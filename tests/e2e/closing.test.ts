import type { Page } from '@playwright/test';
import { mentoring } from '../../src/app/text/ru/mentoring.ts';
import { parts } from '../../src/app/text/ru/parts.ts';
import { records } from '../../src/app/text/ru/records.ts';
import type { ExitTalk, Side } from '../../src/domain/records/match.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';
import { openFilledDevice } from '../support/filled-device.ts';
import { twoPairs } from '../support/two-pairs.ts';
import { schoolToday } from '../support/school-day.ts';

const words = mentoring.match;
const today = schoolToday();
const reason = 'Семья переезжает';
const result = 'Метеостанция собрана, данные за осень';
const because = 'Уже уехал, связи нет';

/** Acceptance scenario 14. */
test('a match ends only with a result and a talk with each side, through a kill, and can be reopened', async ({
  endpoint,
}) => {
  const { changes, working } = twoPairs(today);
  const device = await openFilledDevice(endpoint.port, changes);
  try {
    const page = device.page();
    await device.goOffline();
    await page.goto(`${appAddress}/mentoring/${working}`);
    const dialog = await openClosing(page);
    await dialog.getByRole('button', { name: words.close }).click();
    await expect(dialog.getByText(words.needsResult)).toBeVisible();
    await expect(dialog.getByText(words.needsTalk)).toHaveCount(2);
    await dialog.getByLabel(words.closeReason).fill(reason);
    await dialog.getByLabel(words.closeResult).fill(result);
    await chooseTalk(dialog, 'mentor', 'held');
    await chooseTalk(dialog, 'mentee', 'impossible');
    await expect(dialog.getByText(words.needsBecause)).toBeVisible();
    await dialog.getByLabel(words.becauseOf.mentee).fill(because);
    await expect(dialog.getByText(parts.draft.kept)).toBeVisible();

    await device.kill();
    const reopened = await device.reopen();
    await reopened.goto(`${appAddress}/mentoring/${working}`);
    const again = await openClosing(reopened);
    await expect(again.getByText(parts.draft.restored)).toBeVisible();
    await expect(again.getByLabel(words.becauseOf.mentee)).toHaveValue(because);
    await again.getByRole('button', { name: words.close }).click();
    await expect(again).toBeHidden();
    await expectClosing(reopened);
    await reopened.emulateMedia({ media: 'print' });
    await expectClosing(reopened);
    await reopened.emulateMedia({ media: 'screen' });

    await reopened.getByRole('button', { name: words.menu }).click();
    await reopened.getByRole('menuitem', { name: words.reopen }).click();
    await expect(reopened.getByRole('heading', { name: words.closeTitle })).toBeHidden();
    const past = reopened.getByRole('listitem').filter({ hasText: reason });
    await expect(past).toContainText(result);
    await expect(past).toContainText(because);
    const third = await openClosing(reopened);
    await expect(third.getByLabel(words.closeResult)).toHaveValue(result);
    await expect(third.getByLabel(words.closeReason)).toHaveValue('');
  } finally {
    await device.close();
  }
});

test('of a proposal that nobody began only the reason is asked', async ({ endpoint }) => {
  const { changes, proposed } = twoPairs(today);
  const device = await openFilledDevice(endpoint.port, changes);
  try {
    const page = device.page();
    await page.goto(`${appAddress}/mentoring/${proposed}`);
    const dialog = await openClosing(page);
    await expect(dialog.getByLabel(words.closeResult)).toBeHidden();
    await dialog.getByLabel(words.closeReason).fill('Передумали');
    await dialog.getByRole('button', { name: words.close }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Передумали').first()).toBeVisible();
    await expect(page.getByRole('button', { name: words.completeClosure })).toBeHidden();
  } finally {
    await device.close();
  }
});

type Dialog = ReturnType<Page['getByRole']>;

async function openClosing(page: Page): Promise<Dialog> {
  await page.getByRole('button', { name: words.menu }).click();
  await page.getByRole('menuitem', { name: words.close }).click();
  return page.getByRole('dialog', { name: words.closeTitle });
}

const chooseTalk = (dialog: Dialog, side: Side, talk: ExitTalk['talk']) =>
  dialog
    .getByRole('radiogroup', { name: records.talkWith[side](1) })
    .getByRole('radio', { name: records.exitTalks[talk] })
    .check();

async function expectClosing(page: Page): Promise<void> {
  const card = page.getByRole('heading', { name: words.closeTitle }).locator('xpath=../..');
  for (const told of [reason, result, records.exitTalks.held, because]) {
    await expect(card).toContainText(told);
    await expect(card.getByText(told).first()).toBeVisible();
  }
}
