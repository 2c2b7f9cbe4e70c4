import { expect, type Page } from '@playwright/test';
import { imports } from '../../src/app/text/ru/imports.ts';
import { people } from '../../src/app/text/ru/people.ts';
import { records } from '../../src/app/text/ru/records.ts';
import { appAddress } from './browser.ts';

export async function openPeople(page: Page): Promise<void> {
  await page.goto(`${appAddress}/people`);
  await expect(page.getByRole('heading', { level: 1, name: people.title })).toBeVisible();
}

/** Ends on the new pupil's page. */
export async function addPupil(page: Page, name: string): Promise<void> {
  await page.goto(`${appAddress}/people/new`);
  await fillPupil(page, name);
  await expect(page.getByText(people.person.saved)).toBeVisible();
}

export async function fillPupil(page: Page, name: string): Promise<void> {
  await page.getByLabel(people.fullName).fill(name);
  await page.getByRole('button', { name: people.person.create, exact: true }).click();
}

export async function expectPupils(page: Page, ...names: readonly string[]): Promise<void> {
  await openPeople(page);
  for (const name of names) {
    await expect(page.getByRole('main').getByText(name).first()).toBeVisible({ timeout: 30_000 });
  }
}

/** Chooses a file and waits until the screen says what it understood. */
export async function openImport(page: Page, file: string): Promise<void> {
  await chooseFile(page, file);
  await expect(page.getByRole('heading', { name: imports.understood })).toBeVisible();
}

export async function chooseFile(page: Page, file: string): Promise<void> {
  await page.goto(`${appAddress}/people/import`);
  await page.locator('input[type=file]').setInputFiles(file);
}

export async function pasteTable(page: Page, text: string): Promise<void> {
  await page.goto(`${appAddress}/people/import`);
  await page.getByLabel(imports.paste).fill(text);
  await page.getByRole('button', { name: imports.pasteRead }).click();
  await expect(page.getByRole('heading', { name: imports.understood })).toBeVisible();
}

/** «Новые · 84» */
export async function readCount(
  page: Page,
  status: keyof typeof imports.statuses,
): Promise<number> {
  const chip = page.getByText(new RegExp(`^${imports.statuses[status]} · \\d+$`));
  if ((await chip.count()) === 0) return 0;
  return Number(/\d+$/.exec(await chip.first().innerText())?.[0]);
}

export async function acceptImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Принять/ }).click();
  await expect(page.getByText(/^Загружено/)).toBeVisible({ timeout: 30_000 });
}

/** «84 человека» under the heading. */
export const expectPeople = (page: Page, count: number): Promise<void> =>
  expect(page.getByText(people.found(count), { exact: true })).toBeVisible();

/** «8 класс» in the line of somebody who was looked for by name. */
export async function expectClass(page: Page, name: string, grade: string): Promise<void> {
  await openPeople(page);
  await page.getByRole('searchbox', { name: people.search }).fill(name);
  const line = page.locator('.people__line').filter({ hasText: name }).first();
  await expect(line).toContainText(records.gradeWords(grade));
}
