import { expect, type Page } from '@playwright/test';
import { exchange } from '../../src/app/text/ru/exchange.ts';
import { appAddress } from './browser.ts';

export async function openExchange(page: Page): Promise<void> {
  await page.goto(`${appAddress}/exchange`);
  await expect(page.getByRole('heading', { level: 1, name: exchange.title })).toBeVisible();
}

export const sendNow = (page: Page): Promise<void> =>
  page.getByRole('button', { name: exchange.sendNow }).click();

/** For a network on which an exchange lasts: the device may have begun one by itself before the button is reached. */
export async function startExchange(page: Page): Promise<void> {
  const running = page.getByText(exchange.states.exchanging.what).first();
  const button = page.getByRole('button', { name: exchange.sendNow });
  await expect(async () => {
    if (!(await running.isVisible())) await button.click({ timeout: 500 });
    await expect(running).toBeVisible({ timeout: 2000 });
  }).toPass();
}

/** Exchanges by the button until nothing waits any more. */
export async function exchangeEverything(page: Page): Promise<void> {
  await openExchange(page);
  await sendNow(page);
  await expectWaiting(page, 0);
}

/** What happened, as the card of the state says it. */
export const expectState = (
  page: Page,
  state: keyof typeof exchange.states,
  timeout = 45_000,
): Promise<void> =>
  expect(page.getByText(exchange.states[state].what).first()).toBeVisible({ timeout });

/** «Ждут отправки · 3» */
export const expectWaiting = (page: Page, changes: number): Promise<void> =>
  expect(page.getByRole('heading', { name: exchange.waiting(changes), exact: true })).toBeVisible({
    timeout: 30_000,
  });

export async function readInvitation(page: Page): Promise<string> {
  await openExchange(page);
  await page.getByRole('button', { name: exchange.addDevice }).click();
  const dialog = page.getByRole('dialog', { name: exchange.invitation.title });
  const link = await dialog.getByRole('textbox', { name: exchange.invitation.copy }).inputValue();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return link;
}
