import { expect, type Page } from '@playwright/test';
import { exchange } from '../../src/app/text/ru/exchange.ts';
import { appAddress } from './browser.ts';

export async function openExchange(page: Page): Promise<void> {
  await page.goto(`${appAddress}/exchange`);
  await expect(page.getByRole('heading', { level: 1, name: exchange.title })).toBeVisible();
}

export const sendNow = (page: Page): Promise<void> =>
  page.getByRole('button', { name: exchange.sendNow }).click();

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
