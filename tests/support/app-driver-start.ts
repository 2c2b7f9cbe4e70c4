import { expect, type Page } from '@playwright/test';
import { shell } from '../../src/app/text/ru/shell.ts';
import { start } from '../../src/app/text/ru/start.ts';
import { appAddress } from './browser.ts';

/** The first minute of the app, as a person does it. */
export async function createProgramme(page: Page): Promise<void> {
  const words = start.newProgramme;
  await page.goto(appAddress);
  await page.getByRole('link', { name: start.create }).click();
  await page.getByLabel(words.school).fill('МКОУ «Сосновская СОШ»');
  await page.getByLabel(words.place).fill('с. Сосновка');
  await page.getByLabel(words.zone).selectOption('Asia/Irkutsk');
  await page.getByLabel(words.coordinator).fill('Ольга Петровна');
  await page.getByRole('button', { name: words.save }).click();
  await expectPlaces(page);
}

/** By the link alone: it opens the app with the invitation already filled in. */
export async function joinByLink(page: Page, link: string): Promise<void> {
  const words = start.joining;
  await page.goto(link);
  await expect(page.getByLabel(words.link)).not.toHaveValue('');
  await page.getByRole('button', { name: words.save }).click();
  await expectPlaces(page);
}

export async function openExample(page: Page): Promise<void> {
  await page.goto(appAddress);
  await page.getByRole('button', { name: start.look }).click();
  await expectPlaces(page);
}

export async function expectPlaces(page: Page): Promise<void> {
  // The example is written before: on a busy machine that takes its time.
  const places = page.getByRole('navigation', { name: shell.navigation }).first();
  await expect(places).toBeVisible({ timeout: 30_000 });
}

/** Until the service worker has put everything aside for work without a network. */
export async function waitForOfflineReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}
